import { holdsWords } from './contract.ts';
import { gapMark } from './frame.ts';
import type { Item } from './item.ts';

/** What stands in a quotation for words left out. */
export const leftOut = '[…]';
const mostLeftOut = 2;
const fewestWords = 8;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/**
 * A question with a blank whose quotation leaves out what another question asks for; as it was where it does not hold
 * that, null where too little would be left to be understood.
 */
export function without(item: Item, answer: string): Item | null {
  if (!holdsWords(item.prompt, answer)) return item;
  const at = item.prompt.indexOf('“');
  if (!item.prompt.includes(gapMark) || at < 0) return null;
  const words = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped(answer)}(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
  const quotation = item.prompt.slice(at).replace(words, leftOut);
  const cuts = quotation.split(leftOut).length - 1;
  const prompt = item.prompt.slice(0, at) + quotation;
  // Marks left alone by what is gone are no words.
  const rest = quotation.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (cuts === 0 || cuts > mostLeftOut || rest < fewestWords || holdsWords(prompt, answer)) return null;
  // Two gaps side by side are a riddle.
  return /____ ?\[…\]|\[…\] ?____|\[…\] \[…\]/.test(prompt) ? null : { ...item, prompt };
}
