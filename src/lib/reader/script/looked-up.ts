/** Words whose card was opened in this session, so that texts can mark them lightly. */

const key = 'tung-cau.looked-up';

function kept(): string[] {
  try {
    const words: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
  } catch {
    return [];
  }
}

function mark(root: HTMLElement, item: string): void {
  for (const word of root.querySelectorAll(`a.w[href="#${item}"]`)) word.classList.add('looked-up');
}

/** Marks the words looked up earlier in this session, in this text or another. */
export function markLookedUp(root: HTMLElement): void {
  const words = new Set(kept());
  if (words.size === 0) return;
  for (const item of document.querySelectorAll('.glossary dl > div')) {
    if (words.has(item.querySelector('dt')?.textContent ?? '')) mark(root, item.id);
  }
}

/** Sent by the reader's element when a card was opened at a word of the text. */
export const lookUpEvent = 'tung-cau:look-up';

/** Marks a word everywhere in the text and remembers it for the session, where the browser lets us. */
export function lookUp(root: HTMLElement, item: string, headword: string): void {
  mark(root, item);
  try {
    sessionStorage.setItem(key, JSON.stringify([...new Set([...kept(), headword])]));
  } catch {
    // Blocked storage: the mark lasts as long as the page.
  }
}
