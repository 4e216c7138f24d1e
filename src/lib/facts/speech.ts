import { edgeAfter } from './vocabulary/pattern.ts';
import { askingVerbs, sayingVerbs, speakerAdverbs } from './vocabulary/saying.ts';

/** A verb of saying or asking right after somebody is named. */
export interface SpeechVerb {
  verb: string;
  asks: boolean;
  from: number;
  to: number;
}

const after = new RegExp(
  `^,? (?:${speakerAdverbs} ){0,3}(?:(?<ask>${askingVerbs})|(?<say>${sayingVerbs}))${edgeAfter}`,
  'iu',
);

/** The verb with which the person named right before `at` speaks, or null. */
export function speechVerb(text: string, at: number): SpeechVerb | null {
  const match = after.exec(text.slice(at, at + 80));
  if (match === null) return null;
  const verb = match.groups!.ask ?? match.groups!.say;
  const to = at + match[0].length;
  return { verb, asks: match.groups!.ask !== undefined, from: to - verb.length, to };
}
