import { phraseKey, tokenise } from '../text/tokens.ts';
import { americanSpelling } from './british-spelling.ts';
import type { Entry, Sense } from './entry.ts';

/** Known collections, asked only whether they hold something. */
interface Known {
  has(value: string): boolean;
}

const oldTonePlacement = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![\p{L}])/iu;

/** Style faults of one sense, each beginning with the path to it. */
function senseFaults(sense: Sense, path: string, spellings: readonly string[]): string[] {
  const faults: string[] = [];
  if (/[.;]$/.test(sense.gloss)) faults.push(`${path}.gloss: ends with a full stop or semicolon`);
  if (/^(?:a|an|the) /.test(sense.gloss) && sense.pos === 'noun') faults.push(`${path}.gloss: begins with an article`);
  if (sense.pos === 'verb' && !/^(?:to |\(|be |can|cannot|must|should|may|let )/.test(sense.gloss)) {
    faults.push(`${path}.gloss: a verb’s gloss begins with “to”`);
  }
  const word = americanSpelling(`${sense.gloss} ${sense.note ?? ''} ${sense.example?.en ?? ''}`);
  if (word !== null) faults.push(`${path}: “${word}” is not British spelling`);
  if (sense.note && !/[.!?”)]$/.test(sense.note)) faults.push(`${path}.note: does not end with a full stop`);
  if (sense.example) {
    const example = ` ${phraseKey(sense.example.vi)} `;
    if (!spellings.some((spelling) => example.includes(` ${phraseKey(spelling)} `))) {
      faults.push(`${path}.example.vi: does not hold the headword`);
    }
  }
  return faults;
}

/** Faults of an entry that its schema cannot see. `headwords` holds the keys of all headwords, `morphemes` all ids. */
export function entryFaults(entry: Entry, headwords: Known, morphemes: Known): string[] {
  const spellings = [entry.headword, ...(entry.variants ?? [])];
  const faults = entry.senses.flatMap((sense, index) => senseFaults(sense, `senses.${index}`, spellings));
  if (oldTonePlacement.test(entry.headword)) faults.push('headword: write the tone mark on the main vowel (hoà, uỷ)');
  for (const component of entry.components ?? []) {
    if (phraseKey(component) === phraseKey(entry.headword))
      faults.push(`components: “${component}” is the headword itself`);
    else if (!headwords.has(phraseKey(component))) faults.push(`components: “${component}” has no entry`);
  }
  if (entry.components && !spells(entry.components, entry.headword)) {
    faults.push(`components: ${entry.components.map((one) => `“${one}”`).join(' + ')} do not spell the headword`);
  }
  return [...faults, ...morphemeFaults(entry, morphemes)];
}

function syllablesOf(phrase: string): string {
  const syllables = tokenise(phrase).filter(({ kind }) => kind === 'syllable');
  return syllables.map(({ key }) => key).join(' ');
}

/** Figures and punctuation need no component, nor does a letter that only counts (_nhóm A_). */
function spells(components: readonly string[], headword: string): boolean {
  const spelled = syllablesOf(components.join(' '));
  return spelled === syllablesOf(headword) || spelled === syllablesOf(headword.replace(/(?<=\s)\p{Lu}(?!\p{L})/gu, ''));
}

function morphemeFaults(entry: Entry, known: Known): string[] {
  if (entry.morphemes === undefined) return [];
  const faults = entry.morphemes.filter((id) => !known.has(id)).map((id) => `morphemes: “${id}” has no entry`);
  const syllables = tokenise(entry.headword).filter((token) => token.kind === 'syllable');
  if (entry.morphemes.length !== syllables.length) {
    return [...faults, `morphemes: ${entry.morphemes.length} for ${syllables.length} syllables`];
  }
  for (const [at, id] of entry.morphemes.entries()) {
    const { start, end, key } = syllables[at];
    if (phraseKey(id.split(' ')[0]) !== key) {
      faults.push(`morphemes: “${id}” stands for “${entry.headword.slice(start, end)}”`);
    }
  }
  return faults;
}
