import type { Maker } from '../candidate.ts';
import { framed, gapMark } from '../asking/frame.ts';
import { shuffled } from '../random.ts';
import { attributed, gapped, isComplete, spokenClause, wholeClause } from '../asking/stem.ts';
import { evidenceAt, inLanguage, quoted, shown } from '../wording.ts';

/** What figures are compared with in the press, and what they could be compared with as well: spans that fit the count. */
const baselines: { of: RegExp; set: string[] }[] = [
  {
    of: /cùng kỳ|cùng thời điểm/i,
    set: ['cùng kỳ hai năm về trước', 'cùng kỳ ba năm về trước', 'mức trung bình cùng kỳ năm năm qua'],
  },
  {
    of: /năm trước|năm ngoái/i,
    set: ['hai năm về trước', 'ba năm về trước', 'mức trung bình năm năm qua'],
  },
  {
    of: /tháng trước|quý trước/i,
    set: ['tháng trước', 'quý trước', 'cùng kỳ năm trước', 'mức trung bình năm năm qua'],
  },
  {
    of: /tuần trước/i,
    set: ['cùng kỳ năm trước', 'cùng tuần của tháng trước', 'mức trung bình ba tháng qua'],
  },
  {
    of: /dự toán|kế hoạch|chỉ tiêu/i,
    set: ['cùng kỳ năm trước', 'mức bình quân cả nước', 'cùng kỳ hai năm về trước'],
  },
  {
    of: /bình quân|trung bình/i,
    set: ['cùng kỳ năm trước', 'kế hoạch đề ra', 'cùng kỳ hai năm về trước'],
  },
];

/** “cùng kỳ năm 2024” among years before it. */
function ofYears(answer: string): string[] {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(answer)?.[0];
  return year === undefined ? [] : [1, 2, 3].map((less) => answer.replace(year, String(Number(year) - less)));
}

const ofPace = /(?:chậm|sớm|lâu|nhanh|muộn|trễ)(?: hơn)?(?: (?:gần|khoảng|hơn|tới|đến))? $/i;

// “Theo bài, thu từ doanh nghiệp tăng 6,8% so với thời điểm nào?”
export const comparison: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'quantity' || fact.baseline === null || passage === undefined || fact.negated) return [];
  // “chậm gần hai tháng so với kế hoạch”: only a plan has a time to be kept.
  if (ofPace.test(ground.article.source.slice(passage.sentence.start, fact.start))) return [];
  const baseline = fact.baseline;
  const group = baselines.find(({ of }) => of.test(baseline));
  const at = ground.article.source.indexOf(baseline, fact.end);
  if (group === undefined || at < 0 || at + baseline.length > passage.sentence.end) return [];
  const gap = { start: at, end: at + baseline.length };
  const clause = spokenClause(ground, fact.sentence, wholeClause(ground, passage, fact.clause), fact);
  const question =
    ground.language === 'vi' && isComplete(ground, passage, clause)
      ? gapped(
          ground,
          { ...clause, end: Math.max(clause.end, gap.end) },
          gap,
          /dự toán|kế hoạch|chỉ tiêu|bình quân|trung bình/i.test(baseline) ? 'mức nào' : 'thời điểm nào',
        )
      : null;
  const frame = framed(ground, passage, gap)[0]?.text;
  const prompt =
    question !== null
      ? attributed(ground, fact, question)
      : frame === undefined
        ? null
        : inLanguage(ground.language, {
            vi: `Theo bài, mốc so sánh nào điền đúng vào chỗ trống: ${quoted(frame)}?`,
            en: `Read: ${quoted(frame)}. What is the figure compared with, according to the article?`,
          });
  if (prompt === null || (question === null && !prompt.includes(gapMark))) return [];
  const answer = shown(baseline);
  return [
    {
      kind: 'comparison',
      fact,
      prompt,
      answer: { text: answer },
      distractors: (/\d/.test(answer) ? ofYears(answer) : shuffled(group.set, random))
        .filter((text) => text !== answer)
        .map((text) => ({ text })),
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      evidence: evidenceAt(passage, gap),
      hedge: null,
      // What a figure is held against tries the memory; it is asked when all else is used up.
      weight: 3.4,
    },
  ];
};
