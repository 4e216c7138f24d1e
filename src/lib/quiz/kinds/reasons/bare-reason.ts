import type { Span } from '../../../text/article.ts';
import { hangs } from '../../asking/loose-nouns.ts';
import { lengthOf } from '../../wording.ts';

const [fewest, most] = [2, 14];
/** “vướng 1.300 m2 đất của | bảy hộ chưa nhận tiền bồi thường”: who keeps it from being done, and how. */
const inTheWay = /^vướng .* của (?=.* (?:chưa|không|còn|đang) )/i;
/** “không báo cáo sớm | để tăng cường người”: what for is another matter. */
const further =
  / (?:vì|do|để|nhằm|trước khi|sau khi|trong khi|so với|kể từ|từ khi|đúng lúc|được các bên|được hai bên) .*$/u;
/** “công ty nợ lương | bốn tháng”, “| phải theo cha mẹ đi làm xa” */
const howLong =
  / (?:trong |suốt |đã )?(?:hai|ba|bốn|năm|sáu|nhiều|mấy|\d+) (?:tháng|năm|tuần|ngày)(?: (?:liền|nay|qua|trời))?$/u;
const forced = /^phải (?=(?:\S+ ){2}\S)/u;
/** “hạng mục thoát sàn phải làm mới, | chi phí ước 190 triệu đồng” */
const part = /[^,;]+/gu;

function within(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length };
}

/**
 * The reason without what makes it the one exact answer among others: figures, what it is for, further reasons. Null where
 * nothing of it is left that can be an answer.
 */
export function bareReason(source: string, span: Span): Span | null {
  const whole = source.slice(span.start, span.end);
  const kept = whole.slice(inTheWay.exec(whole)?.[0].length ?? forced.exec(whole)?.[0].length ?? 0);
  const start = span.start + whole.length - kept.length;
  const parts = [...kept.matchAll(part)].map((match) => {
    const short = match[0].replace(further, '').replace(howLong, '');
    const text = lengthOf(short) >= fewest ? short : match[0];
    return within(source, { start: start + match.index, end: start + match.index + text.length });
  });
  const fits = (one: Span) => {
    const text = source.slice(one.start, one.end);
    return !/\d|[“”"():]/u.test(text) && lengthOf(text) >= fewest && lengthOf(text) <= most;
  };
  const all = within(source, { start, end: start + kept.replace(further, '').length });
  if (parts.length === 1) return fits(parts[0]) ? parts[0] : null;
  // “chưa có nước máy” of three reasons; a part that begins with a noun of its own may need the one before it.
  return parts.find((one) => fits(one) && !hangs(source.slice(one.start, one.end))) ?? (fits(all) ? all : null);
}

/** “tiếng Việt”, “Nhà nước” are no names that single an answer out. */
const noName = /(?:tiếng|người|nước) \p{Lu}[A-Za-zÀ-ỹ]*|Nhà nước|Tết/gu;

/**
 * “bãi rác Đông Lâm quá tải”: among reasons without names the one that has some of more than a syllable gives itself away,
 * unless the question has it too.
 */
export function namesOther(told: string, clause: string): boolean {
  const names =
    told
      .slice(1)
      .replace(noName, '')
      .match(/\p{Lu}[A-Za-zÀ-ỹ]*(?: \p{Lu}[A-Za-zÀ-ỹ]*)+/gu) ?? [];
  return names.some((name) => !clause.includes(name));
}
