import { onceFor } from '../../text/once-for.ts';
import { clauseAround, phraseFrom, segmentsOf } from '../clauses.ts';
import type { DateFact, DraftOf } from '../fact.ts';
import type { Passage } from '../passage.ts';
import { bounds, boundWords, branches, lunarMonths, partsOfDay, stems } from '../vocabulary/times.ts';
import { edgeAfter, edgeBefore } from '../vocabulary/pattern.ts';
import { said, type Rule } from './rule.ts';

type Draft = DraftOf<'date'>;

const part = `(?:(?<part>${[...partsOfDay].join('|')})(?: ngày| mùng| mồng)?|ngày(?: mùng| mồng)?|mùng|mồng|hôm) `;
const year4 = '(?:1\\d{3}|20\\d{2})';
const later = '(?![-/.,]?\\d)';

/**
 * The forms of a date, the most exact first: what one has found no other finds again. `needs`, for the text in small
 * letters, is what every such date has: most sentences are told by it quickly.
 */
const forms: { grain: DateFact['grain']; needs: RegExp; pattern: RegExp }[] = [
  {
    grain: 'day',
    needs: /\d(?:[/.-]\d| tháng )/,
    pattern: new RegExp(
      `${edgeBefore}${part}(?<day>\\d{1,2})(?:[/.-](?<month>\\d{1,2})(?:[/.-](?<year>\\d{4}))?| tháng (?:(?<m>\\d{1,2})|(?<named>giêng|chạp))(?:(?:,)? (?:năm )?(?<y>${year4}))?)(?<lunar> âm lịch)?${edgeAfter}`,
      'gi',
    ),
  },
  {
    grain: 'day',
    needs: /rằm tháng/,
    pattern: new RegExp(`${edgeBefore}(?<full>rằm) tháng (?:(?<m>\\d{1,2})|(?<named>giêng|chạp))${edgeAfter}`, 'gi'),
  },
  {
    grain: 'day',
    needs: /\d\/\d/,
    pattern: new RegExp(`${edgeBefore}(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})${edgeAfter}`, 'gi'),
  },
  {
    // “chấm dứt từ 1/12”, “xin lùi đến 20-1”: after the twelfth, and no share such as “từ 2/3”.
    grain: 'day',
    needs: /\d[/-]\d/,
    pattern: new RegExp(
      `${edgeBefore}(?<=(?:từ|trước|sau|đến|tới|hết) )(?<day>1[3-9]|2\\d|3[01]|1(?=/))[/-](?<month>\\d{1,2})(?=[,;.)]|$| (?:để|và|theo|nếu|vì|do|tại|ở) )${later}`,
      'gi',
    ),
  },
  {
    grain: 'day',
    needs: /\d tháng \d/,
    pattern: new RegExp(
      `${edgeBefore}(?<day>\\d{1,2}) tháng (?<m>\\d{1,2})(?:,)? năm (?<y>${year4})${edgeAfter}`,
      'gi',
    ),
  },
  {
    grain: 'period',
    needs: /\d{4}(?:-| đến | tới )/,
    pattern: new RegExp(
      `${edgeBefore}(?:giai đoạn|nhiệm kỳ|năm học|(?<=(?:từ|trong|vào) )(?:năm )?)(?: )?(?<year>${year4})(?:-| đến (?:năm )?| tới (?:năm )?)(?<until>${year4})${edgeAfter}${later}`,
      'gi',
    ),
  },
  {
    grain: 'month',
    needs: /tháng /,
    pattern: new RegExp(
      `${edgeBefore}tháng (?:(?<month>\\d{1,2})|(?<named>giêng|chạp))(?:/(?<year>\\d{4})|,? năm (?<y>${year4})|, (?<z>${year4}))${edgeAfter}`,
      'gi',
    ),
  },
  {
    grain: 'month',
    needs: /tháng /,
    pattern: new RegExp(
      `${edgeBefore}(?<=(?:vào|từ|đến|trước|sau|trong|tới|đầu|giữa|cuối) )tháng (?:(?<month>\\d{1,2})|(?<named>giêng|chạp))${edgeAfter}(?! (?:năm|đầu)|/)`,
      'gi',
    ),
  },
  {
    grain: 'decade',
    needs: /(?:năm|niên|kỷ) \d/,
    pattern: new RegExp(
      `${edgeBefore}(?:những năm|thập niên|thập kỷ) (?<year>(?:1\\d|20)\\d0)(?: và (?<until>(?:1\\d|20)\\d0))?${edgeAfter}`,
      'gi',
    ),
  },
  {
    grain: 'century',
    needs: /thế kỷ /,
    pattern: new RegExp(
      `${edgeBefore}thế kỷ (?:thứ )?(?:(?<century>\\d{1,2})(?: và (?<until>\\d{1,2}))?|(?<roman>[IVX]+))${edgeAfter}`,
      'gi',
    ),
  },
  {
    grain: 'year',
    needs: /năm \d{4}/,
    pattern: new RegExp(
      `${edgeBefore}(?<season>mùa (?:xuân|hè|thu|đông) )?năm (?<year>${year4})${edgeAfter}${later}`,
      'gi',
    ),
  },
  {
    grain: 'year',
    needs: /năm [A-Za-zÀ-ỹ]+ [A-Za-zÀ-ỹ]/u,
    pattern: new RegExp(
      `${edgeBefore}năm (?<cycle>(?:${stems.join('|')}) (?:${branches.join('|')}))${edgeAfter}`,
      'gu',
    ),
  },
  {
    grain: 'year',
    needs: /\(\d{4}\)|(?:vào|sau|trước) \d{4}/,
    pattern: new RegExp(
      `(?<=\\()(?<year>${year4})(?=\\))|(?<=(?<![A-Za-zÀ-ỹ])(?:vào|sau|trước) )(?<y>${year4})${edgeAfter}${later}(?! \\p{Ll})`,
      'giu',
    ),
  },
  {
    grain: 'hour',
    needs: /\d(?:h| giờ)/,
    pattern: new RegExp(
      `${edgeBefore}(?<=(?:lúc|từ|đến|vào|khoảng|trước|sau|tới) )(?<hour>\\d{1,2})(?:h(?<minute>\\d{2})?| giờ(?: (?<min>\\d{1,2})(?: phút)?)?)${edgeAfter}`,
      'gi',
    ),
  },
];

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number {
  const digits = [...text].map((letter) => roman[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

function whole(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

type Reading = Pick<Draft, 'grain' | 'hour' | 'minute' | 'day' | 'month' | 'year' | 'until' | 'lunar'>;

/** ISO 8601 as far as a date is given: `2021-12-14`, `--12-14`, `1519`. */
export function isoOf({ grain, hour, minute, day, month, year, until, lunar }: Reading): string {
  if (grain === 'hour') return `T${two(hour!)}:${two(minute ?? 0)}`;
  if (grain === 'period') return `${year}/${until}`;
  if (grain === 'decade') return `${String(year).slice(0, 3)}X`;
  if (grain === 'century') return `${two(year! / 100 - 1)}XX`;
  const head = year === null ? '--' : `${year}${month === null ? '' : '-'}`;
  return `${lunar ? 'lunar:' : ''}${head}${month === null ? '' : two(month)}${day === null ? '' : `-${two(day)}`}`;
}

function possible({ hour, minute, day, month }: Reading): boolean {
  return (
    (hour ?? 0) <= 24 &&
    (minute ?? 0) < 60 &&
    (day === null || (day >= 1 && day <= 31)) &&
    (month === null || (month >= 1 && month <= 12))
  );
}

const limiting = new RegExp(`${edgeBefore}(${boundWords}) (?:khoảng |hết |cuối |đầu )?$`, 'i');
const adverbial =
  /(?:^|[,;:.("…] ?|(?<![A-Za-zÀ-ỹ])(?:vào|từ|đến|trước|sau|trong|lúc|tới|khoảng|cuối|đầu|giữa|hết|kể từ|ngày) )$/i;

/** How a time stands in its sentence: in which clause, in front of it or behind a noun, and what limits it. */
export function placeInTime(
  passage: Passage,
  from: number,
  to: number,
  grain: DateFact['grain'],
): Pick<Draft, 'bound' | 'attributive' | 'fronted' | 'clause'> {
  const [first, next] = segmentsOf(passage);
  const before = passage.text.slice(0, from);
  const opens =
    from - (first?.from ?? 0) <= 12 &&
    /^(?:|trong |vào |từ |đến |trước |sau |cũng |lúc )$/i.test(passage.text.slice(first?.from ?? 0, from));
  const fronted = opens && first?.to === to && next !== undefined;
  const clause = fronted ? phraseFrom(passage, next.from, 6) : clauseAround(passage, from, to);
  const limit = limiting.exec(before)?.[1].toLowerCase();
  return {
    bound: limit === undefined ? null : bounds[limit],
    attributive: grain !== 'day' && from !== clause.from && !adverbial.test(before),
    fronted,
    clause: passage.span(clause.from, clause.to),
  };
}

function draftOf(passage: Passage, grain: DateFact['grain'], match: RegExpExecArray): Draft | null {
  const from = match.index;
  const to = from + match[0].length;
  const groups = match.groups!;
  const named = lunarMonths[groups.named?.toLowerCase() ?? ''] ?? null;
  const century = groups.roman === undefined ? whole(groups.century) : romanValue(groups.roman.toUpperCase());
  const reading: Reading = {
    grain,
    hour: whole(groups.hour),
    minute: whole(groups.minute ?? groups.min),
    day: groups.full === undefined ? whole(groups.day) : 15,
    month: whole(groups.month ?? groups.m) ?? named,
    year: century === null ? whole(groups.year ?? groups.y ?? groups.z) : century * 100 + 100,
    until: whole(groups.until),
    lunar: named !== null || groups.lunar !== undefined || groups.full !== undefined,
  };
  if (!possible(reading)) return null;
  return {
    kind: 'date',
    ...said(passage, from, to),
    ...reading,
    partOfDay: groups.part?.toLowerCase() ?? null,
    canChi: groups.cycle ?? null,
    relative: false,
    normal: isoOf(reading),
    ...placeInTime(passage, from, to, grain),
  };
}

/** Events look for the dates of their sentence again. */
const datesOf = onceFor(datesIn);

// “chiều 14/12”; “ngày 30 tháng 6 năm 2025”; “mùng 8 tháng 2”; “rằm tháng Giêng”; “trước tháng 9/2024”; “đến năm 2030”;
// “giai đoạn 2021-2025”; “những năm 1970”; “thế kỷ XIX”; “thế kỷ 16 và 17”; “(1685)”; “lúc 8 giờ 30”
export const date: Rule = ({ passage }) => datesOf(passage);

function datesIn(passage: Passage): Draft[] {
  const found: Draft[] = [];
  const lower = passage.text.toLowerCase();
  for (const { grain, needs, pattern } of forms) {
    if (!needs.test(lower)) continue;
    for (const match of passage.text.matchAll(pattern)) {
      if (match[0] === '') continue;
      const draft = draftOf(passage, grain, match);
      if (draft !== null && found.every(({ start, end }) => draft.start >= end || draft.end <= start))
        found.push(draft);
    }
  }
  return found;
}
