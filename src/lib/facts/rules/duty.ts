import { phraseFrom, segmentsOf, withoutOpener } from '../clauses.ts';
import { edgeBefore } from '../vocabulary/pattern.ts';
import { askingVerbs } from '../vocabulary/saying.ts';
import { said, wordsAt, type Rule } from './rule.ts';

const answers =
  /(?: phải| cần| sẽ)? (?:chịu|có) trách nhiệm (?:trước [^,;.]{2,40}? (?=về |đối với |trong ))?(?:về |đối với |trong |với )?(?:việc )?/gi;
const asked = new RegExp(`^.*${edgeBefore}${askingVerbs} `, 'i');

const lacksBearer =
  /(?<![A-Za-zÀ-ỹ])(?:phải|cần|sẽ|tự|cùng|đều)$|^(?:do đó|vì vậy|vì thế|nên|phải|cần)(?![A-Za-zÀ-ỹ])/i;

// “Người đứng đầu trạm y tế chịu trách nhiệm về an toàn tiêm chủng.”
export const duty: Rule = ({ passage }) =>
  [...passage.text.matchAll(answers)].flatMap((match) => {
    const segment = segmentsOf(passage).find(({ from, to }) => from < match.index && to > match.index);
    if (segment === undefined) return [];
    const left = withoutOpener(passage, { from: segment.from, to: match.index });
    const before = passage.text.slice(left.from, left.to);
    const bearerFrom = left.from + (asked.exec(before)?.[0].length ?? 0);
    const duty = phraseFrom(passage, match.index + match[0].length, 2);
    const purpose = / (?:sao cho|để|nhằm|theo|trên cơ sở|khi|nếu) /i.exec(passage.text.slice(duty.from, duty.to));
    if (purpose !== null && purpose.index > 0) duty.to = duty.from + purpose.index;
    const bearer = passage.text.slice(bearerFrom, match.index);
    // “do đó | phải tự chịu trách nhiệm về kết quả”: who, stands before.
    if (lacksBearer.test(bearer)) return [];
    if (bearer.split(' ').length < 2 || bearer.split(' ').length > 12 || duty.to <= duty.from) return [];
    return [
      {
        kind: 'duty',
        ...said(passage, duty.from, duty.to),
        bearer: wordsAt(passage, bearerFrom, match.index),
        duty: wordsAt(passage, duty.from, duty.to),
      },
    ];
  });
