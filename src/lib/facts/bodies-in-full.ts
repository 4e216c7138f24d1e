import type { InFull } from './institutions.ts';
import type { Passage } from './passage.ts';
import type { ProperName } from './name-class.ts';

/** Levels of government, which are places: “Xã cũng đề nghị …” is “xã Phú Khoát”. */
const level = /^(?:huyện|tỉnh|thành phố|xã|phường)$/i;

/** Bodies and places of an article by the word they begin with, in small letters, each with the passage where it stands. */
function byFirstWord(passages: Passage[], names: ProperName[][]): Map<string, { name: string; at: number }[]> {
  const found = new Map<string, { name: string; at: number }[]>();
  names.forEach((own, at) => {
    for (const { from, to, noun } of own) {
      if (noun === null) continue;
      const words = passages[at].text.slice(from, to);
      const head = noun.toLowerCase();
      const whole = words.toLowerCase().startsWith(`${head} `) ? words : `${noun} ${words}`;
      // “Tỉnh” has a great letter only where it begins a sentence.
      const name = level.test(head) ? head + whole.slice(head.length) : whole;
      found.set(head, [...(found.get(head) ?? []), { name, at }]);
    }
  });
  return found;
}

/**
 * What a word alone, “Sở”, means in the passage of an index: the one body of the article that begins so, or the one named
 * last within three sentences before.
 */
export function bodiesInFull(passages: Passage[], names: ProperName[][]): (index: number) => InFull {
  const known = byFirstWord(passages, names);
  const reach = 3;
  return (index) => (word) => {
    const all = known.get(word.toLowerCase()) ?? [];
    const distinct = [...new Set(all.map(({ name }) => name))];
    if (distinct.length === 1) return distinct[0];
    // A place is meant by its level where the article is about it from the beginning.
    const near = all.filter(({ at }) => at < index && at >= index - reach);
    if (level.test(word)) return null;
    return near.at(-1)?.name ?? null;
  };
}
