import { anyWordOf } from '../../facts/vocabulary/pattern.ts';
import { listOf } from './effect.ts';

/**
 * What is asked for: of those who do the work by one above them (`task`), of those who govern a province or a whole branch
 * (`rule`), of a commune, a ward or a district by one above (`local`), of the authorities by those who need something
 * (`plea`), of the police (`police`), of people by the authorities (`advice`), of a court by the defence (`defence`); or
 * what something leads to (`result`).
 */
export type Bank = 'task' | 'rule' | 'local' | 'police' | 'plea' | 'advice' | 'defence' | 'result';

/** What news of one matter is about, and what is usually asked for there. */
export interface Matter {
  of: RegExp;
  usual: Partial<Record<Bank, readonly string[]>>;
}

/** A matter by its words and what is usually asked for there, phrases written with `|` between them. */
export function matter(of: string, usual: Partial<Record<Bank, string>>): Matter {
  const banks = Object.entries(usual).map(([bank, phrases]) => [bank, listOf(phrases)]);
  return { of: new RegExp(anyWordOf(of), 'giu'), usual: Object.fromEntries(banks) as Matter['usual'] };
}

/** What is asked of those who govern whatever the matter is, so that none of it is of another story. */
export const ofAnyMatter: Partial<Record<Bank, readonly string[]>> = {
  rule: listOf(`lập đoàn kiểm tra liên ngành | bố trí thêm kinh phí | báo cáo kết quả hằng quý | lấy ý kiến rộng rãi của người dân |
    rà soát các quy định đã cũ | giao một cơ quan làm đầu mối | công khai kết quả trên báo chí | lập tổ công tác giúp cơ sở |
    tham khảo cách làm của tỉnh bạn | thuê tư vấn độc lập đánh giá | ban hành kế hoạch chi tiết từng quý`),
  local:
    listOf(`họp dân ở từng thôn, tổ dân phố | cử cán bộ xuống từng hộ | thông báo nhiều lần trên loa | báo cáo tiến độ hằng tuần |
    niêm yết danh sách tại trụ sở | ký cam kết với từng hộ dân | lập đường dây nóng | bố trí người trực cả ngày nghỉ |
    huy động đoàn viên tham gia | mở sổ theo dõi từng hộ | phân công cán bộ phụ trách từng địa bàn | nhắc nhở qua nhóm Zalo của thôn`),
};
