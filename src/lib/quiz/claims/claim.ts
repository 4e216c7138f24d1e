import { withoutOpener } from '../../facts/clauses.ts';
import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Ground } from '../candidate.ts';
import { speaksOfSelf } from '../asking/first-person.ts';
import { withNames } from '../asking/named.ts';
import { hasPredicate } from '../asking/predicate.ts';
import { isLoose } from '../asking/pronouns.ts';
import { factsIn } from '../sentence-facts.ts';
import { shown, upperFirst } from '../wording.ts';
import { standsAlone } from './standing.ts';

/** A sentence of an article that can be judged by itself. */
export interface Claim extends Span {
  kind: 'claim';
  id: string;
  sentence: string;
  /** The whole sentence, without its full stop and without “tuy nhiên”; with names for “ông” and “này”. */
  text: string;
}

type Made = Omit<Claim, 'id'>;

/** In characters: less says little, more is not taken in beside three others. */
const [shortest, longest] = [45, 175];

/** “vừa nói vừa lật cuốn sổ”: how somebody spoke. */
const manner = /(?<![A-Za-zÀ-ỹ])(?:nói|kể|cho biết) vừa(?![A-Za-zÀ-ỹ])/iu;
/** An anecdote of one person, or that people met, is no matter to be judged. */
const anecdote =
  /(?<![A-Za-zÀ-ỹ])(?:\d{2} tuổi|tổ chức (?:hội nghị|hội thảo|cuộc họp)|(?:lớp|quán|vợ chồng) (?:ông|bà|anh|chị|cô)|(?:gia đình|nhà) cô)(?![A-Za-zÀ-ỹ])/u;
/** “Ông Tề thừa nhận …”: beside sentences of other paragraphs one has to know who that is. */
const halfNamed = /(?<![A-Za-zÀ-ỹ])(?:[Ôô]ng|[Bb]à|[Cc]hị|[Aa]nh) (\p{Lu}[A-Za-zÀ-ỹ]*)(?![A-Za-zÀ-ỹ]| \p{Lu})/gu;
/** Somebody’s own words, rows announced by a colon and what follows a semicolon cannot be judged at a glance. */
const marks = /["“”„«»:;?!…[\]]|^-/u;

function namesInHalf(text: string): boolean {
  return [...text.matchAll(halfNamed)].some(
    ({ 1: name, index }) => !new RegExp(`\\p{Lu}[A-Za-zÀ-ỹ]* ${name}(?![A-Za-zÀ-ỹ])`, 'u').test(text.slice(0, index)),
  );
}

/** What only joins a sentence to the one before and may be left off. */
const joining =
  /^(?:Tuy nhiên|Dẫu vậy|Dù vậy|Tuy vậy|Tuy thế|Dẫu thế|Thế nhưng|Song|Nhưng|Ngoài ra|Bên cạnh đó|Đáng chú ý)(?:,? )$/u;
/** What opens a sentence and belongs to it. */
const belonging = /^(?:Đến nay|Hiện nay|Hiện|Theo kế hoạch|Thực tế|Trên thực tế)(?:,? )$/u;

/** Where the sentence begins as it can be quoted; null where it leans on the one before: “Tính ra, …”, “Về việc này, …”. */
function beginning(passage: Passage): number | null {
  const { from } = withoutOpener(passage, { from: 0, to: passage.text.length });
  const opener = passage.text.slice(0, from);
  if (opener === '' || belonging.test(opener)) return 0;
  return joining.test(opener) ? from : null;
}

/** “Thực hiện 4 đợt giãn cách …”: what is done, and nobody who does it. */
function acts({ pieces, text }: Passage, from: number): boolean {
  const first = pieces.find((piece) => piece.from >= from);
  if (first === undefined || !first.word.gloss?.startsWith('to ')) return false;
  return !/^(?:có|còn|theo|để|tính) /iu.test(`${text.slice(first.from, first.to)} `);
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

/** A sentence as it can be judged, of at most so many characters; null where it says too little by itself. */
export function claimIn(passage: Passage, ground: Ground, most = longest): Made | null {
  const { sentence, text: whole } = passage;
  if (startsQuoted(ground.passages).has(passage)) return null;
  const from = beginning(passage);
  const to = whole.replace(/[.\s]+$/u, '').length;
  if (from === null || from >= to) return null;
  const span = passage.span(from, to);
  const text = upperFirst(shown(withNames(ground, passage, span)));
  if (text.length < shortest || text.length > most || marks.test(text)) return null;
  if (factsIn(ground, sentence.id).some(({ certainty }) => certainty === 'hearsay')) return null;
  if (
    namesInHalf(text) ||
    isLoose(text) ||
    speaksOfSelf(text) ||
    manner.test(text) ||
    anecdote.test(text) ||
    !standsAlone(text)
  )
    return null;
  if (!hasPredicate(ground, passage, span, { strict: true }) || acts(passage, from)) return null;
  return { kind: 'claim', sentence: sentence.id, ...span, text };
}

/** The claims of an article in order. */
export const claimsOf = onceFor((ground: Ground): Claim[] =>
  ground.passages
    .filter((passage) => passage.sentence.kind === 'body')
    .map((passage) => claimIn(passage, ground))
    .filter((one) => one !== null)
    .map((one, at) => ({ ...one, id: `claim-${at + 1}` })),
);
