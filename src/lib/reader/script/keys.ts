import type { GlossCard } from './gloss-card.ts';
import type { ReaderMoves } from './reader-moves.ts';
import { wordOf, type Step } from './roving-words.ts';
import type { Sentences } from './sentences.ts';

const wordSteps: Record<string, Step> = { ArrowLeft: 'previous', ArrowRight: 'next', Home: 'first', End: 'last' };
const sentenceSteps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, '[': -1, ']': 1 };

/** A key of ours: nobody has dealt with it yet, and it is neither a browser's shortcut nor somebody's typing. */
function isOurs(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !(target instanceof Element && target.closest('input, select, textarea') !== null);
}

/** The focus goes into the list of keys, and back by itself when that closes. */
function showHelp(): void {
  const help = document.getElementById('reader-keys');
  help?.showPopover();
  help?.querySelector('button')?.focus();
}

/** Keys of the text. Letters work only while the focus is in it, so that they never get in the way of speech input. */
export function listenToTextKeys(root: HTMLElement, sentences: Sentences, card: GlossCard, moves: ReaderMoves): void {
  function handles({ key, target }: KeyboardEvent): boolean {
    const word = wordOf(target);
    // The page may have been scrolled on from where the focus is.
    const at = target instanceof Element ? sentences.indexOf(target) : -1;
    if (at >= 0) sentences.setCurrent(at);
    if (word !== null && Object.hasOwn(wordSteps, key)) moves.toWord(word, wordSteps[key]);
    else if (word !== null && key === ' ') card.open(word);
    else if (Object.hasOwn(sentenceSteps, key) && (word !== null || key === '[' || key === ']')) {
      moves.toSentence(sentenceSteps[key], true);
    } else if (key === 't') moves.toggleTranslation();
    else if (key === '?') showHelp();
    else return false;
    return true;
  }
  root.addEventListener('keydown', (event) => {
    if (isOurs(event) && handles(event)) event.preventDefault();
  });
}

/** Keys of the card: arrows go to the card of the word beside, Tab at either end leads back into the text. */
export function listenToCardKeys(card: GlossCard, moves: ReaderMoves): void {
  function leaves(back: boolean): boolean {
    const { activeElement } = document;
    const stops = Array.from(card.element.querySelectorAll<HTMLElement>('button, a')).filter(
      (stop) => stop.offsetParent,
    );
    return back
      ? activeElement === stops[0] || !stops.includes(activeElement as HTMLElement)
      : activeElement === stops.at(-1);
  }
  card.element.addEventListener('keydown', (event) => {
    const word = card.word();
    if (word === null || !isOurs(event)) return;
    if (event.key === 'Tab' && leaves(event.shiftKey)) {
      event.preventDefault();
      card.leave();
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.preventDefault();
      const beside = moves.toWord(word, wordSteps[event.key]);
      if (beside !== null) card.open(beside);
    } else if (event.key === 't') moves.toggleTranslation();
  });
}

/** Keys that work wherever the focus is: Escape closes the card, the page keys turn sentences where they are pages. */
export function listenToPageKeys(root: HTMLElement, sentences: Sentences, card: GlossCard, moves: ReaderMoves): void {
  window.addEventListener('keydown', (event) => {
    if (!isOurs(event)) return;
    const turning = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : 0;
    // An open popover takes Escape for itself.
    if (
      event.key === 'Escape' &&
      card.word() !== null &&
      document.querySelector('[popover]:not([popover="manual"]):popover-open') === null
    ) {
      event.preventDefault();
      card.leave();
    } else if (turning !== 0 && sentences.mode() === 'sentence') {
      event.preventDefault();
      moves.toSentence(turning, root.contains(document.activeElement) || card.word() !== null);
    }
  });
}
