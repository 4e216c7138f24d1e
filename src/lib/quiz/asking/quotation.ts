import { shortNumbers } from '../../facts/number-words.ts';
import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import type { Ground } from '../candidate.ts';
import { withNames } from './named.ts';
import { isLoose } from './pronouns.ts';
import { opensLoosely } from './loose-nouns.ts';
import { tearsPair } from './halves.ts';
import { prepositional, subjectless } from './part-words.ts';
import { partsOf, roleOf, type Part } from './sentence-parts.ts';
import { isIdle, isSound } from './sound-quotation.ts';
import { speechAround } from './stem.ts';
import { lengthOf } from '../wording.ts';

/** In syllables: a shorter quotation says too little, a longer one is hard to read at a glance. */
const fewest = 6;
const enough = 10;
const handy = 36;
const longest = 55;

const fewestQuoted = 8;

/** Where a quotation begins and ends: what somebody says or asks for is quoted with who does, else it would read as a fact. */
export function wordsAround(ground: Ground, passage: Passage, gap: Span): Span {
  const { start, end } = passage.sentence;
  const speech = speechAround(ground, passage.sentence.id, gap);
  return speech === null ? quotedAround(ground, gap, { start, end }) : { start, end };
}

/** The words in quotation marks around a gap, where they are long enough to be a sentence; else the sentence. */
function quotedAround({ article: { source } }: Ground, gap: Span, { start, end }: Span): Span {
  const opened = /["“«]([^"“”«»]*)$/u.exec(source.slice(start, gap.start));
  const closed = /^([^"“”«»]*)["”»]/u.exec(source.slice(gap.end, end));
  if (opened === null || closed === null) return { start, end };
  const words = { start: gap.start - opened[1].length, end: gap.end + closed[1].replace(/[,.]$/u, '').length };
  return lengthOf(source.slice(words.start, words.end)) < fewestQuoted ? { start, end } : words;
}

/** The parts of a sentence that stand within somebody’s words, and where in the source each begins and ends. */
export type Placed = Part & Span;

/** The parts that lie in a stretch of the source, a first one that begins before it cut to what is inside. */
export function placedParts(ground: Ground, passage: Passage, words: Span): Placed[] {
  return partsOf(passage, ground.lexicon)
    .map((part) => ({ ...part, ...passage.span(part.from, part.to) }))
    .filter(({ start, end }) => end > words.start && start < words.end)
    .map((part) => {
      if (part.start >= words.start) return { ...part, end: Math.min(part.end, words.end) };
      // “… cho biết | đã tạm giữ 23 người”: what is left may have no subject.
      const from = passage.pieces.find(({ word }) => word.start >= words.start)?.from ?? part.from;
      const rest = { from, to: part.to, text: passage.text.slice(from, part.to) };
      const end = Math.min(part.end, words.end);
      return { ...part, ...rest, start: words.start, end, role: roleOf(passage, rest, null, ground.lexicon) };
    });
}

/** Whether parts in a row make a sentence: a clause of its own, or a noun and what is said of it. */
export function isSentence(parts: readonly Part[]): boolean {
  const subject = parts.findIndex(({ role }) => role === 'nominal');
  return (
    parts.some(({ role }) => role === 'clause') ||
    (subject >= 0 && parts.slice(subject).some(({ role }) => role === 'predicate' || role === 'tail'))
  );
}

/** “nếu đóng chợ, …”, “trước đợt này, toàn tỉnh còn …” say another thing without it. */
const condition = /^(?:nếu|khi|tuy|dù|mặc dù|trừ khi|hễ|trước|sau|đến|tới|kể từ) /i;
/** “năm ngoái, …”, “trong quý IV, …”: what was so then need not be so now; “trong thời gian ấy” tells nothing. */
const time =
  /^(?:(?:trong|vào|hồi|suốt) )?(?:(?:[A-Za-zÀ-ỹ]+|\d+) )?(?:năm|tháng|quý|tuần|mùa|vụ|thế kỷ|thập niên)(?![A-Za-zÀ-ỹ])/i;

/** Whether a setting says when or on what condition the rest is so. */
function bounds(text: string): boolean {
  return condition.test(text) || (time.test(text) && !isLoose(text));
}

/** “với việc ba hành tinh giao hội”: how it came, not what. */
const withWhat = /^với /i;

const figureFirst = new RegExp(
  `^(?:(?:hơn|gần|khoảng|trên|chừng|có) )?(?:\\d|(?:${shortNumbers})(?![A-Za-zÀ-ỹ]))`,
  'i',
);

/** Whether a quotation can begin with a part: at the sentence, after a stop, or after what it can do without. */
function opens(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (at === 0) return true;
  const before = parts.slice(0, at);
  // “64 mẫu đạt, | hai mẫu rau sống nhiễm khuẩn”: of what, the row before says.
  if (figureFirst.test(part.text) && !before.every(({ role }) => role === 'setting')) return false;
  // “11 trụ sở, trạm, | nhà văn hoá không còn dùng tới”: the end of a row.
  const last = before[before.length - 1];
  if (part.joint === 'comma' && last.role === 'nominal' && /^\p{Ll}+(?: \p{Ll}+)?$/u.test(last.text)) return false;
  // “Bài hát của họ, | ‘Fog on the Tyne’, được hát lại …”: another name for what points elsewhere.
  if (part.role === 'nominal' && before.every((one) => one.role === 'nominal' && isLoose(one.text))) return true;
  if (part.joint === 'and' || (part.role !== 'clause' && part.role !== 'setting')) return false;
  if (part.joint === 'stop') return true;
  // “Trong thời gian ấy, | vào ngày 18/5, Anh tuyên chiến”
  if (part.role === 'setting' && before.every((one) => one.role === 'setting' && isLoose(one.text))) return true;
  // “Trong thời gian này, | thuyền lớn chưa được qua cống”
  if (before.every(({ role }) => role === 'setting'))
    return part.role === 'clause' && !withWhat.test(part.text) && !before.some(({ text }) => bounds(text));
  // “nhưng năm nay đã bán 3,1 triệu vé”: the subject stands before.
  return part.role === 'clause' && !prepositional.test(part.text) && before[0].role !== 'setting' && isSentence(before);
}

/** Whether nothing is torn where a part ends: no row of nouns, no noun from what is said of it. */
export function ends(parts: readonly Part[], at: number): boolean {
  const [part, next] = [parts[at], parts[at + 1]];
  if (next === undefined || next.joint === 'stop') return true;
  // “Kho bạc cho biết, đến hết tháng 11, | tổng thu đạt …”: when, and not yet what.
  if (part.role === 'setting' && at > 0 && next.joint === 'comma') return false;
  return part.role !== 'nominal' && (next.role !== 'nominal' || next.joint === 'turn');
}

/** Whether nothing more is to come: what is done comes later than what only adds by how much or to what effect. */
export function closes(parts: readonly Part[], at: number): boolean {
  const next = parts[at + 1];
  return ends(parts, at) && (next === undefined || next.joint !== 'comma' || next.role !== 'predicate');
}

/** A stretch to quote. */
export interface Quotation extends Span {
  /** Whether it is a whole sentence, or one cut where a full clause ends and another begins; else it is a last choice. */
  sound: boolean;
}

function evenMarks(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/["“”„«»]/gu) % 2 === 0 && count(/\(/g) === count(/\)/g);
}

/** With the quotation marks right before or after that it needs to have them in pairs. */
function withMarks(source: string, start: number, end: number): Span {
  const mark = /["“”„«»]/u;
  const odd = (source.slice(start, end).match(/["“”„«»]/gu)?.length ?? 0) % 2 === 1;
  if (odd && mark.test(source[start - 1] ?? '')) return { start: start - 1, end };
  const after = /^[.!?…]?["”»]/u.exec(source.slice(end))?.[0] ?? '';
  return odd ? { start, end: end + after.length } : { start, end };
}

/** Whether a text can stand alone: in quotation marks that close, of some length, without a word that points elsewhere. */
function stands(text: string, isFirst: boolean, before: string): boolean {
  const length = lengthOf(text);
  if (length < fewest || length > longest || !evenMarks(text) || isLoose(text) || opensLoosely(text)) return false;
  // “tốc độ của các loại xe khác”: others than what stands before.
  return isFirst || !/ khác(?![A-Za-zÀ-ỹ])/u.test(before);
}

/**
 * The stretches of a sentence around a gap that are sentences by themselves: they begin at the sentence, at somebody’s
 * words or at a clause of its own, and end at the end of a clause. The sound ones first, the whole before the rest; then
 * from the beginning to the first end that leaves nothing open.
 */
export function wholeQuotations(ground: Ground, passage: Passage, gap: Span): Quotation[] {
  const words = wordsAround(ground, passage, gap);
  const inside = quotationsIn(ground, passage, gap, words);
  const { start, end } = passage.sentence;
  if (inside[0]?.sound === true || (words.start === start && words.end === end)) return inside;
  const around = quotationsIn(ground, passage, gap, { start, end });
  return inside.length === 0 ? around : [...around.filter(({ sound }) => sound), ...inside];
}

/** A stretch if it can be quoted. */
function quotable(ground: Ground, passage: Passage, gap: Span, stretch: Span, isFirst: boolean): Span | null {
  const { start, end } = withMarks(ground.article.source, stretch.start, stretch.end);
  // A question that somebody asks is answered by nobody.
  if (/^["”’\s]*\?/u.test(ground.article.source.slice(stretch.end, stretch.end + 4))) return null;
  const before = withNames(ground, passage, { start, end: gap.start });
  const after = withNames(ground, passage, { start: gap.end, end });
  return stands(`${before}____${after}`, isFirst, before) ? { start, end } : null;
}

/** A sentence up to so long is quoted whole, in characters. */
const longestWhole = 230;

function quotationsIn(ground: Ground, passage: Passage, gap: Span, words: Span): Quotation[] {
  const parts = placedParts(ground, passage, words);
  const own = parts.findIndex(({ start, end }) => start <= gap.start && end >= gap.end);
  if (own < 0) return [];
  // “… cho biết đã tạm giữ 23 người”: words without a subject are no sentence.
  const { role, text } = parts[0];
  if (words.start > passage.sentence.start && (/^(?:predicate|tail)$/.test(role) || subjectless.test(text))) return [];
  const lists = (last: number, first = own) =>
    parts
      .slice(first + 1, last + 1)
      .some(({ joint, from }) => joint === 'stop' && /:\s*$/u.test(passage.text.slice(0, from)));
  const isLong = words.end - words.start > longestWhole;
  const speech = speechAround(ground, passage.sentence.id, gap);
  const found: (Quotation & { order: number })[] = [];
  for (let first = 0; first <= own; first++) {
    if (!opens(parts, first)) continue;
    for (let last = own; last < parts.length; last++) {
      // “ba nhóm: rác tái chế, …”: a list is quoted to its end, or not at all.
      if (lists(last) && last < parts.length - 1) break;
      // “bốn hạng mục: xây thêm 18.500 m2 sàn; …”: nor is one torn out of it.
      if (parts[own].role !== 'clause' && lists(own, first) && last < parts.length - 1) continue;
      if (!ends(parts, last) || !isSentence(parts.slice(first, last + 1))) continue;
      if (tearsPair(passage.text, parts[first].from, parts[last].to)) continue;
      const stretch = { start: parts[first].start, end: parts[last].end };
      // “Theo ông Hùng, nước về đột biến; | nhà máy buộc phải xả ____”: whose word it is.
      if (speech !== null && (speech.speaker.mention.start < stretch.start || speech.speaker.mention.end > stretch.end))
        continue;
      const quotation = quotable(ground, passage, gap, stretch, first === 0);
      if (quotation === null) continue;
      const length = lengthOf(ground.article.source.slice(quotation.start, quotation.end));
      const size = length > handy ? 2 : length < enough ? 1 : 0;
      const closed = closes(parts, last);
      // “Chợ mới, cách bến xe 1,5 km, | sẽ mở cửa …”: said by the way.
      if (!closed && !parts.slice(first, last + 1).some(({ role }) => role === 'clause')) continue;
      const open = closed ? 0 : 20;
      const sound = isSound(passage, parts, first, last, isLong) && quotation.end - quotation.start <= longestWhole;
      // “Chủ trì cuộc họp sơ kết ngày 5/9, | Phó Chủ tịch yêu cầu …”: what he was doing is left off where it can be.
      const idle = first === 0 && isIdle(parts[0]) && own > 0 ? 60 : 0;
      // The whole before what is cut.
      const order = sound ? idle + first - last - 1000 : idle + first * 40 + size * 8 + open + (last - own);
      found.push({ ...quotation, sound, order });
    }
  }
  return found.sort((a, b) => a.order - b.order);
}
