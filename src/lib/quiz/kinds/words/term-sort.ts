import { officeHeads } from '../../../facts/vocabulary/offices.ts';
import { anyOf, edgeAfter } from '../../../facts/vocabulary/pattern.ts';

/** What a term names, as far as its first words tell. */
export type Sort = 'holder' | 'body' | 'time' | 'matter';

const holder = new RegExp(
  `^(?:${officeHeads}|${anyOf(
    `người | cán bộ | công chức | viên chức | đại biểu | cử tri | nhân viên | giáo viên | học sinh | bệnh nhân |
    thủ trưởng | đội ngũ | chủ đầu tư | lực lượng`,
  )})${edgeAfter}`,
  'i',
);
// With a small letter “ban hành” and “phòng, chống” are no bodies.
const body = new RegExp(
  `^${anyOf(
    `UBND | HĐND | MTTQ | Uỷ ban | Ủy ban | Hội đồng | Sở | sở | Bộ | Ban | Cục | Chi cục | Tổng cục | Văn phòng | Trung tâm |
    Công an | Toà án | Viện | Bệnh viện | bệnh viện | Phòng | Mặt trận | Quốc hội | Chính phủ | Đảng bộ | Thành uỷ | Tỉnh uỷ | Huyện uỷ | cơ quan |
    hệ thống chính trị`,
  )}${edgeAfter}`,
  'u',
);
const time = new RegExp(`^${anyOf('năm | tháng | thời gian | giai đoạn | thời kỳ | dịp')}${edgeAfter}`, 'i');

/** A wrong answer of another sort tempts nobody: a director is no certificate. */
export function sortOf(entry: string): Sort {
  if (holder.test(entry)) return 'holder';
  if (body.test(entry)) return 'body';
  return time.test(entry) ? 'time' : 'matter';
}
