// Names have an end, so that a pattern that fails fails soon.
const tag = /<!--|-->|<(\/?)([a-z][\w:-]{0,30})[^<>]*>|<[!?][^<>]*>/gi;
const block = /^(?:br|p|div|li|ul|ol|dl|dt|dd|tr|table|blockquote|h[1-6]|hr|def|dtrn|ex|k)$/i;
const unshown = /^(?:script|style|template|rref|iref|audio|video|img|rt|rp)$/i;

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ' };

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : '';
}

function entities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (found, hex, decimal, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? found;
    return character(hex === undefined ? Number(decimal) : parseInt(String(hex), 16));
  });
}

const comment = '<!--';

/** The element, or the comment, that begins with this tag and is not shown; null when it is. */
function opensUnshown(all: string, slash: string | undefined, name: string): string | null {
  if (all === comment) return comment;
  const empty = all.endsWith('/>') || /^img$/i.test(name);
  return slash === '' && unshown.test(name) && !empty ? name.toLowerCase() : null;
}

/**
 * Markup (HTML, XDXF, Pango, KingSoft) as plain text: what stands for a new line becomes one, what is not for reading
 * goes, entities become characters. The result is text and is never to be taken for markup again. Linear in the length.
 */
export function stripMarkup(text: string): string {
  let plain = '';
  let at = 0;
  /** The element that is not shown and is waited for to end. */
  let inside: string | null = null;
  for (const match of text.matchAll(tag)) {
    const [all, slash, name = ''] = match;
    if (all === '-->' && inside !== comment) continue;
    if (inside === null) plain += text.slice(at, match.index);
    at = match.index + all.length;
    if (inside === null && block.test(name)) plain += '\n';
    if (inside === null) inside = opensUnshown(all, slash, name);
    else if (all === '-->' || (slash === '/' && name.toLowerCase() === inside)) inside = null;
  }
  if (inside === null) plain += text.slice(at);
  return entities(plain);
}
