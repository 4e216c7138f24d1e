/** Words right, out of those expected and those found. */
export interface Score {
  expected: number;
  found: number;
  right: number;
  /** Percentages. */
  precision: number;
  recall: number;
  f1: number;
}

/** Start and end of each word, counted over the line’s characters without spaces and `_`. */
function spans(line: string): Set<string> {
  const found = new Set<string>();
  let at = 0;
  for (const word of line.normalize('NFC').trim().split(/\s+/)) {
    const length = /^_+$/.test(word) ? word.length : [...word.replaceAll('_', '')].length;
    found.add(`${at} ${(at += length)}`);
  }
  return found;
}

/** Compares lines of segmented text, word by word. */
export function scoreLines(gold: readonly string[], predicted: readonly string[]): Score {
  let [expected, found, right] = [0, 0, 0];
  gold.forEach((line, index) => {
    const wanted = spans(line);
    const given = spans(predicted[index] ?? '');
    expected += wanted.size;
    found += given.size;
    for (const span of given) if (wanted.has(span)) right++;
  });
  const precision = (100 * right) / Math.max(1, found);
  const recall = (100 * right) / Math.max(1, expected);
  return { expected, found, right, precision, recall, f1: (200 * right) / Math.max(1, expected + found) };
}
