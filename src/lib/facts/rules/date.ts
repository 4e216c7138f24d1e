import { clauseAround, phraseFrom, segmentsOf } from '../clauses.ts';
import type { DateFact } from '../fact.ts';
import type { Passage } from '../passage.ts';
import { partsOfDay } from '../vocabulary/times.ts';
import { edgeAfter, edgeBefore } from '../vocabulary/pattern.ts';
import { said, type Rule } from './rule.ts';

const part = `(?:(?<part>${[...partsOfDay].join('|')})(?: ngày)?|ngày) `;
const day = new RegExp(
  `${edgeBefore}${part}(?<day>\\d{1,2})(?:/(?<month>\\d{1,2})(?:/(?<year>\\d{4}))?| tháng (?<m>\\d{1,2})(?: năm (?<y>\\d{4}))?)${edgeAfter}`,
  'giu',
);
const month = new RegExp(
  `${edgeBefore}tháng (?<month>\\d{1,2})(?:/(?<year>\\d{4})| năm (?<y>\\d{4}))${edgeAfter}`,
  'giu',
);
const year = new RegExp(
  `${edgeBefore}(?<=(?:đến|từ|trước|vào|sau|tới) )năm (?<year>1\\d{3}|20\\d{2})${edgeAfter}(?![-/]\\d)`,
  'giu',
);
const period = new RegExp(
  `${edgeBefore}(?:giai đoạn|nhiệm kỳ|năm học) (?<year>\\d{4})-(?<until>\\d{4})${edgeAfter}`,
  'giu',
);

function whole(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function dates(passage: Passage, pattern: RegExp, grain: DateFact['grain']): Omit<DateFact, 'id'>[] {
  return [...passage.text.matchAll(pattern)].map((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const groups = match.groups!;
    const [first, next] = segmentsOf(passage);
    const opens =
      from - (first?.from ?? 0) <= 12 &&
      /^(?:|trong |vào |từ |đến |trước |sau |cũng )$/iu.test(passage.text.slice(first?.from ?? 0, from));
    const fronted = opens && first?.to === to && next !== undefined;
    const clause = fronted ? phraseFrom(passage, next.from, 6) : clauseAround(passage, from, to);
    return {
      kind: 'date',
      ...said(passage, from, to),
      grain,
      partOfDay: groups.part?.toLowerCase() ?? null,
      day: whole(groups.day),
      month: whole(groups.month ?? groups.m),
      year: whole(groups.year ?? groups.y),
      until: whole(groups.until),
      fronted,
      clause: passage.span(clause.from, clause.to),
    };
  });
}

// “chiều 14/12”; “ngày 30 tháng 6 năm 2025”; “trước tháng 9/2024”; “đến năm 2030”; “giai đoạn 2021-2025”
export const date: Rule = ({ passage }) => {
  const days = dates(passage, day, 'day');
  const months = dates(passage, month, 'month').filter(
    (one) => !days.some(({ start, end }) => one.start < end && one.end > start),
  );
  return [...days, ...months, ...dates(passage, year, 'year'), ...dates(passage, period, 'period')];
};
