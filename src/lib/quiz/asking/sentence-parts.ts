import { commaInBody, dashJoins, joinsWords, untilThen, withoutOpener, type Stretch } from '../../facts/clauses.ts';
import type { Passage, Piece } from '../../facts/passage.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { onceFor } from '../../text/once-for.ts';
import { isInnerComma } from './inner-comma.ts';
import { isVerb, partOfSpeech } from '../part-of-speech.ts';
import {
  aim,
  apart,
  carries,
  further,
  modal,
  none,
  ofBody,
  office,
  predicative,
  prepositional,
  relative,
  row,
  social,
  subordinate,
  tail,
  trade,
} from './part-words.ts';
import { lengthOf } from '../wording.ts';

/**
 * What a part of a sentence is: a clause of its own, a predicate of a subject before it, a `tail` that adds by how much or
 * to what effect, when, where or on what condition, a row or apposition of nouns, or what a noun before it does.
 */
export type Role = 'clause' | 'predicate' | 'tail' | 'setting' | 'nominal' | 'relative';

/** What parts a sentence: a stop stronger than a comma, a comma, a turning word (“nhưng”), “và” before a further verb. */
export type Joint = 'stop' | 'comma' | 'turn' | 'and';

/** A part of a sentence in the folded text of its passage. */
export interface Part extends Stretch {
  text: string;
  role: Role;
  /** What stands before it; the first part has a stop before it. */
  joint: Joint;
}

const turn = / (?:nhưng|song|tuy nhiên|trong khi|(?<!(?:cũng|không|chỉ|vẫn) )nên|vì vậy|do đó) /giu;
const second = new RegExp(
  ` và (?!phòng, chống|${ofBody}(?![A-Za-zÀ-ỹ]))(?:(?:đã|sẽ|được|đang|có|bị|phải) )?(\\p{Ll}+)(?: (\\p{Ll}+))?`,
  'gu',
);

interface Cut {
  at: number;
  to: number;
  joint: Joint;
}

/** What can part a sentence, and the brackets that keep it from that. */
const parting = /[(),;:!?….-]/g;
const startsFigure = /^\d/;

/** The places between the parts; unlike clauses parts reach over what stands in brackets. */
function cutsOf({ text }: Passage): Cut[] {
  const found: Cut[] = [];
  let depth = 0;
  for (const { 0: mark, index: at } of text.matchAll(parting)) {
    if (mark === '(') depth++;
    if (mark === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || joinsWords(text, at) || commaInBody(text, at)) continue;
    const dash =
      mark === '-' &&
      text[at - 1] === ' ' &&
      text[at + 1] === ' ' &&
      !dashJoins(text, at) &&
      !/^\d - \d/.test(text.slice(at - 2)) &&
      !social.test(text.slice(at));
    const dot = mark === '.' && /^(?:[\s"”)]|$)/u.test(text.slice(at + 1));
    if (/[;:!?…]/.test(mark) || dot || dash) {
      if (!(mark === ':' && startsFigure.test(text.slice(at + 1)))) found.push({ at, to: at + 1, joint: 'stop' });
    } else if (mark === ',' && !startsFigure.test(text.slice(at + 1)) && !isInnerComma(text, at))
      found.push({ at, to: at + 1, joint: 'comma' });
  }
  return found;
}

function turnsIn({ text }: Passage, lexicon: Lexicon): Cut[] {
  const turns = [...text.matchAll(turn)].map(({ 0: found, index }): Cut => ({
    at: index,
    to: index + found.length,
    joint: 'turn',
  }));
  // “mua hai xe | và chở sách đến 14 điểm trường”
  const more = [...text.matchAll(second)]
    .filter(({ 0: found, 1: one, 2: two }) => {
      const small = /^ và (?:đã|sẽ|được|đang|có|bị|phải) /u.test(found);
      return small || isVerb(`${one} ${two ?? ''}`.trim(), lexicon) || isVerb(one, lexicon);
    })
    .map(({ index }): Cut => ({ at: index, to: index + ' và '.length, joint: 'and' }));
  return [...turns, ...more];
}

function verbal({ word }: Piece, lexicon: Lexicon): boolean {
  return (
    word.kind !== 'name' &&
    !none.test(word.text) &&
    (partOfSpeech(word.entry, word.gloss, lexicon)?.startsWith('verb') ?? false)
  );
}

/** The words of a stretch; those of a passage are in order. */
function wordsIn({ pieces }: Passage, from: number, to: number): Piece[] {
  const found: Piece[] = [];
  for (const one of pieces) {
    if (one.from >= to) break;
    if (one.from >= from && one.to <= to && one.word.kind !== 'punctuation') found.push(one);
  }
  return found;
}

/** What a stretch is after a part of this role; null after none. */
export function roleOf(passage: Passage, { from, to }: Stretch, before: Role | null, lexicon: Lexicon): Role {
  const text = passage.text.slice(from, to);
  const pieces = wordsIn(passage, from, to);
  const [head] = pieces;
  if (head === undefined) return 'nominal';
  if (
    subordinate.test(text) ||
    aim.test(text) ||
    untilThen.exec(text)?.[0] === text ||
    (counted.test(text) && !modal.test(text))
  )
    return 'setting';
  if (predicative.test(text)) return 'predicate';
  if (tail.test(text)) return 'tail';
  if (before !== null && relative.test(text)) return 'relative';
  if (before !== null && further.test(text)) return 'nominal';
  // “240 thợ gặt, | phu xe và 35 máy sấy”
  if (before !== null && before !== 'setting' && row.test(text) && !modal.test(text) && lengthOf(text) <= longestRow)
    return 'nominal';
  if (before === 'nominal' && (trade.test(text) || office.test(text)) && named.test(passage.text.slice(0, from)))
    return 'nominal';
  if (prepositional.test(text)) {
    // What stands in quotation marks is a name there: “mô hình ‘Chợ không túi nhựa’”.
    const own = text.replace(/["“][^"“”]*["”]/gu, '');
    return (modal.test(own) || fronted.test(text)) && claims(pieces, lexicon) ? 'clause' : 'setting';
  }
  if (verbal(head, lexicon)) return 'predicate';
  return claims(pieces, lexicon) ? 'clause' : 'nominal';
}

/** Whether something is said after the first word. */
function claims(pieces: readonly Piece[], lexicon: Lexicon): boolean {
  return pieces.some(
    (one, at) =>
      at > 0 &&
      one.word.kind !== 'number' &&
      one.word.kind !== 'name' &&
      (carries.test(one.word.text) || verbal(one, lexicon)),
  );
}

/** “trong 11 tháng toàn tỉnh đưa 6.840 lao động …”: when, and without a comma who did what. */
const fronted =
  /^(?:trong|sau|qua|từ) (?:\S+ )(?:năm|tháng|tuần|ngày|quý|vụ)(?: (?:qua|nay|đầu năm|cuối năm|gần đây))? (?:toàn|cả|tỉnh|huyện|xã|phường|thành phố|địa phương|ngành|lực lượng|công an|công ty|nhà máy)(?![A-Za-zÀ-ỹ])/i;
const longestRow = 10;
/** “bà Thân Thị Hoa, | giáo viên nghỉ hưu” */
const named = /(?:\p{Lu}[A-Za-zÀ-ỹ.]*|tuổi)[, ]*$/u;
/** “Bếp trưởng tính rằng với mức ăn 45.000 đồng mỗi ngày, | bữa nào có cá …”: what he holds comes next. */
const ledOn =
  /(?<![A-Za-zÀ-ỹ])(?:rằng|là) (?:với|sau|trước|trong|từ|nếu|khi|nhờ|vì|do|để|trừ|ngoài) (?:(?! (?:là|đã|sẽ|phải|cần|vẫn) ).)*$/iu;
/** “Mười hai giờ sau khi bão đi qua”: when, counted from something. */
const counted =
  /^(?:(?:hơn|gần|khoảng|chưa đầy|chỉ) )*(?:\d[\d.,]*|[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)?) (?:phút|giờ|tiếng|ngày|tuần|tháng|năm)(?: rưỡi)? (?:sau|trước)(?![A-Za-zÀ-ỹ])/i;
const address = /, (?:thành phố|tỉnh|huyện|quận|thị xã)(?: \p{Lu}[A-Za-zÀ-ỹ]*)+$/u;

/** “Theo thống kê được công bố hôm qua, | 145 ha lúa bị ảnh hưởng”; “Kiểm tra các kho, | đoàn thu giữ …”. */
function settled(parts: Part[]): Part[] {
  return parts.map((part, at) => {
    const [before, next] = [parts[at - 1], parts[at + 1]];
    const { text } = part;
    // “Với 43 trên 49 đại biểu tán thành, sáng 9/7, | HĐND tỉnh thông qua …”
    const main = parts.slice(at + 1).find(({ role, joint }) => role !== 'setting' || joint !== 'comma');
    const leads = main?.joint === 'comma' && main.role === 'clause';
    if (at === 0 && (part.role === 'predicate' || part.role === 'tail'))
      return { ...part, role: leads ? 'setting' : 'clause' };
    // “Sau ba ngày xét xử | và nghị án, chiều 22/5, TAND tỉnh tuyên phạt …”
    if (part.joint === 'and' && before?.role === 'setting' && leads) return { ...part, role: 'setting' };
    // “Sau khi sắp xếp, | giãn cách giữa các tàu còn 10 phút”: a noun made of a verb.
    if (
      part.role === 'predicate' &&
      at > 0 &&
      parts.slice(0, at).every(({ role }) => role === 'setting') &&
      !predicative.test(text)
    )
      return { ...part, role: 'clause' };
    if (part.role === 'clause' && (prepositional.test(text) || ledOn.test(text)) && leads)
      return { ...part, role: 'setting' };
    const said = next?.joint === 'comma' && (next.role === 'predicate' || next.role === 'tail');
    // “số hộ phải dời của xã Tân Lĩnh, tỉnh Hà Tân, | giảm còn 28”: the comma closes the address.
    if (part.role === 'clause' && said && address.test(text)) return { ...part, role: 'nominal' };
    // “Bà Thân Thị Hoa, | giáo viên nghỉ hưu, | nói …”
    const apart =
      part.role === 'clause' &&
      part.joint === 'comma' &&
      before?.role === 'nominal' &&
      (next?.role === 'predicate' || next?.role === 'tail') &&
      !modal.test(text);
    return apart && lengthOf(text) <= 6 ? { ...part, role: 'nominal' } : part;
  });
}

/** The parts of a sentence in order, without the marks and turning words between them. */
export const partsOf: (passage: Passage, lexicon: Lexicon) => readonly Part[] = onceFor(readParts);

function readParts(passage: Passage, lexicon: Lexicon): Part[] {
  const { text } = passage;
  const stops = cutsOf(passage);
  // “…, nhưng …” is one joint.
  const turns = turnsIn(passage, lexicon).filter(({ at }) => !stops.some((one) => one.to === at));
  const cuts = [...stops, ...turns].sort((a, b) => a.at - b.at);
  const parts: Part[] = [];
  let from = 0;
  let joint: Joint = 'stop';
  for (const cut of [...cuts, { at: text.length, to: text.length, joint: 'stop' as const }]) {
    const words = text.slice(from, cut.at);
    if (/[A-Za-zÀ-ỹ\p{N}]/u.test(words)) {
      const begins = from + /^[\s"“”‘’]*/u.exec(words)![0].length;
      const to = from + words.trimEnd().length;
      // “Tuy nhiên, …” only leads on.
      if (withoutOpener(passage, { from: begins, to: text.length }).from <= to) {
        const whole = { from: begins, to };
        // “Trong khi gần một nửa bỏ đi, …” is half of a thought at the head of a sentence.
        const stretch =
          (begins === 0 && /^trong khi (?!đó)/iu.test(text)) || (cut.joint === 'comma' && apart.test(words.trim()))
            ? whole
            : withoutOpener(passage, whole);
        parts.push({
          ...stretch,
          text: text.slice(stretch.from, stretch.to),
          joint,
          role: roleOf(passage, stretch, parts.at(-1)?.role ?? null, lexicon),
        });
        joint = cut.joint;
      }
    } else if (cut.joint === 'stop') joint = 'stop';
    from = cut.to;
  }
  return settled(parts);
}
