import { phraseKey, tokenise } from '../text/tokens.ts';
import type { Entry, Sense } from './entry.ts';

/** Known collections, asked only whether they hold something. */
interface Known {
  has(value: string): boolean;
}

const american =
  /\b(?!(?:maize|(?:over|down|cap)?siz(?:e|es|ed|ing)|priz(?:e|es|ed|ing)|seiz(?:e|es|ed|ing))\b)(?:\w+iz(?:e|es|ed|ing|ation)|colors?|labor|center|defense|neighbor\w*|honor|favor\w*)\b/i;
const oldTonePlacement = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![\p{L}])/iu;

/** Style faults of one sense, each beginning with the path to it. */
function senseFaults(sense: Sense, path: string, spellings: readonly string[]): string[] {
  const faults: string[] = [];
  if (/[.;]$/.test(sense.gloss)) faults.push(`${path}.gloss: ends with a full stop or semicolon`);
  if (/^(?:a|an|the) /.test(sense.gloss) && sense.pos === 'noun') faults.push(`${path}.gloss: begins with an article`);
  if (sense.pos === 'verb' && !/^(?:to |\(|be |can|cannot|must|should|may|let )/.test(sense.gloss)) {
    faults.push(`${path}.gloss: a verb’s gloss begins with “to”`);
  }
  const word = american.exec(`${sense.gloss} ${sense.note ?? ''} ${sense.example?.en ?? ''}`);
  if (word) faults.push(`${path}: “${word[0]}” is not British spelling`);
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
  for (const id of entry.morphemes ?? []) {
    if (!morphemes.has(id)) faults.push(`morphemes: “${id}” has no entry`);
  }
  const syllables = tokenise(entry.headword).filter((token) => token.kind === 'syllable').length;
  if (entry.morphemes && entry.morphemes.length !== syllables) {
    faults.push(`morphemes: ${entry.morphemes.length} for ${syllables} syllables`);
  }
  return faults;
}
