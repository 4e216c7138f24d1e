import * as v from 'valibot';

/**
 * The schema of a dictionary entry, as written in dictionaries/{words,civic,names}. dictionaries/README.md explains
 * each field to the people who write entries; here is what the checks enforce.
 */

const text = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.check((value) => value === value.trim() && !/\s{2}/.test(value), 'has stray white space'),
  v.check((value) => value === value.normalize('NFC'), 'is not NFC'),
);

export const partsOfSpeech = [
  'noun',
  'verb',
  'adjective',
  'adverb',
  'pronoun',
  'determiner',
  'numeral',
  'classifier',
  'preposition',
  'conjunction',
  'particle',
  'interjection',
  'affix',
  'phrase',
  'abbreviation',
  'name',
  'family name',
] as const;

export const domains = [
  'politics',
  'administration',
  'law',
  'economy',
  'budget',
  'health',
  'education',
  'society',
  'security',
  'land',
  'environment',
  'culture',
  'media',
  'science',
  'transport',
  'calendar',
  'geography',
] as const;

export const registers = ['formal', 'press', 'official', 'spoken', 'literary', 'slang'] as const;

/**
 * When a sense is the one meant. Each list holds words or terms as they are written in a headword; one hit in any
 * of the lists is enough.
 */
export const whenSchema = v.strictObject({
  /** The headword stands right after one of these. */
  after: v.optional(v.array(text)),
  /** The headword stands right before one of these. */
  before: v.optional(v.array(text)),
  /** One of these is in the same sentence. */
  near: v.optional(v.array(text)),
  /** The headword is written with a capital although it does not begin the sentence. */
  capital: v.optional(v.literal(true)),
});

export const senseSchema = v.strictObject({
  pos: v.picklist(partsOfSpeech),
  /** The words one would put in a translation: plain, short, British English. */
  gloss: v.pipe(text, v.maxLength(60, 'is longer than 60 characters')),
  note: v.optional(text),
  domain: v.optional(v.picklist(domains)),
  register: v.optional(v.picklist(registers)),
  region: v.optional(v.picklist(['north', 'centre', 'south'])),
  classifier: v.optional(v.array(text)),
  example: v.optional(v.strictObject({ vi: text, en: text })),
  when: v.optional(whenSchema),
});

export const entrySchema = v.strictObject({
  headword: text,
  /** Other spellings of the same word. Tone placement, case and normal form need none: keys fold them. */
  variants: v.optional(v.array(text)),
  senses: v.pipe(v.array(senseSchema), v.minLength(1, 'has no sense')),
  /** Headwords this term is made of, in order. Present on terms of more than one word. */
  components: v.optional(v.pipe(v.array(text), v.minLength(2, 'needs two parts or more'))),
  /** Hán-Việt morphemes in order of the syllables, each `syllable character`: `xã 社`. */
  morphemes: v.optional(v.array(text)),
  /** What an abbreviation stands for. */
  expansion: v.optional(text),
  /** Occurrences in a million running words of news. */
  frequency: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** Set once a second reader has gone over the entry. */
  reviewed: v.optional(v.literal(true)),
});

export const morphemeSchema = v.strictObject({
  syllable: text,
  character: text,
  meaning: v.pipe(text, v.maxLength(80, 'is longer than 80 characters')),
  reviewed: v.optional(v.literal(true)),
});

export type Entry = v.InferOutput<typeof entrySchema>;
export type Sense = v.InferOutput<typeof senseSchema>;
export type When = v.InferOutput<typeof whenSchema>;
export type Morpheme = v.InferOutput<typeof morphemeSchema>;
