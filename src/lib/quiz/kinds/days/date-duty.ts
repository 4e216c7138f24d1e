import type { DateFact } from '../../../facts/fact.ts';
import type { Ground } from '../../candidate.ts';
import { isAccount } from '../../genre.ts';
import { speechAround } from '../../asking/stem.ts';

// Days that offices set each other, which readers of the news need not know.

/** “yêu cầu xã rà soát, lập danh sách trước | ngày 30/11”, “theo yêu cầu của …” is none. */
const demands =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:theo|trước|do|một|các|những|ứng|ban) )(?:yêu cầu|đề nghị|kiến nghị|(?<!bàn )giao(?! (?:thông|lưu|dịch|hàng|nhận|mùa|thoa|cấu|nộp|tiếp|thừa|tranh|ban))|chỉ đạo|khuyến cáo|đôn đốc|kêu gọi|nhắc nhở|khuyên|xin(?! lỗi))(?! của(?![A-Za-zÀ-ỹ]))(?![A-Za-zÀ-ỹ])/i;
/** What is asked of anybody, or is to be paid to somebody. */
export const toPeople =
  /(?<![A-Za-zÀ-ỹ])(?:(?:đề nghị|yêu cầu|khuyến cáo|kêu gọi|nhắc) (?:(?:những|các|mọi|toàn thể|mỗi) )?(?:ai|người(?! đứng đầu)|hộ|phụ huynh|học sinh|thí sinh|khách|nạn nhân|bà con|cư dân|chủ(?! (?:đầu tư|tịch|trì|trương)))|hoàn (?:trả|tiền|lại)|trả (?:dứt điểm|đủ|hết|xong|lại|lương|tiền)|chi trả)(?![A-Za-zÀ-ỹ])/i;

/** Whether somebody demands what is to be done by a day; `before` is what its sentence has before it. */
export function isDemanded(fact: DateFact, before: string, ground: Ground): boolean {
  if (speechAround(ground, fact.sentence, fact)?.kind === 'requirement') return true;
  return !isAccount(ground) && demands.test(before);
}

/** “UBND thành phố phải …”, “phường có trách nhiệm …”: what an office has to do by a day, or is done with its papers. */
const officeDuty =
  /(?:(?:^|[;:] )(?:(?:các|mỗi|mọi|từng|những|hai|ba) )?|, (?:các|mỗi|mọi|từng|những) )(?:UBND|HĐND|sở|phòng|phường|xã|huyện|tỉnh|thành phố|ban (?:quản lý|chỉ đạo|chỉ huy)|cơ quan|địa phương|khu phố|thôn|trung tâm|văn phòng)(?![A-Za-zÀ-ỹ])[^.;:]{0,60}? (?:phải|có trách nhiệm|được giao|có nhiệm vụ)(?![A-Za-zÀ-ỹ])/i;
const paperDuty =
  /(?:^|[,;:] )(?:hồ sơ|phương án|đề án|dự thảo|danh sách|kế hoạch|quy chế|con dấu|tài liệu)(?![A-Za-zÀ-ỹ])[^.,;:]{0,60}? phải(?![A-Za-zÀ-ỹ])/i;

/** Whether a day is by when an office has something done. */
export function isOfOffice(fact: DateFact, before: string, ground: Ground): boolean {
  const { text } = ground.bySentence.get(fact.sentence)!;
  const told = fact.fronted ? text : before;
  return (
    !toPeople.test(before) &&
    fact.bound !== 'from' &&
    !isAccount(ground) &&
    (officeDuty.test(told) || paperDuty.test(told))
  );
}
