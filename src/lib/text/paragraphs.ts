import type { ParagraphKind, Span } from './article.ts';
import { headlineEnd } from './fused-headline.ts';
import { classify, datePrefix, type Line } from './paragraph-kind.ts';

export interface Block extends Span {
  kind: ParagraphKind;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;
const edge = /[\s\uFEFF\u200B]/;
/** Characters looked at for the end of a sentence: a joined line may be as long as the text. */
const longestEnding = 20;
const endsSentence = /[.!?…:;]["”’»)\]]*$/u;

function trimmed(source: string, start: number, end: number): Span | null {
  let from = start;
  while (from < end && edge.test(source[from])) from++;
  if (from === end) return null;
  let to = end;
  while (edge.test(source[to - 1])) to--;
  return { start: from, end: to };
}

/** Non-empty lines, trimmed; a line that goes on in lower case where the one before did not end is joined to it. */
function lines(source: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let blankBefore = true;
  const add = (end: number) => {
    const line = trimmed(source, start, end);
    const last = found.at(-1);
    if (line !== null && last !== undefined && !blankBefore && continues(source, last, line)) last.end = line.end;
    else if (line !== null) found.push(line);
    blankBefore = line === null;
  };
  for (const match of source.matchAll(lineBreak)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(source.length);
  return found;
}

function continues(source: string, before: Span, line: Span): boolean {
  return (
    /^\p{Ll}/u.test(source.slice(line.start, line.start + 2)) &&
    !endsSentence.test(source.slice(Math.max(before.start, before.end - longestEnding), before.end))
  );
}

/**
 * Splits a raw text into paragraphs and says what each is. A date written before the text and a headline run into the
 * first sentence become paragraphs of their own.
 */
export function paragraphs(source: string): Block[] {
  const spans = lines(source);
  const first = spans[0];
  const blocks: Block[] = [];
  if (first !== undefined) {
    const length = datePrefix(source.slice(first.start, first.end));
    if (length > 0) {
      const date = trimmed(source, first.start, first.start + length)!;
      blocks.push({ ...date, kind: 'byline' });
      const rest = trimmed(source, first.start + length, first.end);
      if (rest === null) spans.shift();
      else spans[0] = rest;
    }
  }
  const texts: Line[] = spans.map((span) => ({ ...span, text: source.slice(span.start, span.end).normalize('NFC') }));
  for (const [index, span] of spans.entries()) {
    const kind = classify(texts, index);
    const cut = index === 0 && kind === 'body' ? headlineEnd(source, span) : null;
    if (cut === null) blocks.push({ ...span, kind });
    else {
      blocks.push({ start: span.start, end: cut.end, kind: 'title' }, { start: cut.next, end: span.end, kind: 'body' });
    }
  }
  return blocks;
}
