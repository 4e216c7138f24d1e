/** Moving among the words of a text by keyboard: one word is in the tab order, arrows move it. */

export type Step = 'previous' | 'next' | 'first' | 'last';

/** The word of the text that an element is or lies in. */
export function wordOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('a.w') : null;
}

function wordsOf(root: ParentNode): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>('a.w'));
}

/** Leaves only the first word of the text in the tab order. */
export function takeFromTabOrder(root: HTMLElement): void {
  wordsOf(root).forEach((word, index) => (word.tabIndex = index === 0 ? 0 : -1));
}

/** Makes this word the one in the tab order. */
export function putInTabOrder(root: HTMLElement, word: HTMLElement): void {
  for (const other of root.querySelectorAll<HTMLElement>('a.w[tabindex="0"]')) other.tabIndex = -1;
  word.tabIndex = 0;
}

/** The word a step away, for `first` and `last` within its sentence; null at either end of the text. */
export function wordBeside(root: HTMLElement, word: HTMLElement, step: Step): HTMLElement | null {
  if (step === 'first' || step === 'last') {
    const words = wordsOf(word.closest('.s') ?? root);
    return (step === 'first' ? words[0] : words.at(-1)) ?? null;
  }
  const words = wordsOf(root);
  return words[words.indexOf(word) + (step === 'next' ? 1 : -1)] ?? null;
}

/** The first word of a sentence; null when the sentence has none. */
export function firstWordOf(sentence: HTMLElement | undefined): HTMLElement | null {
  return sentence?.querySelector<HTMLElement>('a.w') ?? null;
}
