/** Tells Vietnamese from other writing by its letters and the shape of its syllables; needs no dictionary. */

const word = /\p{L}[\p{L}\p{M}]*/gu;

/** Letters hardly any other language writes: ơ, ư, and vowels that carry two marks or a hook or a dot. */
const ownLetter = /[ơưƠƯ\u1EA0-\u1EF9]/;

/** Any letter of Vietnamese that is not plain ASCII; French and Portuguese share some. */
const markedLetter = /[àáâãèéêìíòóôõùúýăđĩũơư\u1EA0-\u1EF9]/i;

/** What a syllable can look like once its marks are off: at most one initial, a few vowels, at most one final. */
const syllableShape =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:[iy]e?u?|u?[aeo][aiouy]?|uo[iu]?|u[aiuy]?|uy[aeu]?|o[ae][aioy]?|ie|ye)(?:ch?|m|ng?|nh|p|t)?$/;

/** Whether letters could spell a Vietnamese syllable, whatever their marks and case. */
export function isSyllableShaped(letters: string): boolean {
  return syllableShape.test(letters.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'));
}

/** How much of a text looks Vietnamese, each as a share of its words from 0 to 1. */
export interface VietnameseSigns {
  /** Runs of letters, of any script, in the part looked at. */
  words: number;
  own: number;
  marked: number;
  shaped: number;
}

/** Enough to judge any text by, and quick for the longest. */
const wordsLookedAt = 4000;

/** Measures the first words of a text; all shares are 0 when it has none. */
export function vietnameseSigns(source: string): VietnameseSigns {
  let words = 0;
  let own = 0;
  let marked = 0;
  let shaped = 0;
  for (const [found] of source.matchAll(word)) {
    const letters = found.normalize('NFC');
    words++;
    if (ownLetter.test(letters)) own++;
    if (markedLetter.test(letters)) marked++;
    if (isSyllableShaped(letters)) shaped++;
    if (words === wordsLookedAt) break;
  }
  const share = (count: number) => (words === 0 ? 0 : count / words);
  return { words, own: share(own), marked: share(marked), shaped: share(shaped) };
}
