import { dayFrom, type Dateline, type Day } from '../dateline.ts';
import type { DraftOf } from '../fact.ts';
import type { Passage } from '../passage.ts';
import { edgeAfter, edgeBefore } from '../vocabulary/pattern.ts';
import { placeInTime, isoOf } from './date.ts';
import { said, type Rule } from './rule.ts';

type Draft = DraftOf<'date'>;

/** Days from the one on which the article was written. */
const days: Readonly<Record<string, number>> = {
  'hôm kia': -2,
  'hôm qua': -1,
  'hôm nay': 0,
  'ngày mai': 1,
};
const years: Readonly<Record<string, number>> = { 'năm ngoái': -1, 'năm nay': 0, 'năm tới': 1 };
const part = '(?<part>rạng sáng|sáng|trưa|chiều|tối|đêm)';
/** “từ năm nay”, “ba năm nay”, “đến hôm nay”: a stretch up to now is no day. */
const stretch = '(?<!(?:đến|tới|\\d|hai|ba|bốn|sáu|bảy|tám|chín|mười|nhiều|mấy|những|các|từ|cho|lâu) )';
const pattern = new RegExp(
  `${edgeBefore}${stretch}(?:(?:${part} )?(?<named>hôm qua|hôm kia|hôm nay|ngày mai)|${part.replace('<part>', '<of>')} (?<short>nay|qua|mai)|(?<year>năm (?:ngoái|nay|tới)))${edgeAfter}(?! \\d)`,
  'gi',
);
const short: Readonly<Record<string, number>> = { nay: 0, qua: -1, mai: 1 };

function dayOf(groups: Record<string, string | undefined>, { day }: Dateline): Day | null {
  if (day === null) return null;
  const by = days[groups.named?.toLowerCase() ?? ''] ?? short[groups.short?.toLowerCase() ?? ''];
  return by === undefined ? null : dayFrom(day, by);
}

function draft(passage: Passage, match: RegExpExecArray, dateline: Dateline): Draft | null {
  const groups = match.groups!;
  const by = years[groups.year?.toLowerCase() ?? ''];
  const day = dayOf(groups, dateline);
  const year = by === undefined ? null : dateline.year === null ? null : dateline.year + by;
  if (day === null && year === null) return null;
  const [from, to] = [match.index, match.index + match[0].length];
  const reading = {
    grain: day === null ? ('year' as const) : ('day' as const),
    hour: null,
    minute: null,
    until: null,
    lunar: false,
    ...(day ?? { day: null, month: null, year }),
  };
  return {
    kind: 'date',
    ...said(passage, from, to),
    ...reading,
    partOfDay: (groups.part ?? groups.of)?.toLowerCase() ?? null,
    canChi: null,
    relative: true,
    normal: isoOf(reading),
    ...placeInTime(passage, from, to, reading.grain),
  };
}

// “Hôm qua, cầu đã thông xe.”; “sáng nay”; “năm ngoái”: only where the article says when it was written, and not inside
// somebody’s own words, which may be older.
export const relativeDate: Rule = ({ passage, utterances, dateline }) => {
  if (dateline.year === null && dateline.day === null) return [];
  return [...passage.text.matchAll(pattern)].flatMap((match) => {
    const quoted = utterances.some(
      ({ mode, content }) => mode === 'direct' && content.from <= match.index && content.to > match.index,
    );
    const inMarks = (passage.text.slice(0, match.index).match(/"/g)?.length ?? 0) % 2 === 1;
    const found = quoted || inMarks ? null : draft(passage, match, dateline);
    return found === null ? [] : [found];
  });
};
