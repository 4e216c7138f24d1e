import { withoutOpener, type Stretch } from '../../facts/clauses.ts';
import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Ground } from '../candidate.ts';
import { speaksOfSelf } from '../first-person.ts';
import { cutsCounted, tearsPair } from '../halves.ts';
import { withNames } from '../named.ts';
import { hasPredicate } from '../predicate.ts';
import { isLoose } from '../pronouns.ts';
import { factsIn } from '../sentence-facts.ts';
import { callingOf, isComplete } from '../stem.ts';
import { flowing, lengthOf, shown, upperFirst } from '../wording.ts';
import { fewest, mainClause, withoutAsides, withoutLinks } from './shorter.ts';
import { standsAlone } from './standing.ts';

/** A sentence of an article, or a clause of one, that can be judged by itself. */
export interface Claim extends Span {
  kind: 'claim';
  id: string;
  sentence: string;
  /** As it is judged: without asides, a great letter at its head. */
  text: string;
  /** Whether something was left out or named anew, so that it is no copy. */
  shortened: boolean;
}

type Made = Omit<Claim, 'id'>;

/** “vừa nói vừa lật cuốn sổ”: how somebody spoke. */
const manner = /(?<!\p{L})(?:nói|kể|cho biết) vừa(?!\p{L})/iu;
/** An anecdote of one person, or that people met, is no matter to be judged. */
const anecdote =
  /(?<!\p{L})(?:\d{2} tuổi|tổ chức (?:hội nghị|hội thảo|cuộc họp)|(?:lớp|quán|vợ chồng) (?:ông|bà|anh|chị|cô)|(?:gia đình|nhà) cô)(?!\p{L})/u;

function isSound(text: string, whole: string): boolean {
  if (lengthOf(text) < fewest || /["“”„«»:;?[\]()]/u.test(text)) return false;
  return !isLoose(text) && !speaksOfSelf(text) && !manner.test(text) && !anecdote.test(whole);
}

/** What is said or asked with who does it in full: “Bà cho biết …”, “Sở cũng đề nghị …” alone say too little. */
function spokenClaim(passage: Passage, ground: Ground): Made | null {
  const fact = factsIn(ground, passage.sentence.id).find(
    (one) => (one.kind === 'statement' || one.kind === 'requirement') && one.mode === 'reported',
  );
  if (fact === undefined || (fact.kind !== 'statement' && fact.kind !== 'requirement')) return null;
  const who = callingOf(fact, ground);
  const words = withoutAsides(flowing(ground.article.source, fact)).replace(/[\s.,;]+$/u, '');
  // “Bà Ín kể bên hành lang toà”, “Theo ông Toàn, là khâu tái đàn”: what was said stands elsewhere.
  if (/^(?:là|bên|tại|ở|với|trong) /iu.test(words)) return null;
  const told =
    fact.verb === 'theo' ? `Theo ${who}, ${words}` : `${upperFirst(who)} ${fact.verb.toLowerCase()} ${words}`;
  const text = mainClause(withoutLinks(shown(told)));
  const loose = !standsAlone(upperFirst(words)) || !standsAlone(upperFirst(who) + ' cho');
  return text === null || loose || !standsAlone(text) || !isSound(text, text)
    ? null
    : { kind: 'claim', sentence: fact.sentence, start: fact.start, end: fact.end, text, shortened: true };
}

/** “Thực hiện 4 đợt giãn cách …”: what is done, and nobody who does it. */
function acts({ pieces, text }: Passage, from: number): boolean {
  const first = pieces.find((piece) => piece.from >= from);
  if (first === undefined || !first.word.gloss?.startsWith('to ')) return false;
  return !/^(?:có|còn|theo|để|tính) /iu.test(`${text.slice(first.from, first.to)} `);
}

/** The stretches of a sentence between semicolons, each as far as its colon: “mạng lưới giảm còn 57 tuyến | : 9 tuyến …”. */
function stretchesOf({ text }: Passage): Stretch[] {
  let from = 0;
  return text.split(/(?<=;) /u).map((part) => {
    const colon = /^[^"]*?(?=:\s)/u.exec(part)?.[0].length;
    const stretch = { from, to: from + (colon ?? part.length) };
    from += part.length + 1;
    return stretch;
  });
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

/** The clause of a stretch as it can be judged; null where it says too little by itself. */
function claimIn(passage: Passage, ground: Ground, stretch: Stretch): Made | null {
  const { sentence, text: whole } = passage;
  // Inside somebody’s own words.
  if (startsQuoted(ground.passages).has(passage) !== isOpen(whole.slice(0, stretch.from))) return null;
  const { from } = withoutOpener(passage, stretch);
  const length = whole.slice(from, stretch.to).replace(/[.!…;\s]+$/u, '').length;
  if (length === 0) return null;
  const span = passage.span(from, from + length);
  const own = withNames(ground, passage, span);
  if (/["“”„«»:;?[\]]|^-/u.test(own) || factsIn(ground, sentence.id).some(({ certainty }) => certainty === 'hearsay'))
    return null;
  // “điện tử (4.900 người), dệt may (3.600 người), kho vận và bán lẻ (2.100 người)”: three, which without the brackets read as four.
  if (own.split('(').length > 2 || tearsPair(whole, from, from + length)) return null;
  // “phải bố trí đủ bốn khu vực | : …”
  if (whole[stretch.to] === ':' && cutsCounted(whole, from, stretch.to + 2)) return null;
  const plain = shown(withoutLinks(withoutAsides(own)));
  const text = mainClause(upperFirst(plain));
  if (text === null || !standsAlone(text) || !isSound(text, own)) return null;
  if (!hasPredicate(ground, passage, span, { strict: true }) || acts(passage, from)) return null;
  if (stretch.from > 0 && !isComplete(ground, passage, span)) return null;
  return { kind: 'claim', sentence: sentence.id, ...span, text, shortened: text !== upperFirst(shown(own)) };
}

/** The claims of an article in order. */
export const claimsOf = onceFor((ground: Ground): Claim[] =>
  ground.passages
    .filter((passage) => passage.sentence.kind === 'body')
    .flatMap((passage): (Made | null)[] => {
      const told = stretchesOf(passage).map((stretch) => claimIn(passage, ground, stretch));
      return told.some((one) => one !== null) ? told : [spokenClaim(passage, ground)];
    })
    .filter((one) => one !== null)
    .map((one, at) => ({ ...one, id: `claim-${at + 1}` })),
);
