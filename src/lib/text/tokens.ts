import type { Span } from './article.ts';
import { isPlainMark, plainWordEnd } from './plain-words.ts';
import { sentenceOpeners } from './sentence-openers.ts';
import { syllableKey } from './syllable-key.ts';

export type TokenKind = 'syllable' | 'number' | 'date' | 'punctuation';

/** How a syllable is written: `Hà` title, `UBND` upper, `xã` lower; everything else has none. */
export type Shape = 'lower' | 'title' | 'upper' | 'none';

/** The smallest piece of a text: a syllable, a number, a date or time, or one punctuation mark. */
export interface Token extends Span {
  kind: TokenKind;
  /** Look-up key; see `syllableKey`. Dashes and quotation marks of every kind share one key each. */
  key: string;
  shape: Shape;
}

/** Key and shape of each spelling met so far; share one between calls to read many lines faster. */
export type Spellings = Map<string, { key: string; shape: Shape }>;

const inside = '[\\u00AD\\u200C-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]';
const letters = `\\p{L}(?:[\\p{L}\\p{M}\\p{N}]|${inside}+(?=[\\p{L}\\p{M}])|['’&](?=\\p{L}))*`;
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:1[5-9]|20)\\d\\d';
const figure = '\\d+(?:[.,]\\d+)*';

const sources = {
  /** giãn, UBND, F0, R&D */
  syllable: letters,
  /** https://baochinhphu.vn/…, toasoan@hanoimoi.vn */
  link: `(?:https?:\\/\\/|www\\.)[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]'’…]|[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+`,
  /** Covid-19, G-20, A-380 */
  coded: `${letters}[-–]\\p{N}+(?![\\p{L}\\p{M}])`,
  /** 14/12, 14/12/2021, 14-12-2021, 12/2021, 2021-12, 2021-12-14 */
  date: `(?<![\\d/])(?:${day}\\/${month}(?:\\/\\d{2,4})?|${day}-${month}-${year}|${month}\\/${year}|${year}-(?:0[1-9]|1[0-2])(?:-\\d\\d)?)(?![\\d/]|[-–]\\d)`,
  /** 20h30, 7h, 15:30 */
  time: `(?:[01]?\\d|2[0-4])(?:[hg](?:[0-5]\\d)?|:[0-5]\\d(?::[0-5]\\d)?)(?![\\p{L}\\p{M}\\p{N}])`,
  /** 5G, 1A */
  mixed: `\\p{N}+\\p{Lu}(?!\\p{L})\\p{N}*`,
  /** 2021-2025, 5.000-6.000, 2,92%, 1.250, 24/24 */
  number: `${figure}%?[-–]${figure}%?(?![\\p{L}\\p{M}])|${figure}(?:\\/${figure})?%|${figure}(?:\\/\\d+)?`,
  dots: '\\.{2,}|…+',
  marks: '[\\p{M}\\p{Cf}]+',
  other: '[^]',
} as const;

type Matcher = (text: string, at: number) => number;

/** A function that gives the end of what the pattern matches exactly at an offset, or -1. */
function matcher(pattern: string): Matcher {
  const sticky = new RegExp(pattern, 'uy');
  return (text, at) => {
    // Set before every use, so that no call can see what another left behind.
    sticky.lastIndex = at;
    return sticky.test(text) ? sticky.lastIndex : -1;
  };
}

/** Titles and place words that are cut short and keep their full stop: TP. HCM, TS. Nguyễn …, Q. 1, v.v. */
const shortened =
  /^(?:tp|tx|tt|q|p|h|x|ts|ths|gs|pgs|bs|ds|ks|kts|ls|cn|nsnd|nsưt|đ|tr|st|mr|mrs|ms|dr|no|vs|inc|corp|co|ltd|jr|sr)$/iu;
const dashes = /^[-–—‐‑‒―−]$/;
const doubleQuotes = /^["“”„‟«»]$/;

function shapeOf(text: string): Shape {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  if (first === '' || first === first.toLowerCase()) return 'lower';
  const rest = text.slice(text.indexOf(first) + first.length).replace(/[^\p{L}]/gu, '');
  // A lone capital (Ý, Á) is a title-case syllable, not an abbreviation.
  return rest !== '' && rest === rest.toUpperCase() ? 'upper' : 'title';
}

function punctuationKey(text: string): string {
  if (dashes.test(text)) return '-';
  if (doubleQuotes.test(text)) return '"';
  return text.startsWith('..') || text.startsWith('…') ? '…' : text;
}

/**
 * True where a full stop after a shortened word is part of it: it is glued to what it introduces, or followed by a name
 * or number, and not by a new sentence.
 */
function keepsStop(source: string, start: number, end: number, limit: number): boolean {
  if (source[end] !== '.' || end + 1 >= limit || !shortened.test(source.slice(start, end))) return false;
  // “40 km/h. Hệ thống phanh …”: a unit, and no district.
  if (source[start - 1] === '/') return false;
  const follower = /^(\s*)(?:(\p{L}[\p{L}\p{M}]*)|\d)/u.exec(source.slice(end + 1, Math.min(limit, end + 24)));
  if (follower === null) return false;
  const [, space, word] = follower;
  if (space === '' || word === undefined) return true;
  return /^\p{Lu}/u.test(word) && !sentenceOpeners.has(syllableKey(word));
}

const match = Object.fromEntries(Object.entries(sources).map(([name, pattern]) => [name, matcher(pattern)])) as Record<
  keyof typeof sources,
  Matcher
>;

/** Where the syllable at `at` ends, or the address or coded word it begins; -1 when no letter stands there. */
function syllableEnd(text: string, at: number): { end: number; isLink: boolean } {
  const end = match.syllable(text, at);
  const next = text[end];
  if (next === '@' || next === ':' || next === '.' || next === '_' || next === '+' || next === '-') {
    const link = match.link(text, at);
    if (link > end) return { end: link, isLink: true };
  }
  const coded = next === '-' || next === '–' ? match.coded(text, at) : -1;
  return { end: Math.max(end, coded), isLink: false };
}

function figureAt(text: string, at: number): { end: number; kind: TokenKind } | null {
  const date = Math.max(match.date(text, at), match.time(text, at));
  if (date > 0) return { end: date, kind: 'date' };
  const mixed = match.mixed(text, at);
  if (mixed > 0) return { end: mixed, kind: 'syllable' };
  const end = match.number(text, at);
  return end > 0 ? { end, kind: 'number' } : null;
}

/** Adds the syllable `text[at, until)`, with the full stop that is part of it; gives its end. */
function addSyllable(
  tokens: Token[],
  text: string,
  at: number,
  until: number,
  isLink: boolean,
  spellings: Spellings,
): number {
  const surface = text.slice(at, until);
  let spelling = spellings.get(surface);
  if (spelling === undefined) {
    spelling = { key: syllableKey(surface), shape: shapeOf(surface) };
    spellings.set(surface, spelling);
  }
  const end = !isLink && keepsStop(text, at, until, text.length) ? until + 1 : until;
  const { key, shape } = spelling;
  tokens.push({ start: at, end, kind: 'syllable', key, shape: isLink ? 'lower' : shape });
  return end;
}

/** Adds the mark at `at`, unless it is one that cannot be seen; gives its end. */
function addPunctuation(tokens: Token[], text: string, at: number): number {
  const dots = match.dots(text, at);
  const marks = match.marks(text, at);
  const until = Math.max(dots, marks, dots < 0 && marks < 0 ? match.other(text, at) : -1);
  const surface = text.slice(at, until);
  if (marks > 0 && /^\p{Cf}+$/u.test(surface)) return until;
  tokens.push({ start: at, end: until, kind: 'punctuation', key: punctuationKey(surface), shape: 'none' });
  return until;
}

/**
 * Cuts `source[start, end)` into tokens with offsets into `source`. White space and invisible characters between
 * tokens belong to none. Runs in linear time on any string, lone surrogates and stray combining marks included.
 */
export function tokenise(source: string, start = 0, end = source.length, spellings: Spellings = new Map()): Token[] {
  const tokens: Token[] = [];
  const text = end === source.length ? source : source.slice(0, end);
  for (let at = start; at < end;) {
    const character = text[at];
    if (character === ' ' || /\s/.test(character)) {
      at++;
      continue;
    }
    const plain = plainWordEnd(text, at);
    if (plain > 0) {
      at = addSyllable(tokens, text, at, plain, false, spellings);
      continue;
    }
    if (isPlainMark(text, at)) {
      tokens.push({ start: at, end: at + 1, kind: 'punctuation', key: punctuationKey(character), shape: 'none' });
      at++;
      continue;
    }
    const syllable = syllableEnd(text, at);
    if (syllable.end > 0) {
      at = addSyllable(tokens, text, at, syllable.end, syllable.isLink, spellings);
      continue;
    }
    const figure = /\p{N}/u.test(character) ? figureAt(text, at) : null;
    if (figure === null) at = addPunctuation(tokens, text, at);
    else if (figure.kind === 'syllable') at = addSyllable(tokens, text, at, figure.end, false, spellings);
    else {
      tokens.push({ start: at, end: figure.end, kind: figure.kind, key: text.slice(at, figure.end), shape: 'none' });
      at = figure.end;
    }
  }
  return tokens;
}

/** The keys of a word or phrase joined by spaces: how headwords and collocates are compared. */
export function phraseKey(phrase: string): string {
  return tokenise(phrase)
    .map((token) => token.key)
    .join(' ');
}
