import { lengthOf } from './wording.ts';

const small = new Set(
  'và của các những là có được cho với trong ở tại về để từ đến một này đó khi thì mà cũng đã đang sẽ phải cần còn việc sự theo tới do bởi vì nên như'.split(
    ' ',
  ),
);

function contentWords(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !small.has(word)));
}

/** How much of the shorter text's content stands in the other too, from 0 to 1. */
export function overlap(one: string, other: string): number {
  const [a, b] = [contentWords(one), contentWords(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** Whether two answers are so alike in length that neither stands out. */
export function alikeInLength(one: string, other: string): boolean {
  const [a, b] = [lengthOf(one), lengthOf(other)];
  return Math.abs(a - b) <= Math.max(3, Math.max(a, b) * 0.5);
}
