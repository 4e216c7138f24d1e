import { fillCard, headwordOf, stepOf, type GlossStep } from './card-content.ts';
import { placeCard } from './card-place.ts';
import { lookUp, lookUpEvent } from './looked-up.ts';

/** The card that tells what a word means: opened at a word, gone through step by step, closed. */
export interface GlossCard {
  readonly element: HTMLElement;
  /** The word of the text it is open at; null while closed. */
  word(): HTMLElement | null;
  open(word: HTMLElement): void;
  goOn(step: GlossStep): void;
  back(): void;
  close(): void;
  /** Closes and gives the focus back to the word. */
  leave(): void;
}

/** Beside the word on wide screens; a sheet at the bottom elsewhere, the tapped line scrolled clear of it. */
function putInPlace(card: HTMLElement, lines: DOMRectList, toolsHeight: number): void {
  const [line] = lines;
  if (line === undefined) return;
  const { style } = card;
  if (matchMedia('(min-width: 48rem)').matches) {
    const viewport = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight };
    const { left, edge, side, maxHeight } = placeCard(
      { left: line.left, top: line.top, right: line.right, bottom: line.bottom },
      { width: card.offsetWidth, height: card.offsetHeight },
      viewport,
    );
    style.setProperty('max-height', `min(28rem, ${maxHeight}px)`);
    // In the document's own coordinates: the card goes along when the page is scrolled.
    style.setProperty('left', `${left + scrollX}px`);
    if (side === 'below') style.setProperty('top', `${edge + scrollY}px`);
    else style.setProperty('bottom', `${document.documentElement.clientHeight - edge - scrollY}px`);
    return;
  }
  const lowest = innerHeight - card.offsetHeight - 16;
  const last = lines[lines.length - 1];
  if (last.bottom > lowest) scrollBy(0, last.bottom - lowest);
  else if (line.top < toolsHeight) scrollBy(0, line.top - toolsHeight);
}

export function createGlossCard(root: HTMLElement): GlossCard {
  const element = document.querySelector<HTMLElement>('#gloss-card')!;
  const title = element.querySelector<HTMLElement>('.headword')!;
  const status = element.querySelector<HTMLElement>('.status')!;
  let word: HTMLElement | null = null;
  let trail: GlossStep[] = [];
  let scrolled = false;
  element.addEventListener('scroll', () => (scrolled = true), { passive: true });

  function show(): void {
    const step = trail[trail.length - 1];
    const written = trail.length === 1 ? (word?.textContent ?? null) : null;
    fillCard(element, { step, written, before: trail[trail.length - 2] ?? null });
    status.textContent = '';
    // Only then, because it has the page laid out once more.
    if (scrolled) element.scrollTop = 0;
    scrolled = false;
  }

  const card: GlossCard = {
    element,
    word: () => word,
    open(at) {
      // Read before anything is written, so that the page is laid out once.
      const lines = at.getClientRects();
      const toolsHeight = root.querySelector<HTMLElement>('.tools')?.offsetHeight ?? 0;
      for (const property of ['max-height', 'left', 'top', 'bottom']) element.style.removeProperty(property);
      word?.classList.remove('opened');
      word = at;
      trail = [stepOf(at)];
      show();
      word.classList.add('opened');
      element.dataset.gloss = at.dataset.word;
      document.documentElement.classList.add('gloss-open');
      if (!element.matches(':popover-open')) element.showPopover();
      putInPlace(element, lines, toolsHeight);
      const [{ item }] = trail;
      // After the card has been painted: moving the focus takes a third of the way from tap to gloss on a slow phone,
      // and storage may be slow.
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (word === at) title.focus({ preventScroll: true });
          const headword = headwordOf({ item, sense: 0 });
          lookUp(root, item, headword);
          at.dispatchEvent(new CustomEvent(lookUpEvent, { bubbles: true, detail: headword }));
        }),
      );
    },
    goOn(step) {
      trail.push(step);
      show();
      title.focus({ preventScroll: true });
    },
    back() {
      if (trail.length < 2) return;
      trail.pop();
      show();
      title.focus({ preventScroll: true });
    },
    close() {
      word?.classList.remove('opened');
      word = null;
      trail = [];
      document.documentElement.classList.remove('gloss-open');
      if (element.matches(':popover-open')) element.hidePopover();
    },
    leave() {
      const at = word;
      card.close();
      at?.focus({ preventScroll: true });
    },
  };
  return card;
}
