import { isCapital, opensSentence } from './letter-case.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { isAddressed, isHead, isOftenCapital } from './name-neighbours.ts';
import { entryAt, matchesAt } from './terms.ts';
import type { Token } from './tokens.ts';
import { isSyllableShaped } from './vietnamese.ts';

/** What may be a name the dictionary does not hold: so many tokens, and how unlikely that is (see `covering.ts`). */
export interface NameCandidate {
  length: number;
  cost: number;
}

/** The longest Vietnamese personal name in syllables: family name, middle names, given name. */
const longestPerson = 4;
/** The longest run of capitalised syllables taken for one name, in tokens. */
const longestRun = 10;

const costs = {
  /** A family name and what follows it. */
  person: 8,
  personSyllable: 1.5,
  /** A person whose last two syllables are a name the dictionary has, and one of four syllables twice: “Trần Phú Hà Nội”. */
  endsInName: 6,
  /** Any other run of capitals. */
  run: 9,
  runSyllable: 3.5,
  /** Each syllable of a run after the longest person's. */
  longRun: 5,
  /** The run begins with a word that has a capital anyway, or is two names. */
  doubtful: 13,
  /** A lone given name after “ông” or “bác sĩ”. */
  addressed: 5,
  /** The capitals are no evidence: a person in a headline set wholly in capitals. */
  shouted: 10,
};

/** Index of the family-name sense of an entry, -1 when it has none. */
export function familySense(entry: LexiconEntry | null): number {
  return entry?.senses.findIndex(({ pos }) => pos === 'family name') ?? -1;
}

function spaced(source: string, left: Token, right: Token): boolean {
  return left.end < right.start && !/[\n\r]/.test(source.slice(left.end, right.start));
}

/** “Ki-ép”, “Mát-xcơ-va”: one piece of a foreign name, written syllable by syllable. Returns its length in tokens. */
function pieceLength(tokens: readonly Token[], at: number): number {
  let length = 1;
  while (
    tokens[at].shape === 'title' &&
    tokens[at + length]?.key === '-' &&
    tokens[at + length].start === tokens[at + length - 1].end &&
    tokens[at + length + 1]?.shape === 'lower' &&
    tokens[at + length + 1].start === tokens[at + length].end
  ) {
    length += 2;
  }
  return length;
}

/** Whether a name the dictionary has, of two syllables or more, begins at the token and ends by `end`. */
function holdsKnownName(lexicon: Lexicon, tokens: readonly Token[], at: number, end: number): boolean {
  return matchesAt(lexicon, tokens, at, end - at).some(
    ({ entry, length }) => length > 1 && entry.senses[0].pos === 'name',
  );
}

/** Persons in a headline of capitals: a family name that is nothing else, or that the segmenter joins to what follows. */
function shoutedPersons(family: LexiconEntry, tokens: readonly Token[], at: number, joined: number): NameCandidate[] {
  const isCertain = family.senses.every(({ pos }) => pos === 'family name');
  const found: NameCandidate[] = [];
  for (let length = 2; length <= longestPerson && tokens[at + length - 1]?.kind === 'syllable'; length++) {
    if (!isCertain && length !== joined) continue;
    found.push({ length, cost: costs.person + length * costs.personSyllable + costs.shouted });
  }
  return found;
}

/**
 * Makes a function that gives the names that may begin at a token: by their capitals or, where the sentence is
 * `shouted`, persons by the family name. Its second argument is the length of the segmenter's word that begins there.
 */
export function nameFinder(
  source: string,
  lexicon: Lexicon,
  tokens: readonly Token[],
  shouted: boolean,
): (at: number, joined: number) => NameCandidate[] {
  /** Whether one capitalised syllable is a name by itself: not when something else explains its capital. */
  function standsAlone(at: number, entry: LexiconEntry | null): boolean {
    if (opensSentence(tokens, at)) return false;
    if (entry === null) return true;
    const isLower = entry.headword === entry.headword.toLowerCase();
    return isLower && !isOftenCapital(tokens[at]) && !isNameToo(entry);
  }

  function runs(at: number, entry: LexiconEntry | null): NameCandidate[] {
    const { shape } = tokens[at];
    const addressed = shape === 'title' && isAddressed(tokens, at);
    const isPerson = shape === 'title' && familySense(entry) >= 0;
    const isDoubtful =
      entry !== null && !addressed && (isHead(tokens[at]) || (opensSentence(tokens, at) && !isNameToo(entry)));
    const found: NameCandidate[] = [];
    let doubts = isDoubtful ? 1 : 0;
    let namesAtEnd = 0;
    let pieces = 0;
    for (let end = at; tokens[end]?.shape === shape && end - at < longestRun;) {
      if (end > at && !spaced(source, tokens[end - 1], tokens[end])) break;
      // “Tổng thống Nga Vladimir Putin”: a country, then a foreigner.
      if (pieces === 1 && isNameToo(entry) && !isSyllableShaped(source.slice(tokens[end].start, tokens[end].end))) {
        doubts++;
      }
      end += pieceLength(tokens, end);
      pieces++;
      const length = end - at;
      if (length > 2) {
        const endsInName = holdsKnownName(lexicon, tokens, end - 2, end);
        if (endsInName || holdsKnownName(lexicon, tokens, at, end - 1)) doubts++;
        if (endsInName) namesAtEnd += length > 3 ? 2 : 1;
      }
      let cost = costs.run + pieces * costs.runSyllable + doubts * costs.doubtful;
      if (pieces > longestPerson) cost += (pieces - longestPerson) * costs.longRun;
      if (isPerson && pieces > 1 && pieces <= longestPerson) {
        cost = Math.min(cost, costs.person + pieces * costs.personSyllable + namesAtEnd * costs.endsInName);
      }
      if (length > 1) found.push({ length, cost });
      else if (addressed) found.push({ length, cost: costs.addressed });
      else if (standsAlone(at, entry)) found.push({ length, cost });
    }
    return found;
  }

  return (at, joined) => {
    if (!isCapital(tokens[at]) || /^\p{N}/u.test(tokens[at].key)) return [];
    const entry = entryAt(lexicon, tokens, at, 1);
    if (!shouted) return runs(at, entry);
    return entry !== null && familySense(entry) >= 0 ? shoutedPersons(entry, tokens, at, joined) : [];
  };
}

function isNameToo(entry: LexiconEntry | null): boolean {
  return entry?.senses.some(({ pos }) => pos === 'name') ?? false;
}
