import { stepOf } from './card-content.ts';
import { copyLink } from './copy-link.ts';
import type { GlossCard } from './gloss-card.ts';
import { putInTabOrder, wordOf } from './roving-words.ts';
import type { Sentences } from './sentences.ts';

/** With a modifier the reader wants what links do in a browser. */
function isPlain(event: MouseEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** Taps and clicks on the text: one listener instead of one a word. Tapping elsewhere closes the card. */
export function listenToTextTaps(root: HTMLElement, sentences: Sentences, card: GlossCard): void {
  root.addEventListener('click', (event) => {
    const word = wordOf(event.target);
    if (word === null || !isPlain(event)) return;
    event.preventDefault();
    // The end of a selection is no tap.
    if (event.detail > 0 && getSelection()?.isCollapsed === false) return;
    card.open(word);
    sentences.setCurrent(sentences.indexOf(word));
    putInTabOrder(root, word);
  });
  root.addEventListener('focusin', ({ target }) => {
    const index = target instanceof Element ? sentences.indexOf(target) : -1;
    if (index >= 0) sentences.setCurrent(index);
  });
  document.addEventListener('click', ({ target }) => {
    if (card.word() === null || !(target instanceof Element) || !target.isConnected) return;
    if (wordOf(target) === null && !card.element.contains(target)) card.close();
  });
}

/** Taps in the card: on to a part or compound, back, close, copy. */
export function listenToCardTaps(card: GlossCard): void {
  const { element } = card;
  element.querySelector('.close')?.addEventListener('click', () => card.leave());
  element.querySelector('.back')?.addEventListener('click', () => card.back());
  element.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href^="#g"]') : null;
    if (link === null || !isPlain(event)) return;
    event.preventDefault();
    card.goOn(stepOf(link));
  });
  const status = element.querySelector<HTMLElement>('.status');
  element.querySelector('.copy')?.addEventListener('click', async () => {
    const copied = await copyLink(`w${card.word()?.dataset.word}`);
    if (status !== null) status.textContent = (copied ? status.dataset.copied : status.dataset.failed) ?? '';
  });
}

/** The links that stand with each sentence: a tap copies them. */
export function listenToSentenceLinks(root: HTMLElement): void {
  root.addEventListener('click', async (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a.copy') : null;
    if (link === null || !isPlain(event)) return;
    event.preventDefault();
    const copied = await copyLink((link.getAttribute('href') ?? '').slice(1));
    const status = link.parentElement?.querySelector<HTMLElement>('[role="status"]');
    if (status) status.textContent = (copied ? root.dataset.copied : root.dataset.copyFailed) ?? '';
  });
}
