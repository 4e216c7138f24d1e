/** Places of a text behind the `#` of its address: `s12` a sentence, `w305` the word at offset 305 of the source. */
export type PlaceLink = { kind: 'sentence'; id: string } | { kind: 'word'; offset: number };

/** Reads a fragment, with or without its `#`; null when it names no place of a text. */
export function parsePlace(fragment: string): PlaceLink | null {
  const found = /^#?([sw])(\d{1,9})$/.exec(fragment);
  if (found === null) return null;
  return found[1] === 's' ? { kind: 'sentence', id: `s${found[2]}` } : { kind: 'word', offset: Number(found[2]) };
}

/** The word that holds an offset of the source: a link to one of its syllables finds the whole word. */
export function wordAt(root: HTMLElement, offset: number): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (const word of root.querySelectorAll<HTMLElement>('a.w')) {
    if (Number(word.dataset.word) > offset) break;
    found = word;
  }
  const end = Number(found?.dataset.word) + (found?.textContent?.length ?? 0);
  return offset < end ? found : null;
}
