import type { Span } from './article.ts';
import { timeOpeners } from './sentence-openers.ts';
import { tokenise, type Token } from './tokens.ts';

/** How many tokens a headline may have. */
const longest = 30;

/** The last words of the headline come again, capitalised: “… tại hội nghị Hội nghị triển khai …”. */
function repeats(tokens: Token[], at: number): boolean {
  const again = [2, 3].some(
    (size) =>
      at >= size &&
      at + size <= tokens.length &&
      tokens.slice(at - size, at).every((token, index) => token.key === tokens[at + index].key),
  );
  return again && tokens[at - 1].shape === 'lower';
}

function opens(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return timeOpeners.has(tokens[at].key) && next !== undefined && next.shape !== 'title' && next.shape !== 'upper';
}

/**
 * Where a headline ends that was run into the first sentence, or null. `end` is the end of the headline, `next` the
 * start of the sentence. Looks only before the first punctuation mark.
 */
export function headlineEnd(source: string, line: Span): { end: number; next: number } | null {
  const tokens = tokenise(source, line.start, Math.min(line.end, line.start + longest * 16));
  for (let at = 3; at < Math.min(tokens.length, longest); at++) {
    const before = tokens[at - 1];
    if (before.kind === 'punctuation') return null;
    if (tokens[at].shape !== 'title' || (before.shape !== 'lower' && before.kind === 'syllable')) continue;
    if (repeats(tokens, at) || opens(tokens, at)) return { end: before.end, next: tokens[at].start };
  }
  return null;
}
