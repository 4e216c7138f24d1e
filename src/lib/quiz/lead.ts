import type { Passage } from '../facts/passage.ts';
import { onceFor } from '../text/once-for.ts';

/** The first sentence of an article after its headline, whose paragraph tells the news; undefined where there is none. */
export const leadOf = onceFor((passages: readonly Passage[]): Passage | undefined =>
  passages.find(({ sentence }) => sentence.kind === 'body'),
);
