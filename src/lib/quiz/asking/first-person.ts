import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';

/** Who speaks of himself, in patterns. */
export const selves = 'chúng tôi|chúng ta|chúng em|tụi tui|tui|tôi';

/** Also of his own: “mẹ em”, “nhà chị”; but “con em” are children. */
const self = new RegExp(
  `${edgeBefore}(?:${selves}|mình|(?:gia đình|nhà|cha|mẹ|ba|má|bố|vợ|chồng) (?:chị|anh|ông|bà|em)|con (?:chị|anh|ông|bà))${edgeAfter}`,
  'i',
);

/** Whether a text is in the person of who says it, or of his family. */
export function speaksOfSelf(text: string): boolean {
  return self.test(text);
}
