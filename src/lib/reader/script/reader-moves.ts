import type { GlossCard } from './gloss-card.ts';
import { parsePlace, wordAt } from './place-link.ts';
import { firstWordOf, putInTabOrder, wordBeside, type Step } from './roving-words.ts';
import type { Sentences } from './sentences.ts';

/** Moves through a text, whichever of mouse, touch and keyboard asks for them. */
export interface ReaderMoves {
  /** Moves the focus from a word to one beside it; null at either end of the text. */
  toWord(from: HTMLElement, step: Step): HTMLElement | null;
  /** Goes some sentences on; with `focus`, the focus goes along to the first word. */
  toSentence(by: number, focus: boolean): void;
  /** Goes to the place a fragment names and shows it; false when the text has no such place. */
  follow(fragment: string): boolean;
  /** Opens or closes what belongs to the sentence being read: its translation and link. */
  toggleTranslation(): void;
}

export function createMoves(root: HTMLElement, sentences: Sentences, card: GlossCard): ReaderMoves {
  function highlight(sentence: HTMLElement | null): void {
    root.querySelector('.linked')?.classList.remove('linked');
    sentence?.classList.add('linked');
  }

  return {
    toWord(from, step) {
      const word = wordBeside(root, from, step);
      if (word === null) return null;
      // A hidden sentence takes no focus: it is shown first.
      sentences.setCurrent(sentences.indexOf(word));
      putInTabOrder(root, word);
      word.focus();
      return word;
    },
    toSentence(by, focus) {
      card.close();
      highlight(null);
      sentences.setCurrent(sentences.current() + by);
      const first = firstWordOf(sentences.all[sentences.current()]);
      if (first !== null) putInTabOrder(root, first);
      if (focus) first?.focus({ preventScroll: true });
      sentences.show();
    },
    follow(fragment) {
      const place = parsePlace(fragment);
      if (place === null) return false;
      const word = place.kind === 'word' ? wordAt(root, place.offset) : null;
      const target = place.kind === 'word' ? word : root.querySelector<HTMLElement>(`#${place.id}`);
      if (target === null) return false;
      card.close();
      sentences.setCurrent(sentences.indexOf(target));
      highlight(word === null ? target : null);
      const first = word ?? firstWordOf(target);
      if (first !== null) putInTabOrder(root, first);
      sentences.show();
      if (word !== null) {
        word.scrollIntoView({ block: 'center' });
        card.open(word);
      }
      return true;
    },
    toggleTranslation() {
      const extra = sentences.all[sentences.current()]?.parentElement?.querySelector('details');
      if (extra) extra.open = !extra.open;
    },
  };
}
