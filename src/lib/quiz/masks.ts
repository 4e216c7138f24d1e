import { edgeAfter, edgeBefore } from '../facts/vocabulary/pattern.ts';
import { tellsKey } from './answer-words.ts';
import { gapMark } from './frame.ts';
import type { Item } from './item.ts';
import { lengthOf } from './wording.ts';

/** What stands in a quotation for words left out, until its gaps are numbered. */
export const leftOut = '[…]';
const mostLeftOut = 3;
/** Words left for each gap. */
const fewestAGap = 4;
/** A phrase that is no name and no figure is what the sentence says: without it nothing is said. */
const longestPhrase = 3;

/** Gaps side by side are a riddle. */
const sideBySide = /____,? ?\[…\]|\[…\],? ?____|\[…\],? \[…\]/;
/** So is one only a word away. */
const close = /____ [\p{L},]+ \[…\]|\[…\] [\p{L},]+ ____/u;
/** “năm” before a number is a year, no five. */
const notYear = '(?! (?:\\d|nay|ngoái|sau|trước|học|qua|tới))';

const figures: readonly Item['kind'][] = ['number', 'date'];

function isPhrase(answer: string): boolean {
  return !/[\p{Lu}\d]/u.test(answer) && lengthOf(answer) > longestPhrase;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/**
 * A question with a blank whose quotation leaves out what another question asks for; as it was where it does not hold
 * that, null where too little would be left to be understood. `plain` allows one gap, well away from the blank.
 */
export function without(item: Item, answer: string, plain: boolean): Item | null {
  if (!tellsKey(item.prompt, answer)) return item;
  const at = item.prompt.indexOf('“');
  if (!item.prompt.includes(gapMark) || at < 0 || (figures.includes(item.kind) && isPhrase(answer))) return null;
  // “Trung” is not left out of “tập trung”.
  const words = new RegExp(
    `${edgeBefore}${escaped(answer)}${edgeAfter}${/^năm$/iu.test(answer) ? notYear : ''}`,
    /^\p{Lu}\p{Ll}*$/u.test(answer) ? 'gu' : 'giu',
  );
  const quotation = item.prompt.slice(at).replace(words, leftOut);
  const cuts = quotation.split(leftOut).length - 1;
  const prompt = item.prompt.slice(0, at) + quotation;
  // Marks left alone by what is gone are no words.
  const rest = quotation.slice(0, quotation.lastIndexOf('”')).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (cuts === 0 || cuts > (plain ? 1 : mostLeftOut) || rest < fewestAGap * (cuts + 1) || tellsKey(prompt, answer))
    return null;
  return sideBySide.test(prompt) || (plain && close.test(prompt)) ? null : { ...item, prompt };
}

const letters = 'abcd';

/**
 * The same with its gaps numbered as in a printed cloze, “(1) ____ … (2) ____”, and the number of the one asked for; as it
 * was where it has one gap. Where an answer is such a number itself, letters number them.
 */
export function numbered(item: Item, answers: string[]): Item {
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
