import type { OutsideSense } from './outside-entry.ts';

/**
 * The line markup of the Free Vietnamese Dictionary Project, found inside StarDict, dictd and Yomitan files alike:
 * `@headword [reading]`, `* part of speech`, `- meaning`, `=example+translation`, `!idiom`. A line that begins with none
 * of them goes on with the one before.
 */

export function isFvdp(text: string): boolean {
  return /^@\S/.test(text) || /^[*-] .*(?:\n|$)/.test(text);
}

/** Parts of speech as these files write them; some lines have the meaning right behind. */
const label =
  /^(noun|verb|adj|adv|number|excl|prep|conj|pron|(?:danh|động|tính|trạng|phó|đại|giới|liên|thán|số) (?:từ|ngữ)|(?:nội|ngoại) động từ)[,;:.]?\s+(.+)$/i;

/** The meanings in order, each with its part of speech; examples and idioms are left out. */
export function fvdpSenses(text: string): OutsideSense[] {
  const senses: OutsideSense[] = [];
  let pos: string | null = null;
  /** Whether a line without a mark belongs to the last meaning. */
  let isOpen = false;
  const begin = (meaning: string) => {
    senses.push({ pos, text: meaning.trim() });
    isOpen = true;
  };
  const beginWithLabel = (line: string) => {
    const [, part, meaning] = label.exec(line) ?? [];
    pos = part ?? line;
    isOpen = false;
    if (meaning !== undefined) begin(meaning);
  };
  for (const line of text.split('\n')) {
    const rest = line.slice(1).trim();
    if (line.startsWith('@')) {
      isOpen = false;
      // Entries of one line: `@headword - meaning`.
      const short = / - (.*)$/.exec(rest);
      if (short !== null) begin(short[1]);
    } else if (line.startsWith('*')) beginWithLabel(rest);
    else if (line.startsWith('-')) begin(rest);
    else if (line.startsWith('=') || line.startsWith('!')) isOpen = false;
    else if (isOpen) senses[senses.length - 1].text += ` ${line.trim()}`;
    else if (senses.length === 0 && label.test(line)) beginWithLabel(line);
  }
  return senses.filter((sense) => sense.text.trim() !== '');
}
