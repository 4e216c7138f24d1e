import type { ReadingMode } from '../kept-places.ts';
import type { GlossCard } from './gloss-card.ts';
import type { ReaderMoves } from './reader-moves.ts';
import type { Sentences } from './sentences.ts';

/** The bar above the text: how to read, and all translations at once. */
export function startTools(root: HTMLElement, sentences: Sentences, card: GlossCard, moves: ReaderMoves): void {
  const modes = Array.from(root.querySelectorAll<HTMLElement>('[data-choose-mode]'));
  for (const button of modes) {
    button.addEventListener('click', () => {
      card.close();
      sentences.setMode(button.dataset.chooseMode as ReadingMode);
      moves.toSentence(0, false);
    });
  }
  sentences.watch(() => {
    for (const button of modes) button.ariaPressed = String(button.dataset.chooseMode === sentences.mode());
  });
  const all = root.querySelector<HTMLElement>('[data-all-translations]');
  all?.addEventListener('click', () => {
    const shown = all.ariaPressed !== 'true';
    all.ariaPressed = String(shown);
    for (const extra of root.querySelectorAll<HTMLDetailsElement>('details.extra')) extra.open = shown;
    sentences.show();
  });
  root.querySelector('.tools')?.classList.remove('waiting');
}

/** The bar under a sentence that stands alone: back, on, and how far one has come. */
export function startPager(root: HTMLElement, sentences: Sentences, moves: ReaderMoves): void {
  const pager = root.querySelector<HTMLElement>('.pager')!;
  const part = <T extends HTMLElement>(name: string) => pager.querySelector<T>(`[data-pager="${name}"]`)!;
  const count = sentences.all.length;
  const sentenceOf = (index: number) =>
    (pager.dataset.position ?? '').replace('{index}', String(index + 1)).replace('{count}', String(count));

  function update(): void {
    const index = sentences.current();
    const atEnd = index === count - 1;
    pager.hidden = sentences.mode() === 'article';
    if (pager.hidden) return;
    part<HTMLButtonElement>('previous').disabled = index === 0;
    part('next').hidden = atEnd;
    part('quiz').hidden = !atEnd;
    const progress = part<HTMLProgressElement>('progress');
    progress.value = index + 1;
    progress.ariaLabel = sentenceOf(index);
    part('count').textContent = `${index + 1} / ${count}`;
  }

  function turn(by: number): void {
    const atEnd = sentences.current() + by === count - 1;
    moves.toSentence(by, false);
    // A button that goes away or is switched off hands its focus on.
    if (atEnd) part('quiz').focus({ preventScroll: true });
    else if (sentences.current() === 0) part('next').focus({ preventScroll: true });
    // Said aloud only here: whoever moves by arrow keys hears the word they come to.
    part('position').textContent = sentenceOf(sentences.current());
    part('spoken').textContent = sentences.all[sentences.current()].textContent;
  }

  part('previous').addEventListener('click', () => turn(-1));
  part('next').addEventListener('click', () => turn(1));
  sentences.watch(update);
  update();
}
