import type { Mention } from './cast.ts';
import type { Stretch } from './clauses.ts';
import type { Passage } from './passage.ts';
import { speechVerb } from './speech.ts';

/** Somebody says or asks something: “ông Dũng yêu cầu …”, “…”, ông Dũng nói. */
export interface Utterance {
  mention: Mention;
  verb: string;
  asks: boolean;
  mode: 'direct' | 'reported';
  content: Stretch;
}

const fewestWords = 3;
/** “phát biểu tại hội nghị”, “phân tích rõ những …”: where or about what, not what. */
const nothingSaid = /^(?:tại|về|thẳng|với|trong|trước|sau|cùng|đến|rõ|ý kiến|ở|vào) /iu;

function trimmed(text: string, { from, to }: Stretch): Stretch | null {
  while (from < to && /[\s",:;]/.test(text[from])) from++;
  while (to > from && /[\s".,…;!?]/.test(text[to - 1])) to--;
  if (nothingSaid.test(text.slice(from, to))) return null;
  return text.slice(from, to).split(' ').length < fewestWords ? null : { from, to };
}

/** ““…”, ông Dũng yêu cầu.” The quotation may have begun in an earlier sentence. */
function before(text: string, mention: Mention): { content: Stretch; mode: 'direct' | 'reported' } | null {
  const left = text.slice(0, mention.from);
  const quoted = /"[,.]?\s*(?:theo )?$/u.exec(left);
  if (quoted !== null) {
    const content = trimmed(text, { from: left.slice(0, quoted.index).lastIndexOf('"') + 1, to: quoted.index });
    return content === null ? null : { content, mode: 'direct' };
  }
  if (!/, $/.test(left) || left.includes('"')) return null;
  const content = trimmed(text, { from: 0, to: mention.from });
  return content === null ? null : { content, mode: 'reported' };
}

function after(text: string, from: number): { content: Stretch; mode: 'direct' | 'reported' } | null {
  const lead = /^(?: rằng)?[,:]? ?(?: rằng )?(")?/u.exec(text.slice(from))!;
  const start = from + lead[0].length;
  const close = text.indexOf('"', start);
  if (lead[1] !== undefined) {
    const content = trimmed(text, { from: start, to: close < 0 ? text.length : close });
    // A few quoted words in a reported sentence are no direct speech.
    const whole = close < 0 || text.length - close < 4;
    if (content !== null && whole) return { content, mode: 'direct' };
  }
  const content = trimmed(text, { from: lead[1] === undefined ? start : start - 1, to: text.length });
  return content === null ? null : { content, mode: 'reported' };
}

function utterance(text: string, mention: Mention): Utterance | null {
  const spoken = speechVerb(text, mention.to);
  const according = /(?:^|[\s"])theo $/iu.test(text.slice(0, mention.from));
  if (according && text[mention.to] === ',') {
    const content = trimmed(text, { from: mention.to + 1, to: text.length });
    return content === null ? null : { mention, verb: 'theo', asks: false, mode: 'reported', content };
  }
  if (spoken === null || according) return null;
  const ends = /^[.!…"]*$/.test(text.slice(spoken.to).trim());
  const found = ends ? before(text, mention) : after(text, spoken.to);
  return found === null ? null : { mention, verb: spoken.verb, asks: spoken.asks, ...found };
}

/** What the people mentioned in a passage say in it, in order. */
export function utterancesIn({ text }: Passage, mentions: Mention[]): Utterance[] {
  return mentions.map((mention) => utterance(text, mention)).filter((one) => one !== null);
}
