import { withoutOpener } from '../../facts/clauses.ts';
import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Ground } from '../candidate.ts';
import { speaksOfSelf } from '../asking/first-person.ts';
import { dateline } from '../asking/frame.ts';
import { withNames } from '../asking/named.ts';
import { hasPredicate } from '../asking/predicate.ts';
import { isLoose } from '../asking/pronouns.ts';
import { spread } from '../choosing/spread.ts';
import { factsIn } from '../sentence-facts.ts';
import { shown, upperFirst } from '../wording.ts';
import { standsAlone } from './standing.ts';
import { soundStretches } from './stretches.ts';

/** A sentence of an article that can be judged by itself. */
export interface Claim extends Span {
  kind: 'claim';
  id: string;
  sentence: string;
  /** The whole sentence, or clauses of it, without its full stop and without “tuy nhiên”; with names for “ông” and “này”. */
  text: string;
  /** Whether it is less than the sentence. */
  cut: boolean;
}

type Made = Omit<Claim, 'id'>;

/** In characters: less says little, more is not taken in beside three others. */
const [shortest, longest] = [45, 175];
const shortestCut = 36;

/** “vừa nói vừa lật cuốn sổ”: how somebody spoke. */
const manner = /(?<![A-Za-zÀ-ỹ])(?:nói|kể|cho biết) vừa(?![A-Za-zÀ-ỹ])/i;
/** An anecdote of one person, or that people met, is no matter to be judged. */
const anecdote =
  /(?<![A-Za-zÀ-ỹ])(?:(?<!(?:trên|dưới|từ|đủ|ngoài|quá) )\d{2} tuổi|tổ chức (?:hội nghị|hội thảo|cuộc họp)|(?:lớp|quán|vợ chồng) (?:ông|bà|anh|chị|cô)|(?:gia đình|nhà) cô)(?![A-Za-zÀ-ỹ])/u;
/** “Ông Tề thừa nhận …”: beside sentences of other paragraphs one has to know who that is. */
const halfNamed = /(?<![A-Za-zÀ-ỹ])(?:[Ôô]ng|[Bb]à|[Cc]hị|[Aa]nh) (\p{Lu}[A-Za-zÀ-ỹ]*)(?![A-Za-zÀ-ỹ]| \p{Lu})/gu;
/** Somebody’s own words, rows announced by a colon and what follows a semicolon cannot be judged at a glance. */
const marks = /["“”„«»:;?!…[\]]|^-/u;
/** “chỉ số "có hỗ trợ"”: a term in quotation marks is nobody’s sentence. */
const term = /(?<=\p{L} )["“][^"“”,.]{2,24}["”]/gu;

const family = /\p{Lu}[A-Za-zÀ-ỹ]*$/u;

/** Whether a given name stands after another name: “Lê Văn | Tề”. */
function isFull(name: string, text: string): boolean {
  for (let at = text.indexOf(` ${name}`); at >= 0; at = text.indexOf(` ${name}`, at + 1))
    if (!/^[A-Za-zÀ-ỹ]/u.test(text.slice(at + 1 + name.length)) && family.test(text.slice(0, at))) return true;
  return false;
}

function addressesInHalf(text: string): boolean {
  return [...text.matchAll(halfNamed)].some(({ 1: name, index }) => !isFull(name, text.slice(0, index)));
}

/** What only joins a sentence to the one before and may be left off. */
const joining =
  /^(?:Tuy nhiên|Dẫu vậy|Dù vậy|Tuy vậy|Tuy thế|Dẫu thế|Thế nhưng|Song|Nhưng|Ngoài ra|Bên cạnh đó|Đáng chú ý)(?:,? )$/u;
/** What opens a sentence and belongs to it. */
const belonging = /^(?:Đến nay|Hiện nay|Hiện|Theo kế hoạch|Thực tế|Trên thực tế)(?:,? )$/u;

/** What somebody was doing, or from which side, when he spoke: left off where who speaks follows. */
const speaking =
  /^(?:Kết luận|Phát biểu|Trả lời|Trao đổi|Phản bác|Không đồng tình|Không hài lòng|Đồng tình|Mở đầu|Giải trình|Tiếp thu|Về phía mình|Ở góc độ|Nhìn từ góc độ|Bác quan điểm|Phản hồi|Lý giải|Giải thích)(?: [^,“”":;]{0,80})?, (?=[A-Za-zÀ-ỹ])(?!(?:sau|trước|từ|đến|trong|tại|ở|theo|với|do|khi) )/u;

/** Where the sentence begins as it can be quoted; null where it leans on the one before: “Tính ra, …”, “Về việc này, …”. */
function beginning(passage: Passage): number | null {
  const { from } = withoutOpener(passage, { from: 0, to: passage.text.length });
  const said = speaking.exec(passage.text)?.[0].length ?? 0;
  if (said > 0 && said >= from) return said;
  const opener = passage.text.slice(0, from);
  if (opener === '' || belonging.test(opener)) return 0;
  return joining.test(opener) ? from : null;
}

/** “Thực hiện 4 đợt giãn cách …”: what is done, and nobody who does it. */
function acts({ pieces, text }: Passage, { start }: Span): boolean {
  const first = pieces.find(({ word }) => word.start >= start);
  if (first === undefined || !first.word.gloss?.startsWith('to ')) return false;
  return !/^(?:có|còn|theo|để|tính) /i.test(`${text.slice(first.from, first.to)} `);
}

function isOpen(text: string): boolean {
  return text.split('"').length % 2 === 0;
}

/** The passages that begin inside quotation marks which a sentence before them in their paragraph has opened. */
const startsQuoted = onceFor((passages: readonly Passage[]): ReadonlySet<Passage> => {
  const found = new Set<Passage>();
  let [paragraph, open] = [-1, false];
  for (const passage of passages) {
    if (passage.paragraph !== paragraph) [paragraph, open] = [passage.paragraph, false];
    if (open) found.add(passage);
    if (isOpen(passage.text)) open = !open;
  }
  return found;
});

/** A sentence without its full stop; null where it leans on the one before. */
function wholeOf(passage: Passage): Span | null {
  const from = beginning(passage);
  const to = passage.text.replace(/[.\s]+$/u, '').length;
  return from === null || from >= to ? null : passage.span(from, to);
}

/** Whether the article itself does not vouch for a sentence. */
function isHearsay({ sentence }: Passage, ground: Ground): boolean {
  return factsIn(ground, sentence.id).some(({ certainty }) => certainty === 'hearsay');
}

/** Marks that stay whatever names come in: a pair of quotation marks may be a term’s. */
function hasMarks(source: string): boolean {
  const quotes = source.match(/["“”]/gu)?.length ?? 0;
  return quotes % 2 === 1 || (quotes === 0 && /[„«»:;?!…[\]]/u.test(source));
}

/** A stretch of a sentence as it can be judged, of at most so many characters; null where it says too little by itself. */
function claimIn(passage: Passage, span: Span, cut: boolean, ground: Ground, most = longest): Made | null {
  if (hasMarks(ground.article.source.slice(span.start, span.end))) return null;
  const text = upperFirst(shown(withNames(ground, passage, span)).replace(dateline, ''));
  if (text.length < (cut ? shortestCut : shortest) || text.length > most || marks.test(text.replace(term, '')))
    return null;
  if (
    addressesInHalf(text) ||
    isLoose(text) ||
    speaksOfSelf(text) ||
    manner.test(text) ||
    anecdote.test(text) ||
    !standsAlone(text)
  )
    return null;
  if (!hasPredicate(ground, passage, span, { strict: true }) || acts(passage, span)) return null;
  return { kind: 'claim', sentence: passage.sentence.id, ...span, text, cut };
}

/** A whole sentence as it can be judged, of at most so many characters; null where it says too little by itself. */
export function wholeClaim(passage: Passage, ground: Ground, most = longest): Made | null {
  const whole = startsQuoted(ground.passages).has(passage) ? null : wholeOf(passage);
  return whole === null || isHearsay(passage, ground) ? null : claimIn(passage, whole, false, ground, most);
}

/** What a sentence claims: whole, and what can be cut out of it and still stands by itself. */
function claimsIn(passage: Passage, ground: Ground): Made[] {
  if (startsQuoted(ground.passages).has(passage)) return [];
  const whole = wholeOf(passage);
  if (whole === null || isHearsay(passage, ground)) return [];
  // What stands before a stretch may be its condition, or whom it is about: “Nếu bị gạ bán máu, | người nhà có thể báo …”.
  const parts = soundStretches(ground, passage)
    .map((span) => ({ ...span, start: Math.max(span.start, whole.start) }))
    .filter(({ start }) => start === whole.start);
  return [claimIn(passage, whole, false, ground), ...parts.map((span) => claimIn(passage, span, true, ground))].filter(
    (one) => one !== null,
  );
}

/** More than any newspaper prints: of a book the sentences read for claims are spread over the whole. */
const mostSentences = 200;

/** The claims of an article in order. */
export const claimsOf = onceFor((ground: Ground): Claim[] =>
  spread(
    ground.passages.filter((passage) => passage.sentence.kind === 'body'),
    mostSentences,
  )
    .flatMap((passage) => claimsIn(passage, ground))
    .map((one, at) => ({ ...one, id: `claim-${at + 1}` })),
);
