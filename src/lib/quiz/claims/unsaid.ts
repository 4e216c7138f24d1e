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

const endsInFigure = /\d(?:[\d.,]*)(?:%|\s\p{L}+){0,4}$/u;
const ofPublicWork =
  /(?<!\p{L})(?:xây|lắp|mở|bố trí|hỗ trợ|mua|lập|thay|nâng cấp|đầu tư|tổ chức|cấp|phát|cử|đóng|đắp|kéo dài|bổ sung|nạo vét|sửa)(?!\p{L})/u;

const additions: readonly Addition[] = [
  {
    to: /(?:đạt|là|chiếm|tăng|lên) [^,]*(?:%|tỷ đồng|triệu đồng|tấn|độ C|°C|mm)$/u,
    silent: /nhất|kỷ lục|dẫn đầu|đứng đầu/iu,
    tail: ', mức cao nhất trong mười năm qua',
  },
  {
    to: /(?:giảm|xuống|còn) [^,]*(?:%|tỷ đồng|triệu đồng|tấn|độ C|°C|mm)$/u,
    silent: /nhất|kỷ lục|dẫn đầu|đứng đầu/iu,
    tail: ', mức thấp nhất trong mười năm qua',
  },
  {
    to: /%[^,]{0,30}$/u,
    silent: /bình quân|trung bình|cả nước|toàn quốc/iu,
    tail: ', cao hơn mức bình quân của cả nước',
  },
  {
    to: /tỷ đồng$|triệu đồng$|(?:giờ|phút|ngày|tháng|tuần)$/u,
    silent: /dự kiến|kế hoạch|ban đầu|dự toán|phát sinh|thời hạn/iu,
    tail: ', nhiều hơn dự kiến ban đầu',
  },
  {
    to: /(?<!\p{L})(?:có(?! thể)|nhận|đón|ghi nhận|tiếp nhận|xử phạt|cử|huy động|thu giữ) [^,]*\d[\d.,]*(?: [^\s,]+){1,4}$/u,
    silent: /năm trước|năm ngoái|cùng kỳ|mọi năm|hằng năm/iu,
    tail: ', nhiều hơn năm trước',
  },
  {
    to: ofPublicWork,
    silent: /ngân sách|kinh phí|nguồn vốn|tiền|xã hội hoá/iu,
    tail: ' bằng tiền do các doanh nghiệp đóng góp',
  },
  {
    to: ofPublicWork,
    silent: /sang năm|năm tới|năm sau|nhân rộng|toàn tỉnh|các nơi khác|địa phương khác/iu,
    tail: ' và sẽ mở rộng cách làm này trong năm tới',
  },
  {
    to: /^[^,]*(?<!\p{L})(?:sẽ|quyết định)(?!\p{L})[^,]*$/iu,
    silent: /lấy ý kiến|góp ý|khảo sát|tham vấn/iu,
    tail: ' sau khi lấy ý kiến người dân',
  },
  {
    to: /^[^,]*(?<!(?:đạt|theo|đáp ứng|đúng|bàn|được) )(?<!\p{L})(?:yêu cầu|giao|đề nghị|chỉ đạo)(?! (?:của|thông|dịch)|\p{L})/u,
    silent: /phê bình|kiểm điểm|kỷ luật|xử lý trách nhiệm/iu,
    tail: ' và phê bình những nơi làm chậm',
  },
];

/** The claim with something added of which the article says nothing. */
export function unsaid({ text }: Claim, { passages }: Ground): string[] {
  // What somebody holds and what the article adds would run together.
  if (
    /^Theo |(?<!\p{L})(?:cho biết|cho hay|cho rằng|thừa nhận|nhận định|khẳng định|kể|giải trình|cam kết)(?!\p{L})/u.test(
      text,
    )
  )
    return [];
  // After a reason, an aim or a day of its own what is added would belong to that.
  if (/(?<!\p{L})(?:vì|do|nhờ|để|nhằm|nếu|nhưng|trong đó|trong khi)(?!\p{L})/u.test(text)) return [];
  return additions
    .filter(({ to, silent, tail }) => {
      if (!to.test(text) || passages.some((passage) => silent.test(passage.text))) return false;
      return tail.startsWith(',') || !endsInFigure.test(text.replace(/ \d{1,2}\/\d{1,2}$/u, ''));
    })
    .map(({ tail }) => text + tail);
}
