/** What a sentence and the same sentence made false do not have in common, in words: “tăng” and “giảm”; null where they are the same. */
export function difference(said: string, changed: string): { said: string; changed: string } | null {
  const [one, other] = [said, changed].map((text) => text.split(' '));
  const differ = (a: string, b: string) => a.toLowerCase() !== b.toLowerCase();
  const from = one.findIndex((word, at) => other[at] === undefined || differ(word, other[at]));
  if (from < 0) return null;
  let [to, until] = [one.length, other.length];
  while (to > from && until > from && !differ(one[to - 1], other[until - 1])) [to, until] = [to - 1, until - 1];
  // “không được” and “được”: with the word that both have.
  if (to === from || until === from) [to, until] = [to + 1, until + 1];
  const words = (all: string[], end: number) => all.slice(from, end).join(' ').replace(/[,;]$/u, '');
  return { said: words(one, to), changed: words(other, until) };
}
