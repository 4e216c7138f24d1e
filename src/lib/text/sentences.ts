import type { Span } from './article.ts';
import type { Token } from './tokens.ts';
import { isSyllableShaped } from './vietnamese.ts';

const terminals = new Set(['.', '!', '?', '…']);
const closing = /^["'”’»)\]]$/;
const opening = /^["'“‘«([]$/;

function isCapital(token: Token): boolean {
  return token.shape === 'title' || token.shape === 'upper';
}

/** “1. Về kinh tế”: the stop belongs to the number that opens the sentence. */
function numbersList(tokens: Token[], stop: number, first: number): boolean {
  return stop === first + 1 && tokens[first].kind === 'number';
}

/** Words before a lone letter that begins somebody’s name: “Thị trưởng W. Haydon Burns”. */
const callings = /^(?:ông|bà|anh|chị|vua|trưởng|tướng|sĩ|sư|thống|viên|gia|học|tên|của|do|bởi|và)$/iu;
const particles = /^(?:de|du|des|la|le|van|von|der|del|di|da)$/u;

/**
 * “Rajendra K. Pachauri”, “St. Johns”, “Thị trưởng W. Haydon Burns”, “E.I. du Pont”, “E. coli”: the stop stands inside a
 * foreign name. “Vitamin C. Sau đó” ends a sentence.
 */
function insideName(source: string, tokens: Token[], stop: number, next: number): boolean {
  const written = (at: number) => (tokens[at] === undefined ? '' : source.slice(tokens[at].start, tokens[at].end));
  if (tokens[stop].key !== '.' || next !== stop + 1) return false;
  const initial = /^\p{Lu}$/u.test(written(stop - 1));
  const isForeign = (at: number) => /^\p{L}+$/u.test(written(at)) && !isSyllableShaped(written(at));
  const particle = initial && particles.test(written(next)) && tokens[next + 1]?.shape === 'title';
  if (tokens[next].shape === 'lower') return particle || (initial && isForeign(next));
  if (tokens[next].shape !== 'title') return false;
  if (/^(?:St|Mr|Mrs|Dr)$/.test(written(stop - 1))) return true;
  // “M. Theo Kearney”: of two words with a capital the second tells.
  const foreign = isForeign(next) || (tokens[next + 1]?.shape === 'title' && isForeign(next + 1));
  const before = tokens[stop - 2];
  const first =
    before === undefined ||
    before.shape === 'title' ||
    before.kind === 'number' ||
    callings.test(written(stop - 2)) ||
    !/[\p{L}\p{N}]/u.test(written(stop - 2));
  return initial && first && foreign;
}

/**
 * Whether a sentence ends before `tokens[next]`; the terminal mark is `tokens[stop]`, closing quotes may stand between.
 */
function endsHere(source: string, tokens: Token[], stop: number, next: number): boolean {
  const mark = tokens[stop].key;
  const follower = tokens[next];
  const glued = tokens[next - 1].end === follower.start;
  const quoted = next > stop + 1;
  const begins =
    isCapital(follower) ||
    follower.kind === 'number' ||
    follower.kind === 'date' ||
    follower.key === '-' ||
    opening.test(source.slice(follower.start, follower.end));
  // “… xã hội.Trong năm” is a missing space; “vnexpress.net” and “3.Về” are not sentences.
  if (glued) return mark === '.' && isCapital(follower) && tokens[stop - 1]?.shape === 'lower';
  if (insideName(source, tokens, stop, next)) return false;
  if (begins) return true;
  // Reporters do begin a sentence in lower case after a full stop; after “…”, “?” or a quotation the sentence goes on.
  return mark === '.' && !quoted && follower.shape === 'lower';
}

/** Groups the tokens of one paragraph into sentences; each span runs from its first token to its last. */
export function sentences(source: string, tokens: Token[]): { span: Span; tokens: Token[] }[] {
  const found: { span: Span; tokens: Token[] }[] = [];
  let first = 0;
  const close = (end: number) => {
    if (end === first) return;
    found.push({ span: { start: tokens[first].start, end: tokens[end - 1].end }, tokens: tokens.slice(first, end) });
    first = end;
  };
  for (let at = 0; at < tokens.length; at++) {
    if (!terminals.has(tokens[at].key) || numbersList(tokens, at, first)) continue;
    let next = at + 1;
    while (
      next < tokens.length &&
      tokens[next].start === tokens[next - 1].end &&
      (terminals.has(tokens[next].key) || closing.test(source.slice(tokens[next].start, tokens[next].end)))
    ) {
      next++;
    }
    if (next < tokens.length && endsHere(source, tokens, at, next)) close(next);
    at = next - 1;
  }
  close(tokens.length);
  return found;
}
