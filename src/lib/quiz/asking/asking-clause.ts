import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import type { Ground } from '../candidate.ts';
import { ceremony, modal, subjectless, trade } from './part-words.ts';
import { opensLoosely } from './loose-nouns.ts';
import { tearsPair } from './halves.ts';
import { ends, isSentence, placedParts, type Placed } from './quotation.ts';
import { keepsVerb, speechAround } from './stem.ts';
import { lengthOf, shown } from '../wording.ts';

/** Why something is so does not say of when and where a figure is. */
const reason = /^(?:nhờ|vì|do|bởi|để|nhằm|tuy|mặc dù|dù) /i;
/** “Với 104/107 đại biểu tán thành, …” */
const votes = /^với [^,]*\d[^,]*(?:tán thành|biểu quyết|phiếu thuận|đồng ý|nhất trí)/i;
/** “hai tổ mà phải phụ trách | bao nhiêu lớp”: a second thought on the way to what is asked. */
const secondThought = /(?<![A-Za-zÀ-ỹ])(?:mà|nhưng|song|nên|rồi)(?![A-Za-zÀ-ỹ])/i;
/** A clause before the predicate asked about is kept where it is short: “Xe chạy cả ngày, cách nhau bao nhiêu phút”. */
const shortLead = 11;

/** “trung tâm có bảy người, | phụ trách 11.000 dân”: two figures in a row. */
const hasFigure = new RegExp(
  `\\d|(?<![A-Za-zÀ-ỹ])(?:hai|ba|bốn|sáu|bảy|tám|chín|mười) (?!là |mươi |(?:năm|tháng|tuần|ngày|giờ|hôm|đêm|buổi)(?![A-Za-zÀ-ỹ]))`,
  'iu',
);

/** “Công ty TNHH Hồng Phát, | đơn vị giao …”, “Cô giáo Lò Thị Sen, | 14 năm cắm điểm”: who or what that is, by the way. */
function isApposition(parts: readonly Placed[], own: number, gap: Span): boolean {
  const [before, part] = [parts[own - 1], parts[own]];
  if (before === undefined || part.joint !== 'comma' || part.role === 'predicate' || part.role === 'tail') return false;
  if (!/\p{Lu}[A-Za-zÀ-ỹ\d.]*$/u.test(before.text)) return false;
  return trade.test(part.text) || (before.role === 'nominal' && part.role === 'nominal' && gap.start - part.start < 1);
}

const impersonal = /^(?:phải|có|còn|cần|xảy ra|xuất hiện) /iu;

/** Whether a clause after another names its own year, or whose figure it is: “giá bình quân tăng” needs what stands before. */
function saysOfWhat({ text, start }: Placed, gap: Span): boolean {
  const before = text.slice(0, gap.start - start);
  return /(?<!\d)\d{4}(?![\d.,])|\p{Ll} \p{Lu}/u.test(before);
}

/** The parts that lead to the one asked about, from the first that says of whom, when and where; null where others come between. */
function leadOf(parts: readonly Placed[], own: number, gap: Span, spoken: boolean): number | null {
  const part = parts[own];
  const first = parts
    .slice(0, own)
    .findIndex(
      (one) => !(one.role === 'setting' && (reason.test(one.text) || ceremony.test(one.text) || votes.test(one.text))),
    );
  const from = first < 0 ? own : first;
  const before = parts.slice(from, own);
  const settings = before.filter(({ role }) => role === 'setting').length;
  const rest = before.slice(settings);
  if (before.slice(0, settings).some(({ role }) => role !== 'setting')) return null;
  // “Học sinh, | sinh viên được giảm 50% giá vé”
  const row = rest.every(({ role }) => role === 'nominal');
  if (part.role === 'clause')
    return row
      ? from
      : saysOfWhat(part, gap) && isSentence(rest) && rest.some(({ text }) => modal.test(text))
        ? own
        : null;
  // “Trong bối cảnh khó khăn, phải thực hiện bốn đợt …”
  if (!spoken && rest.length === 0 && settings > 0 && impersonal.test(part.text)) return from;
  if ((part.role !== 'predicate' && part.role !== 'tail') || rest.length === 0 || part.joint === 'and') return null;
  if (row) return from;
  const [lead] = rest;
  return rest.length === 1 && lead.role === 'clause' && lengthOf(lead.text) <= shortLead && !hasFigure.test(lead.text)
    ? from
    : null;
}

/**
 * The clause that can be asked about a gap in it with nothing but a question word in its place: with its subject, with when
 * and where, to the end of the clause. Null where only a quotation can show all of that.
 */
export function askingClause(ground: Ground, passage: Passage, gap: Span): Span | null {
  const { source } = ground.article;
  const speech = speechAround(ground, passage.sentence.id, gap);
  const all = placedParts(ground, passage, speech ?? passage.sentence);
  const at = all.findIndex(({ start, end }) => start <= gap.start && end >= gap.end);
  if (at < 0) return null;
  // After a stop a new sentence begins.
  const stop = all.findLastIndex(({ joint }, index) => joint === 'stop' && index <= at);
  // “ba việc: đào hồ rộng 11 ha, lát đường”: a list.
  if (stop > 0 && /:\s*$/u.test(passage.text.slice(0, all[stop].from))) return null;
  const parts = all.slice(Math.max(0, stop));
  const own = at - Math.max(0, stop);
  if (isApposition(parts, own, gap)) return null;
  const text = ({ start, end }: Span) => shown(source.slice(start, end));
  // “ông Bình cam kết | sẽ bàn giao …”: the verb of speaking stands in the question too.
  const governed = speech !== null && (speech.kind === 'requirement' || keepsVerb(speech.verb));
  const from =
    governed && speech.mode === 'reported' && stop <= 0 && own === 0 ? 0 : leadOf(parts, own, gap, speech !== null);
  if (from === null) return null;
  if (!governed && subjectless.test(parts[own].text)) return null;
  // “Chợ mới, cách bến xe 1,5 km, sẽ mở cửa …”: said by the way.
  const next = parts[own + 1];
  if (parts[own].role !== 'clause' && next?.joint === 'comma' && next.role === 'predicate') return null;
  const last = parts.findIndex((_, index) => index >= own && ends(parts, index));
  if (last < 0 || (!governed && !impersonal.test(parts[own].text) && !isSentence(parts.slice(from, last + 1))))
    return null;
  const clause = { start: parts[from].start, end: parts[last].end };
  // “… tăng bao nhiêu phần trăm từ tháng 9 | mà giá suất ăn không đổi”: the point would be lost.
  if (/,? (?:mà|nhưng|song) /u.test(source.slice(gap.end, clause.end))) return null;
  // “bao nhiêu mặt hàng có nhà thầu tham gia | nhưng chào giá cao”: which they are, the rest says too.
  const counts = lengthOf(text({ start: parts[own].start, end: gap.start })) <= 1;
  if (counts && /^ (?:mà|nhưng|song) /u.test(source.slice(clause.end, clause.end + 8))) return null;
  // “bao nhiêu xuồng, 31 áo phao”: a row of figures is quoted with a blank.
  if (parts.slice(own + 1, last + 1).some((one) => one.role === 'nominal' && /\d/.test(text(one)))) return null;
  // “tốc độ của các loại xe khác”: others than what stands before.
  if (stop > 0 && / khác(?![A-Za-zÀ-ỹ])/u.test(text({ start: clause.start, end: gap.start }))) return null;
  const { start, text: sentence } = passage.sentence;
  if (opensLoosely(text(clause)) || tearsPair(sentence, clause.start - start, clause.end - start)) return null;
  // “hai người giúp sức lần lượt nhận | 12 và 10 năm tù”: the answer is a row.
  if (/(?<![A-Za-zÀ-ỹ])lần lượt(?![A-Za-zÀ-ỹ])/i.test(text({ start: clause.start, end: gap.start }))) return null;
  return secondThought.test(text({ start: clause.start, end: gap.start })) ? null : clause;
}
