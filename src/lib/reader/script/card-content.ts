/** Fills the gloss card from the glossary under the article: the same nodes, arranged around the sense meant. */

/** One step of the way through the cards: an item of the glossary and the sense it is met in. */
export interface GlossStep {
  /** Id of the item in the page. */
  item: string;
  sense: number;
}

export interface CardContent {
  step: GlossStep;
  /** How the text spells the word; null for a card one went on to. */
  written: string | null;
  /** The card one came from. */
  before: GlossStep | null;
}

const compoundsShown = 3;

/** Where a link within text, glossary or card leads. */
export function stepOf(link: HTMLElement): GlossStep {
  return { item: (link.getAttribute('href') ?? '').slice(1), sense: Number(link.dataset.sense ?? 0) };
}

/** The headword of an item; empty when the page has no such item. */
export function headwordOf({ item }: GlossStep): string {
  return document.getElementById(item)?.querySelector('dt')?.textContent ?? '';
}

function sensesOf({ item }: GlossStep): HTMLElement[] {
  return Array.from(document.getElementById(item)?.querySelectorAll<HTMLElement>('.senses > li') ?? []);
}

function glossOf(step: GlossStep): string {
  const senses = sensesOf(step);
  return (senses[step.sense] ?? senses[0])?.querySelector('b')?.textContent ?? '';
}

function element(tag: string, className: string, text: string, lang?: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  if (lang !== undefined) made.lang = lang;
  return made;
}

/** A word named in the card: a link to go on by, where there is more to say about it. */
function row(word: HTMLElement): HTMLElement {
  const name = element('b', '', word.textContent ?? '', 'vi');
  const made = document.createElement(word.matches('a') ? 'a' : 'span');
  made.className = 'row';
  made.append(name);
  if (word.matches('a')) {
    made.setAttribute('href', word.getAttribute('href') ?? '');
    if (word.dataset.sense !== undefined) made.dataset.sense = word.dataset.sense;
    const on = element('span', 'on', '›');
    on.ariaHidden = 'true';
    made.append(element('span', '', glossOf(stepOf(word))), on);
  }
  return made;
}

function withoutExample(sense: HTMLElement): HTMLElement {
  const copy = sense.cloneNode(true) as HTMLElement;
  copy.querySelector('.example')?.remove();
  return copy;
}

function copies(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => node.cloneNode(true));
}

/** A syllable's line, with the compounds other than the word itself. */
function syllable(link: HTMLElement, headword: string): Node | null {
  const line = document.getElementById(stepOf(link).item);
  if (line === null) return null;
  const copy = line.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  const also = copy.querySelector('.also');
  const label = also?.querySelector('i');
  if (also && label) {
    const words = Array.from(also.querySelectorAll('[lang="vi"]')).filter(
      (word) => word !== label && word.textContent !== headword,
    );
    const listed = words.slice(0, compoundsShown).flatMap((word, at) => (at > 0 ? [', ', word] : [word]));
    also.replaceChildren(label, ' ', ...listed);
    if (listed.length === 0) also.remove();
  }
  return copy;
}

/** Puts one card's content into the frame; sections that stay empty are hidden. */
export function fillCard(card: HTMLElement, { step, written, before }: CardContent): void {
  const item = document.getElementById(step.item);
  const headword = headwordOf(step);
  const slot = (selector: string) => card.querySelector<HTMLElement>(selector)!;
  const all = (selector: string) => Array.from(item?.querySelectorAll<HTMLElement>(selector) ?? []);

  function fill(section: string, nodes: (Node | string | null)[]): void {
    const kept = nodes.filter((node) => node !== null);
    slot(section).hidden = kept.length === 0;
    slot(`${section} > :last-child`).replaceChildren(...kept);
  }

  slot('.headword').textContent = headword;
  slot('.back').hidden = before === null;
  slot('.back [lang]').textContent = before === null ? '' : headwordOf(before);
  const same = written === null || written.normalize('NFC').toLowerCase() === headword.toLowerCase();
  slot('.written').hidden = same;
  slot('.written b').textContent = written;

  const senses = sensesOf(step);
  const meant = senses[step.sense] ?? senses[0];
  slot('.sense').replaceChildren(...(meant === undefined ? [] : withoutExample(meant).childNodes));
  fill('.example', Array.from(meant?.querySelector('.example')?.cloneNode(true).childNodes ?? []));
  fill('.expansion', all('.expansion [lang="vi"]:not(i)').map(row));
  fill('.others', senses.filter((sense) => sense !== meant).map(withoutExample));
  fill('.outside', copies(all('.outside > li')));
  fill('.parts', all('.parts [lang="vi"]:not(i)').map(row));
  fill(
    '.syllables',
    all('.syllables a').map((link) => syllable(link, headword)),
  );
}
