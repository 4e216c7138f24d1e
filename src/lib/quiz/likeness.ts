import { keptFor } from '../text/kept-for.ts';
import { lengthOf } from './wording.ts';

const small = new Set(
  'và của các những là có được cho với trong ở tại về để từ đến một này đó khi thì mà cũng đã đang sẽ phải cần còn việc sự theo tới do bởi vì nên như'.split(
    ' ',
  ),
);

const contentWords = keptFor(
  (text): ReadonlySet<string> =>
    new Set((text.toLowerCase().match(/[A-Za-zÀ-ỹ\p{N}]+/gu) ?? []).filter((word) => !small.has(word))),
);

function sharedWords(one: string, other: string): { shared: number; least: number; most: number } {
  const [a, b] = [contentWords(one), contentWords(other)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return { shared, least: few.size, most: many.size };
}

/** How much of the shorter text's content stands in the other too, from 0 to 1. */
export function overlap(one: string, other: string): number {
  const { shared, least } = sharedWords(one, other);
  return shared / Math.max(1, least);
}

/** How many words of content two texts have in common. */
export function wordsInCommon(one: string, other: string): number {
  return sharedWords(one, other).shared;
}

/** How nearly two texts say the same, from 0 to 1: what they share of the longer one's content. */
export function sameness(one: string, other: string): number {
  const { shared, most } = sharedWords(one, other);
  return shared / Math.max(1, most);
}

/** Whether two answers are so alike in length that neither stands out. */
export function alikeInLength(one: string, other: string): boolean {
  const [a, b] = [lengthOf(one), lengthOf(other)];
  return Math.abs(a - b) <= Math.max(3, Math.max(a, b) * 0.5);
}

/** So much shared makes twins of two options. */
const twins = 0.6;

/** Texts without those that are, or nearly are, one that stands before them: of two twins a reader suspects one. */
export function unlike(texts: readonly string[]): string[] {
  const once = [...new Set(texts)];
  return once.filter((text, at) => once.slice(0, at).every((other) => overlap(text, other) < twins));
}
