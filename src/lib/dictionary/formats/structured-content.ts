/** Yomitan's structured content (schemas in ext/data/schemas of its repository) as plain text, a line a block. */

const block = new Set([
  'br',
  'div',
  'p',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'details',
  'summary',
]);
const cell = new Set(['td', 'th']);
/** Readings above characters and pictures say nothing as text. */
const unshown = new Set(['rt', 'rp', 'img']);

/** Deeper than anybody nests, and shallow enough for the stack. */
const depthLimit = 60;

interface Node {
  tag?: unknown;
  type?: unknown;
  text?: unknown;
  content?: unknown;
}

/** The text of a node: a string, a list of nodes, or an element with its content. Anything else has none. */
export function structuredText(node: unknown, depth = 0): string {
  if (typeof node === 'string') return node;
  if (depth > depthLimit || typeof node !== 'object' || node === null) return '';
  if (Array.isArray(node)) return node.map((child) => structuredText(child, depth + 1)).join('');
  const { tag, content } = node as Node;
  const name = typeof tag === 'string' ? tag : '';
  if (unshown.has(name)) return '';
  const text = structuredText(content, depth + 1);
  if (cell.has(name)) return `${text} `;
  return block.has(name) ? `\n${text}\n` : text;
}

/**
 * One item of a glossary as text: a string, `{type: 'text' | 'structured-content' | 'image'}`, or `[word, reasons]`,
 * which sends the reader on to another word.
 */
export function glossaryText(item: unknown): string {
  if (typeof item === 'string') return item;
  if (Array.isArray(item)) return typeof item[0] === 'string' ? `→ ${item[0]}` : '';
  const { type, text, content } = (item ?? {}) as Node;
  if (type === 'text' && typeof text === 'string') return text;
  return type === 'structured-content' ? structuredText(content) : '';
}
