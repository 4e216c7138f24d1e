import { longNumbers } from '../../facts/number-words.ts';
import { anyOf, edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import { tellsKey } from '../answer-words.ts';
import { gapMark } from './frame.ts';
import type { Item } from '../item.ts';
import { lengthOf } from '../wording.ts';

/** What stands in a quotation for words left out, until its gaps are numbered. */
const leftOut = '[…]';
/** How many gaps a quotation may have beside its blank: none, one well away from it, or some, when all else is used up. */
export type Gaps = 0 | 1 | 3;
/** Words left for each gap. */
const fewestAGap = 4;
/** A phrase that is no name and no figure is what the sentence says: without it nothing is said. */
const longestPhrase = 3;

/** Gaps side by side are a riddle. */
const sideBySide = /____,? ?\[…\]|\[…\],? ?____|\[…\],? \[…\]/;
/** So is one only a word away. */
const close = /____ [A-Za-zÀ-ỹ,]+ \[…\]|\[…\] [A-Za-zÀ-ỹ,]+ ____/u;
/** “năm” before a number is a year, no five. */
const notYear = '(?! (?:\\d|nay|ngoái|sau|trước|học|qua|tới))';

const figures: readonly Item['kind'][] = ['number', 'date'];

/** “bảy mươi phần trăm” is a figure, however long. */
const inWords = new RegExp(`^${anyOf(longNumbers)}${edgeAfter}`, 'i');

function isPhrase(answer: string): boolean {
  return !/[\p{Lu}\d]/u.test(answer) && !inWords.test(answer) && lengthOf(answer) > longestPhrase;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/**
 * A question with a blank whose quotation leaves out what another question asks for; as it was where it does not hold
 * that, null where it would need more gaps or too little would be left to be understood.
 */
export function without(item: Item, answer: string, gaps: Gaps): Item | null {
  if (!tellsKey(item.prompt, answer)) return item;
  if (gaps === 0) return null;
  // Who says something is asked beside all that he says.
  if (item.kind === 'speaker') return null;
  const at = item.prompt.indexOf('“');
  if (!item.prompt.includes(gapMark) || at < 0 || (figures.includes(item.kind) && isPhrase(answer))) return null;
  // “Trung” is not left out of “tập trung”.
  const words = new RegExp(
    `${edgeBefore}${escaped(answer)}${edgeAfter}${/^năm$/i.test(answer) ? notYear : ''}`,
    /^\p{Lu}\p{Ll}*$/u.test(answer) ? 'gu' : 'giu',
  );
  const quotation = item.prompt.slice(at).replace(words, leftOut);
  const cuts = quotation.split(leftOut).length - 1;
  const prompt = item.prompt.slice(0, at) + quotation;
  // Marks left alone by what is gone are no words.
  const rest = quotation.slice(0, quotation.lastIndexOf('”')).match(/[A-Za-zÀ-ỹ\p{N}]+/gu)?.length ?? 0;
  if (cuts === 0 || cuts > gaps || rest < fewestAGap * (cuts + 1) || tellsKey(prompt, answer)) return null;
  return sideBySide.test(prompt) || (gaps === 1 && close.test(prompt)) ? null : { ...item, prompt };
}

const letters = 'abcd';

/**
 * The same with its gaps numbered as in a printed cloze, “(1) ____ … (2) ____”, and the number of the one asked for; as it
 * was where it has one gap. Where an answer is such a number itself, letters number them.
 */
function numbered(item: Item, answers: string[]): Item {
  const at = item.prompt.indexOf('“');
  if (!item.prompt.includes(leftOut)) return item;
  const clash = [item.options[item.key], ...answers].some((answer) => /^\d$/.test(answer));
  const label = (gap: number) => (clash ? letters[gap - 1] : String(gap));
  let gap = 0;
  let asked = '';
  const quotation = item.prompt.slice(at).replace(/____|\[…\]/g, (mark) => {
    gap++;
    if (mark === gapMark) asked = label(gap);
    return `(${label(gap)}) ${gapMark}`;
  });
  const prompt = (item.prompt.slice(0, at) + quotation)
    .replace(/chỗ trống(?=: “)/u, `chỗ trống (${asked})`)
    .replace(/ in the blank(?=[,?])/u, ` in blank (${asked})`);
  return { ...item, prompt };
}

/** The wordings that can be had without these answers: those first that leave out little and begin as a sentence does. */
export function quiet(wordings: Item[], answers: string[], gaps: Gaps): Item[] {
  const cuts = ({ prompt }: Item) => prompt.split(leftOut).length + (prompt.includes('“…') ? 1 : 0);
  return wordings
    .map((wording) => answers.reduce<Item | null>((item, answer) => item && without(item, answer, gaps), wording))
    .filter((item) => item !== null)
    .sort((a, b) => cuts(a) - cuts(b))
    .map((item) => numbered(item, answers));
}
