import type { CauseFact } from '../../facts/fact.ts';
import { isAnecdote } from '../asking/anecdote.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { isVerb } from '../part-of-speech.ts';
import type { Random } from '../random.ts';
import { attributed, englishAsking, spokenClause } from '../asking/stem.ts';
import { evidenceAt, inLanguage, lengthOf, lowerFirst, shown } from '../wording.ts';
import { effectAsked, standsByItself } from './reasons/asked-effect.ts';
import { bareReason, namesOther } from './reasons/bare-reason.ts';
import { saysSomething } from './reasons/full-answer.ts';
import { beneficiary, forbids, isThanks, wrongReasons } from './reasons/wrong-reasons.ts';

const asking: Readonly<Record<CauseFact['relation'], (clause: string, marker: string) => string>> = {
  cause: (clause, marker) => (/^nhờ/.test(marker) ? `nhờ đâu ${clause}` : `vì sao ${clause}`),
  purpose: (clause, marker) => (/^nhằm/.test(marker) ? `${clause} nhằm mục đích gì` : `${clause} để làm gì`),
  result: (clause, marker) =>
    /^khiến/.test(marker) ? `${clause} khiến điều gì xảy ra` : `${clause} ${marker} điều gì`,
};
const english: Readonly<Record<CauseFact['relation'], string>> = {
  cause: 'Why is that',
  purpose: 'What is the aim of this',
  result: 'What does this lead to',
};
/** Aims and what came of something readers never passed (none of 7): options of another field. */
const weights: Readonly<Record<CauseFact['relation'], number>> = { cause: 5, purpose: 3.5, result: 3.5 };
/** What such a person gives as a reason is no private matter. */
const expert =
  /(?<![A-Za-zÀ-ỹ])(?:PGS|GS|TS|ThS|BS|chuyên gia|luật sư|bác sĩ|nhà nghiên cứu|hội đồng xét xử|toà|tòa)(?![A-Za-zÀ-ỹ])/i;
/** “để sửa chuồng | hồi đầu năm”: among reasons of no time the one that has some gives itself away. */
const dated =
  /(?<![A-Za-zÀ-ỹ])(?:hồi|năm (?:ngoái|nay|trước|sau|tới)|hôm|tháng|tuần|quý|(?:đầu|cuối|giữa) năm|(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua|mai))(?![A-Za-zÀ-ỹ])/i;
/** “vì ba lý do: …” */
const announced = /^(?:[A-Za-zÀ-ỹ]+ ){1,2}(?:lý do|nguyên nhân|yếu tố|lẽ|điều)(?: [A-Za-zÀ-ỹ]+)?$/i;
const connective = /(?<![A-Za-zÀ-ỹ])(?:do|vì|bởi|nhờ|nhằm|để|dẫn đến|khiến|nên|nếu|khi|tuy|mặc dù)(?![A-Za-zÀ-ỹ])/i;

/** “để giảm ùn tắc”, “để người dân yên tâm”, neither “nhằm vào người già” nor “để xe máy lại chân dốc”. */
function isAim({ text, marker }: CauseFact, { lexicon }: Ground): boolean {
  const [first, second = ''] = text.toLowerCase().split(' ');
  if (/^(?:không|tránh|dễ|kịp)$/u.test(first) || isVerb(`${first} ${second}`, lexicon) || isVerb(first, lexicon))
    return true;
  return (
    /^để/.test(marker) && beneficiary.test(text) && !/^(?:\S+ ){1,3}(?:lại|sang|bên|ngoài)(?![A-Za-zÀ-ỹ])/u.test(text)
  );
}

/** What leads to something as the reason of it: “giá tôm tăng | khiến nhiều hộ kéo dài vụ mặn”. */
function turned(fact: CauseFact, { article: { source } }: Ground): CauseFact {
  const [first] = fact.text.split(/,|;/u);
  const told = source.slice(fact.about.start, fact.about.end);
  return {
    ...fact,
    relation: 'cause',
    start: fact.about.start,
    end: fact.about.end,
    text: told,
    about: { start: fact.start, end: fact.start + first.length },
  };
}

/** “hoạt động bình thường sau ba ngày tạm dừng | do bão”: why it stood still, not why it runs again. */
const ofPause = / sau (?:[^,]* )?(?:tạm dừng|tạm ngừng|dừng|ngừng|gián đoạn|đóng cửa|hoãn|chậm trễ|bị cấm)[^,]*$/i;

// “Theo bài, vì sao tiến độ dự án chậm?”; “… nhằm mục đích gì?”; “… dẫn đến điều gì?”
function questionOn(fact: CauseFact, ground: Ground, random: Random): Candidate[] {
  const passage = ground.bySentence.get(fact.sentence);
  if (passage === undefined || passage.sentence.kind !== 'body') return [];
  // What moved one of many to do something is no matter; nor does “ba lý do” tell any.
  if ((isAnecdote(passage, ground) && !expert.test(passage.text)) || announced.test(shown(fact.text))) return [];
  const about = spokenClause(ground, fact.sentence, fact.about, fact);
  const { clause, by } = effectAsked(fact, about, ground, passage);
  // “Lô hàng cũng về trễ”: what else did, and who says so, the sentence before tells.
  if (/(?<![A-Za-zÀ-ỹ])cũng(?![A-Za-zÀ-ỹ])/u.test(clause)) return [];
  if (!standsByItself(clause, about, fact, ground, passage)) return [];
  // “để áp dụng ngay từ vụ mùa tới”: when, and no aim.
  if (fact.relation === 'purpose' && /^(?:áp dụng|kịp|có |xảy ra|bàn giao chức danh|được )/u.test(shown(fact.text)))
    return [];
  if (fact.relation === 'purpose' && !isAim(fact, ground)) return [];
  // Among reasons without figures the one that has some gives itself away.
  const span =
    fact.relation === 'cause' ? bareReason(ground.article.source, fact) : { start: fact.start, end: fact.end };
  if (fact.relation === 'cause' && ofPause.test(clause)) return [];
  if (span === null || connective.test(clause) || forbids.test(clause)) return [];
  const told = shown(ground.article.source.slice(span.start, span.end));
  if (/\d/.test(told) || dated.test(told) || (fact.relation !== 'cause' && lengthOf(told) < 3)) return [];
  if (fact.relation === 'cause' && (namesOther(told, clause) || !saysSomething(told, ground.lexicon))) return [];
  const wrong = wrongReasons(fact, told, clause, ground, random);
  if (wrong.length === 0) return [];
  // “Lắp đèn để làm gì?” – “để hạn chế tai nạn”.
  const marked = fact.relation === 'purpose' && /^để/.test(fact.marker);
  const answer = (text: string) => ({ text: marked ? `để ${text}` : text });
  const before = ground.article.source.slice(passage.sentence.start, fact.start);
  const lead = marked ? (/để\s+$/i.exec(before)?.[0].length ?? 0) : 0;
  const made = isThanks(fact) ? 'What made this possible' : english[fact.relation];
  return [
    {
      kind: 'cause',
      level: 1,
      fact,
      prompt: inLanguage(ground.language, {
        vi:
          by === null
            ? attributed(ground, fact, asking[fact.relation](clause, fact.marker), fact.relation === 'cause')
            : `Theo ${by}, ${asking[fact.relation](clause, fact.marker)}?`,
        en: englishAsking(ground, fact, clause, made),
      }),
      answer: answer(lowerFirst(told)),
      distractors: wrong.map(answer),
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      evidence: evidenceAt(passage, { start: span.start - lead, end: span.end }),
      hedge: null,
      weight: weights[fact.relation],
    },
  ];
}

export const cause: Maker = (fact, ground, random): Candidate[] => {
  if (fact.kind !== 'cause') return [];
  const leads = fact.relation === 'result' && /^(?:khiến|làm cho|dẫn)/u.test(fact.marker);
  return [...questionOn(fact, ground, random), ...(leads ? questionOn(turned(fact, ground), ground, random) : [])];
};
