import type { Ground } from '../../candidate.ts';
import { isVerb } from '../../part-of-speech.ts';
import { shown } from '../../wording.ts';

// Words before a figure that make no clause with it.

/** “tổng mức đầu tư | 915 tỷ đồng” has no verb: the question needs one. */
export function isVerbless(before: string, { lexicon }: Ground): boolean {
  return (
    /^(?:tổng|mức|giá|kinh phí|vốn|diện tích|chi phí|doanh thu|số|tỷ lệ|lương|thu nhập|học phí|lệ phí|phí)(?: [A-Za-zÀ-ỹ]+){1,8}\s*$/i.test(
      shown(before),
    ) &&
    !shown(before)
      .split(' ')
      .some((one, at, all) => isVerb(one, lexicon) && at === all.length - 1) &&
    !/(?<![A-Za-zÀ-ỹ])(?:đã|sẽ|được|bị|là|có|tăng|giảm|đạt|còn|lên|xuống|chỉ|phải|vẫn|mới) /u.test(before) &&
    !/(?:đạt|là|còn|tăng|giảm|hơn|khoảng|từ|đến|có|chiếm|trên|ở|lên|xuống|bằng|vượt|gấp|tới)\s*$/u.test(before)
  );
}

/** “kinh phí | 420 triệu đồng mỗi năm lấy từ ngân sách”: of what, the sentence before says. */
export const bareNoun =
  /^(?:tổng |mức )?(?:kinh phí|vốn|giá|diện tích|chi phí|doanh thu|số tiền|mức|số|dân số|giá bình quân|nhu cầu(?: thực tế)?|tỷ lệ|mức đầu tư|công suất|quy mô)(?: (?:là|đạt|khoảng|tăng|giảm|còn|lên|chỉ|lên tới|ở mức|bình quân))*$/i;

/** “khu nhà | 300 giường | khởi công từ năm 2022”: how large a building is, said by the way. */
export const building =
  /(?<![A-Za-zÀ-ỹ])(?:nhà|toà nhà|khu nhà|bệnh viện|ký túc xá|phòng|hội trường|xe|tàu|trường|chung cư|sân|thùng|khách sạn|bãi xe)(?: mới)?$/i;
export const room = /^(?:giường|chỗ|tầng|ngăn|phòng|ghế|toa)(?![A-Za-zÀ-ỹ])/i;
