import { keepMode, type ReadingMode } from '../kept-places.ts';

/** Which sentence is being read, and whether it is shown alone or in the whole article. */
export interface Sentences {
  /** The sentences' texts in order. */
  readonly all: readonly HTMLElement[];
  current(): number;
  mode(): ReadingMode;
  /** Makes a sentence the one being read; an index beyond either end means the last one there. */
  setCurrent(index: number): void;
  setMode(mode: ReadingMode): void;
  /** Brings the sentence being read to where the eye is. */
  show(): void;
  /** Index of the sentence an element belongs to, -1 for none. */
  indexOf(element: Element): number;
  /** Calls back at each change of sentence or mode. */
  watch(listener: () => void): void;
}

export function createSentences(root: HTMLElement): Sentences {
  const article = root.querySelector<HTMLElement>('.text')!;
  const all = Array.from(article.querySelectorAll<HTMLElement>('.s'));
  const listeners: (() => void)[] = [];
  let index = 0;
  let mode: ReadingMode = 'article';

  function mark(isCurrent: boolean): void {
    const sentence = all[index]?.closest('.sentence');
    sentence?.classList.toggle('current', isCurrent);
    sentence?.closest('.paragraph')?.classList.toggle('current', isCurrent);
  }

  function changed(): void {
    for (const listener of listeners) listener();
  }

  mark(true);
  return {
    all,
    current: () => index,
    mode: () => mode,
    setCurrent(wanted) {
      const next = Math.max(0, Math.min(all.length - 1, wanted));
      if (next === index) return;
      mark(false);
      index = next;
      mark(true);
      changed();
    },
    setMode(wanted) {
      if (wanted === mode) return;
      mode = wanted;
      article.dataset.mode = mode;
      keepMode(mode);
      changed();
    },
    show() {
      if (mode === 'article') all[index]?.scrollIntoView({ block: 'start' });
      else if (article.getBoundingClientRect().top < 0) article.scrollIntoView({ block: 'start' });
    },
    indexOf(element) {
      const sentence = element.closest('.sentence')?.querySelector<HTMLElement>('.s');
      return sentence ? all.indexOf(sentence) : -1;
    },
    watch: (listener) => void listeners.push(listener),
  };
}
