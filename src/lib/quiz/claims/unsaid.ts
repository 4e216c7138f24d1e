import type { Ground } from '../candidate.ts';
import type { Claim } from './claim.ts';

/** What could be added to a claim, where no sentence of the article has words of such a matter. */
interface Addition {
  /** What the claim must be like for it. */
  to: RegExp;
  /** Words that an article on it would have. */
  silent: RegExp;
  tail: string;
}

/** What an office builds, buys or pays for, told in one breath. */
const publicWork =
  /^(?:(?:Từ|Trong|Năm|Quý|Tháng|Để|Cuối|Đầu) [^,]{2,40}, )?[^,]* (?:đã |sẽ |vừa )?(?:xây|lắp|mua|nâng cấp|đầu tư|nạo vét|sửa|cấp|phát|hỗ trợ|bố trí|mở thêm) [^,]*$/u;

const additions: readonly Addition[] = [
  {
    to: /^[^,]*(?:đạt|là|chiếm|tăng|lên|thu|xuất khẩu) [^,]*(?:%|tỷ đồng|tỉ đồng|triệu đồng|tấn|độ C|°C|mm)$/u,
    silent: /nhất|kỷ lục|dẫn đầu|đứng đầu/i,
    tail: ', mức cao nhất trong mười năm qua',
  },
  {
    to: /^[^,]*(?:giảm|xuống|còn) [^,]*(?:%|tỷ đồng|tỉ đồng|triệu đồng|tấn|độ C|°C|mm)$/u,
    silent: /nhất|kỷ lục|dẫn đầu|đứng đầu/i,
    tail: ', mức thấp nhất trong mười năm qua',
  },
  {
    to: /^(?:[^,]*, )?(?:tỷ lệ|tỉ lệ|số hồ sơ|số hộ|số trẻ|số học sinh) [^,]*%$/i,
    silent: /bình quân|trung bình|cả nước|toàn quốc/i,
    tail: ', cao hơn mức bình quân của cả nước',
  },
  {
    to: /(?:vốn|kinh phí|chi phí|mức đầu tư|tổng mức) [^,]*(?:tỷ|tỉ|triệu) đồng$/i,
    silent: /dự kiến|kế hoạch|ban đầu|dự toán|phát sinh|đội vốn/i,
    tail: ', nhiều hơn dự kiến ban đầu',
  },
  {
    to: /^(?:[^,]*, )?[^,]*(?<![A-Za-zÀ-ỹ])(?:nhận|đón|ghi nhận|tiếp nhận|xử phạt|cử|huy động|thu giữ) [^,]*\d[\d.,]*(?: [^\s,]+){1,4}$/u,
    silent: /năm trước|năm ngoái|cùng kỳ|mọi năm|hằng năm/i,
    tail: ', nhiều hơn năm trước',
  },
  {
    to: publicWork,
    silent: /ngân sách|kinh phí|nguồn vốn|tiền|xã hội hoá/i,
    tail: ' bằng tiền do các doanh nghiệp đóng góp',
  },
  {
    // Nobody means to have more of what is mended or lent for the time being.
    to: /^(?!.*(?<![A-Za-zÀ-ỹ])(?:tạm|dự kiến|khẩn cấp|sửa|nạo vét|khắc phục)(?![A-Za-zÀ-ỹ]))[^,]*(?:, [^,]*)? (?:đã |sẽ |vừa )?(?:xây|lắp|phát|mở thêm|đầu tư) [^,]*$/u,
    silent: /sang năm|năm tới|năm sau|nhân rộng|toàn tỉnh|các nơi khác|địa phương khác/i,
    tail: ' và dự kiến nhân rộng trong năm tới',
  },
  {
    to: /^[^,]*(?<![A-Za-zÀ-ỹ])(?:sẽ|quyết định)(?![A-Za-zÀ-ỹ])[^,]*$/i,
    silent: /lấy ý kiến|góp ý|khảo sát|tham vấn/i,
    tail: ' sau khi lấy ý kiến người dân',
  },
  {
    to: /^(?:Chủ tịch|Phó [Cc]hủ tịch|UBND|Thủ tướng|Bộ|Sở)(?![A-Za-zÀ-ỹ])[^,]* (?:yêu cầu|giao|chỉ đạo) (?:các|từng|mỗi|những) [^,]*$/u,
    silent: /phê bình|kiểm điểm|kỷ luật|xử lý trách nhiệm/i,
    tail: ' và phê bình những nơi làm chậm',
  },
];

/** Who holds or asks for something, to which what the article adds would be joined. */
const spoken =
  /^Theo |(?<![A-Za-zÀ-ỹ])(?:cho biết|cho hay|cho rằng|thừa nhận|nhận định|khẳng định|kể|giải trình|cam kết|đề nghị|kiến nghị|khuyến cáo|bảo|nói)(?![A-Za-zÀ-ỹ])/u;
/** After a reason, an aim or a day of its own what is added would belong to that; what befell people is nobody’s way of work. */
const closed =
  /(?<![A-Za-zÀ-ỹ])(?:vì|do|nhờ|để|nhằm|nếu|nhưng|mà|không|được|nghị quyết|trong đó|trong khi|bị|lạc|chết|tử vong|tai nạn|bị cáo|nạn nhân)(?![A-Za-zÀ-ỹ])|\d{1,2}[/-]\d{1,2}$/i;

/** The claim with something added of which the article says nothing. */
export function unsaid({ text }: Claim, { passages }: Ground): string[] {
  // The comma of “98,6%” ends no clause.
  const clause = text.replace(/(?<=\d),(?=\d)/gu, '.');
  if (spoken.test(clause) || closed.test(clause)) return [];
  return additions
    .filter(({ to, silent }) => to.test(clause) && !passages.some((passage) => silent.test(passage.text)))
    .map(({ tail }) => text + tail);
}
