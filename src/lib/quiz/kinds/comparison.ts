import type { Maker } from '../candidate.ts';
import { framed, gapMark } from '../frame.ts';
import { shuffled } from '../random.ts';
import { attributed, gapped, isComplete, spokenClause, wholeClause } from '../stem.ts';
import { evidenceAt, inLanguage, quoted, shown } from '../wording.ts';

/** What figures are compared with in the press, in groups of a kind. */
const baselines: { of: RegExp; set: string[] }[] = [
  {
    of: /cùng kỳ|năm trước|năm ngoái/iu,
    set: ['cùng kỳ năm trước', 'tháng trước', 'quý trước', 'kế hoạch năm', 'mức bình quân năm năm qua'],
  },
  {
    of: /tháng trước|tuần trước|quý trước|hôm trước|ngày trước/iu,
    set: ['tháng trước', 'tuần trước', 'quý trước', 'cùng kỳ năm trước'],
  },
  {
    of: /dự toán|kế hoạch|chỉ tiêu/iu,
    set: ['dự toán được giao', 'cùng kỳ năm trước', 'mức bình quân cả nước', 'năm trước'],
  },
  {
    of: /bình quân|trung bình/iu,
    set: ['mức bình quân cả nước', 'cùng kỳ năm trước', 'kế hoạch đề ra', 'tháng trước'],
  },
];

const ofPace = /(?:chậm|sớm|lâu|nhanh|muộn|trễ)(?: hơn)?(?: (?:gần|khoảng|hơn|tới|đến))? $/iu;

// “Theo bài, thu từ doanh nghiệp tăng 6,8% so với mốc nào?”
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
      ? gapped(ground, { ...clause, end: Math.max(clause.end, gap.end) }, gap, 'thời điểm hay mốc nào')
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
  // “cùng kỳ năm 2024” could be the “cùng kỳ năm trước” of the other options.
  const family = (text: string) =>
    /cùng kỳ|năm trước|năm ngoái/u.test(text)
      ? 'year'
      : /bình quân/u.test(text)
        ? 'mean'
        : /kế hoạch|dự toán|chỉ tiêu/u.test(text)
          ? 'plan'
          : text;
  return [
    {
      kind: 'comparison',
      fact,
      prompt,
      answer: { text: answer },
      distractors: shuffled(group.set, random)
        .filter((text) => family(text) !== family(answer))
        .map((text) => ({ text })),
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      evidence: evidenceAt(passage, gap),
      hedge: null,
      weight: 6,
    },
  ];
};
