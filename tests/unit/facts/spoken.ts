import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const lexicon = loadDictionary();

/** A text below a headline that says nothing. */
export const read = (body: string) => analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter);

/** Who says or asks what in a text, and by which verb. */
export function spoken(body: string): string[] {
  return extractFacts(read(body)).flatMap((fact) =>
    fact.kind === 'statement' || fact.kind === 'requirement'
      ? [`${fact.speaker.name} · ${fact.verb} · ${fact.text}`]
      : [],
  );
}
