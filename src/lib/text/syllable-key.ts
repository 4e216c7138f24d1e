/**
 * Keys under which spellings of one syllable meet: NFC and NFD, any case, tone mark on either vowel (`uỷ`, `ủy`),
 * soft hyphens and other invisible characters inside. Keys are compared, never shown.
 */

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
// Format characters that may hide inside a word; the zero-width space is a gap and never gets here.
const invisible = /[\u00AD\u200C-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * The key of one syllable. The tone mark is moved behind the letters, so that its place does not matter: a Vietnamese
 * syllable has one tone and no two syllables differ by its place alone.
 */
export function syllableKey(syllable: string): string {
  const letters = syllable.replace(invisible, '').normalize('NFD').toLowerCase().replace(/ð/g, 'đ');
  const tones = letters.match(toneMarks);
  if (tones === null) return letters.normalize('NFC');
  return letters.replace(toneMarks, '').normalize('NFC') + tones.join('');
}
