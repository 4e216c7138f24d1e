import type { CauseFact } from '../../../facts/fact.ts';
import type { Ground } from '../../candidate.ts';
import { evenWith, partedAs } from '../../form.ts';
import { alikeInLength, overlap, unlike } from '../../likeness.ts';
import { shuffled, type Random } from '../../random.ts';
import { factsOf } from '../../sentence-facts.ts';
import { lowerFirst, shown } from '../../wording.ts';
import { effectOf, usualAims, usualReasons, usualResults } from '../deeds/usual.ts';
import { bareReason } from './bare-reason.ts';
import { saysSomething } from './full-answer.ts';
import { effects } from './reasons.ts';
import { troublesOf } from './troubles.ts';

const connective = /(?<![A-Za-zÀ-ỹ])(?:do|vì|bởi|nhờ|nhằm|để|dẫn đến|khiến|nên|nếu|khi|tuy|mặc dù)(?![A-Za-zÀ-ỹ])/i;
/** “yêu cầu huyện không | để hộ nào phải ngủ ngoài trời”: what must not be, and no aim. */
export const forbids = /(?:không|đừng|chớ)\s*$/i;
/** What somebody would ask the reason of because it went wrong. */
const bad =
  /(?<![A-Za-zÀ-ỹ])(?:bị|thiếu|chưa|không|hỏng|chậm|quá tải|vướng|khó|mất|giảm|muộn|kém|ngại|bỏ|dừng|tắc|sụt|hoang|hụt|rời|mất ổn định|lan)(?![A-Za-zÀ-ỹ])/u;
/** Words for one and the same: no rain and hot days, a landslide and a buried road. */
const families = [
  /mưa|nắng|(?<!thời |kỳ |giới |quyền )hạn|khô(?!ng)|thời tiết|rét|nóng|(?<!thông )bão/i,
  /sạt|sụt|lở|vùi lấp|lún/i,
  /lũ|ngập|nước (?:suối|sông)? ?dâng|nước đổ/i,
  /mưa|lũ|ngập|đọng|nước (?:suối|sông)? ?dâng/i,
  /sâu bệnh|rầy|nấm|mầm bệnh|dịch (?:bệnh|tả|hại)/i,
  /nhân lực|nhân công|biên chế|thiếu người|thiếu cán bộ|tuyển/i,
  /kinh phí|vốn|ngân sách/i,
  /(?:^|\s)giá (?!vé)/i,
  /mặt bằng|đền bù|bồi thường|giao đất|hộ (?:dân )?(?:chưa|không)/i,
  /quá tải|đầy|chật/i,
  /thua lỗ|ít khách|khách quá ít|nhiên liệu/i,
  /đường (?:đê|vòng|vào)|gia cố/i,
  /đấu nối|đường điện|trung thế/i,
  /bảo hiểm|thẻ/i,
];

function isOfFamily(one: string, other: string): boolean {
  return families.some((family) => family.test(one) && family.test(other));
}

export const beneficiary = /^(?:học sinh|phụ huynh|người|thầy|trẻ em|nhà trường|cử tri|xe|các em|nông dân|hộ) /i;

/** “nhờ” tells of what is good. */
export function isThanks({ marker }: CauseFact): boolean {
  return /^nhờ/.test(marker);
}

/** Members of the article’s own lists of reasons, “nguyên nhân gồm: …; …”, for the same sort of thing but not for this one. */
function listed(fact: CauseFact, about: string, ground: Ground): string[] {
  const { facts, bySentence, passages } = ground;
  const effect = effectOf(about, ground);
  return facts.flatMap((one) => {
    if (one.kind !== 'list' || !/nguyên nhân|lý do|khó khăn|hạn chế|vướng mắc/i.test(one.head)) return [];
    const at = passages.indexOf(bySentence.get(one.sentence)!);
    const around = `${passages[at - 1]?.text ?? ''} ${one.head}`;
    const fits = effect >= 0 && effectOf(around, ground) === effect && overlap(about, around) <= 0.4;
    return one.sentence === fact.sentence || !fits ? [] : one.texts.map(shown);
  });
}

/** Whether words of the article are of the matter of what is asked: why a bus stood still is no reason for slow reading. */
function isOfMatter(words: string, about: string, ground: Ground): boolean {
  const effect = effects[effectOf(about, ground)];
  return effect !== undefined && effect.thing.test(words);
}

/** What the article gives as a reason, an aim or a result of something else. */
function ofArticle(fact: CauseFact, about: string, ground: Ground): string[] {
  const { source } = ground.article;
  return factsOf(ground, 'cause')
    .filter((one) => one.relation === fact.relation && isThanks(one) === isThanks(fact))
    .filter((one) => {
      const other = source.slice(one.about.start, one.about.end);
      // What is a reason for the same thing could be right as well.
      if (one.sentence === fact.sentence || forbids.test(other) || overlap(other, about) >= 0.34) return false;
      return fact.relation !== 'cause' || isOfMatter(`${other} ${one.text}`, about, ground);
    })
    .flatMap((one) => {
      const span = one.relation === 'cause' ? bareReason(source, one) : one;
      if (span === null || !saysSomething(source.slice(span.start, span.end), ground.lexicon)) return [];
      return [shown(source.slice(span.start, span.end)).replace(/ cũng (?=\S+ \S)/u, ' ')];
    });
}

/** Something else that is wrong in the article could be why this is. */
function troubles(fact: CauseFact, about: string, ground: Ground): string[] {
  if (fact.relation !== 'cause' || isThanks(fact) || !bad.test(about)) return [];
  const { paragraph } = ground.bySentence.get(fact.sentence)!;
  return troublesOf(ground)
    .filter(
      (one) => one.paragraph !== paragraph && overlap(one.text, about) < 0.34 && isOfMatter(one.text, about, ground),
    )
    .map(({ text }) => text);
}

/** What news of the same matter usually gives and this article does not. */
function usual(fact: CauseFact, about: string, ground: Ground): string[] {
  if (fact.relation === 'cause') return usualReasons(about, fact.sentence, ground, isThanks(fact));
  if (fact.relation === 'purpose') return usualAims(about, fact.sentence, ground);
  return usualResults(about, fact.sentence, ground);
}

/** Wrong answers that could answer the question: of the article’s own first, then usual ones, of the form of the answer. */
export function wrongReasons(fact: CauseFact, answer: string, about: string, ground: Ground, random: Random): string[] {
  const own = [
    ...shuffled(ofArticle(fact, about, ground), random).slice(0, fact.relation === 'cause' ? 1 : 2),
    ...(fact.relation === 'cause' ? shuffled(listed(fact, about, ground), random).slice(0, 2) : []),
  ];
  const further = [...shuffled(usual(fact, about, ground), random), ...shuffled(troubles(fact, about, ground), random)];
  // Of two that are nearly the same the one that is as long as the answer is kept.
  const near = answer.includes(' và ') ? further : further.filter((one) => alikeInLength(one, answer));
  const pool = unlike([...own.filter((one) => !connective.test(one)), ...near]).filter(
    (one) => overlap(one, answer) < 0.34 && overlap(one, about) < 0.5 && !/\d/.test(one) && !isOfFamily(one, answer),
  );
  // Two reasons go together; two aims, or two results, of different work do not.
  const fitting = (fact.relation === 'cause' ? partedAs(answer, pool) : pool)
    .filter((one) => alikeInLength(one, answer))
    // “nhằm” wants a deed; who profits stands after “để” alone.
    .filter((one) => !/^nhằm/.test(fact.marker) || !beneficiary.test(one))
    .map(lowerFirst);
  return evenWith(lowerFirst(answer), fitting);
}
