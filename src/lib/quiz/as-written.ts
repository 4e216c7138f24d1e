import { folded } from '../facts/passage.ts';
import { onceFor } from '../text/once-for.ts';
import type { Ground } from './candidate.ts';
import { upperFirst } from './wording.ts';

const word = /[A-Za-zÀ-ỹ]+/gu;

/** The words of an article that folding writes otherwise, in small letters, by their folding; none that it writes both ways. */
const writings = onceFor(({ article }: Pick<Ground, 'article'>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const both = new Set<string>();
  for (const one of new Set(article.source.normalize('NFC').toLowerCase().match(word))) {
    const plain = folded(one);
    if (plain === one || (found.has(plain) && found.get(plain) !== one)) both.add(plain);
    else found.set(plain, one);
  }
  for (const one of both) found.delete(one);
  return found;
});

/**
 * A text of a question with every word as the article writes it: names are compared without regard to where the tone mark
 * stands, “Thuý” and “Thúy”, but somebody’s name is copied letter for letter.
 */
export function asWritten(text: string, ground: Pick<Ground, 'article'>): string {
  const known = writings(ground);
  if (known.size === 0) return text;
  return text.replace(word, (one) => {
    const written = known.get(one.toLowerCase());
    if (written === undefined) return one;
    return one === one.toLowerCase()
      ? written
      : one === one.toUpperCase()
        ? written.toUpperCase()
        : upperFirst(written);
  });
}
