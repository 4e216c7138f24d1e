/**
 * Looks for words in many texts at one go: engines prepare a search, which takes longer than to look into one sentence. The
 * function gives the places in the list of the texts that have some words, in order, as far as they are asked for.
 */
export function searchTexts(texts: readonly string[]): (words: string) => Generator<number, void> {
  // No words have this character.
  const all = texts.join('\0');
  const ends: number[] = [];
  for (const { length } of texts) ends.push((ends.at(-1) ?? -1) + length + 1);
  return function* (words) {
    if (words === '') return;
    let at = 0;
    for (let index = all.indexOf(words); index >= 0; index = all.indexOf(words, ends[at++] + 1)) {
      while (ends[at] < index) at++;
      yield at;
    }
  };
}
