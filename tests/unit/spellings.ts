/** The same Vietnamese text as different keyboards and tools write it. */

const pairs: [modern: string, traditional: string][] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];

/** `hoà, uỷ` as `hòa, ủy`; a final consonant or a `q` before keeps the mark where it is. */
export function traditionalPlacement(text: string): string {
  return pairs.reduce(
    (changed, [modern, traditional]) =>
      changed.replace(new RegExp(`(?<![qQ])${modern}(?![\\p{L}])`, 'giu'), (found) => {
        const lower = traditional;
        return found[0] === found[0].toLowerCase() ? lower : lower[0].toUpperCase() + lower.slice(1);
      }),
    text,
  );
}

/** Every spelling under which look-up must find the same entry. */
export function spellings(text: string): Record<string, string> {
  return {
    NFC: text,
    NFD: text.normalize('NFD'),
    'traditional placement': traditionalPlacement(text),
    'traditional placement in NFD': traditionalPlacement(text).normalize('NFD'),
    capitals: text.toUpperCase(),
    'first capital': text[0].toUpperCase() + text.slice(1),
  };
}
