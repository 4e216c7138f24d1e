import type { NameFact } from '../../facts/fact.ts';
import { isAnecdote } from '../asking/anecdote.ts';
import { askingClause } from '../asking/asking-clause.ts';
import type { Ground, Maker } from '../candidate.ts';
import { shuffled } from '../random.ts';
import { attributed, gapped } from '../asking/stem.ts';
import { evidenceAt, shown } from '../wording.ts';
import { placeNature } from './people/place-nature.ts';

const before =
  /(?:^|[\s,])(?:tại|ở) (?:(?:thành phố|tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thôn|bản|làng|khu|phố|đường|chợ|trường|bệnh viện) )?$/i;
const noun =
  /(?:thành phố|tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thôn|bản|làng|khu|phố|đường|chợ|trường|bệnh viện)(?= $)/i;

/** Where something is said to be: the class noun, if there is one, and the name. */
function placeOf(fact: NameFact, { article, bySentence }: Ground): { start: number; text: string } | null {
  const { sentence } = bySentence.get(fact.sentence)!;
  const lead = article.source.slice(sentence.start, fact.start);
  if (!before.test(lead)) return null;
  const kind = noun.exec(lead)?.[0];
  const start = fact.start - (kind === undefined ? 0 : kind.length + 1);
  return { start, text: shown(article.source.slice(start, fact.end)) };
}

// “Theo bài, lễ khởi công diễn ra ở đâu?”
export const place: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'name' || passage === undefined || passage.sentence.kind !== 'body' || ground.language !== 'vi')
    return [];
  const own = placeOf(fact, ground);
  if (own === null) return [];
  const clause = askingClause(ground, passage, { start: own.start, end: fact.end });
  // What follows the place would have to be said before “ở đâu”.
  if (clause === null || fact.end !== clause.end) return [];
  const lead = ground.article.source.slice(0, own.start);
  const gapStart = own.start - (/(?:tại|ở) $/i.exec(lead)?.[0].length ?? 0);
  const question = gapped(ground, clause, { start: gapStart, end: fact.end }, 'ở đâu');
  if (question === null) return [];
  const places = ground.facts
    .filter(
      (one): one is NameFact =>
        one.kind === 'name' && one.id !== fact.id && (one.sort === 'place' || one.sort === fact.sort),
    )
    .map(
      (one) =>
        placeOf(one, ground)?.text ??
        (one.noun === null || one.text.toLowerCase().startsWith(one.noun)
          ? shown(one.text)
          : `${one.noun} ${shown(one.text)}`),
    );
  const head = own.text.split(' ')[0].toLowerCase();
  const alike = (text: string) => (text.toLowerCase().startsWith(head) ? 0 : 1);
  return [
    {
      kind: 'place',
      fact,
      prompt: attributed(ground, fact, question),
      answer: { text: own.text },
      distractors: shuffled([...new Set(places)], random)
        .filter((text) => placeNature(text) === placeNature(own.text))
        .sort((a, b) => alike(a) - alike(b))
        .map((text) => ({ text })),
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      evidence: evidenceAt(passage, { start: own.start, end: fact.end }),
      hedge: null,
      // Where a witness once worked nobody needs to know.
      weight: isAnecdote(passage, ground) ? 3 : 7,
    },
  ];
};
