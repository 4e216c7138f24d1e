import type { DateFact } from '../../facts/fact.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Candidate, Ground, Maker, Option } from '../candidate.ts';
import { isLoose } from '../asking/pronouns.ts';
import { isComplete, spokenClause, wholeClause } from '../asking/stem.ts';
import { evidenceAt, flowing, inLanguage, lengthOf, shown } from '../wording.ts';
import { valueOf } from './days/dates-written.ts';

interface Dated {
  fact: DateFact;
  text: string;
  value: number;
}

const fewest = 3;
const leadIn = /(?:^|[\s,])(?:vào|từ|đến|trong|lúc|cho đến|kể từ|trước|sau|ngày|tính đến|tới|hôm|khoảng)\s*$/i;

/** What happened at a date, without the date; null where the clause cannot be told by itself. */
function happening(fact: DateFact, ground: Ground): string | null {
  const passage = ground.bySentence.get(fact.sentence)!;
  if (fact.attributive || fact.bound !== null || passage.sentence.kind !== 'body') return null;
  const { source } = ground.article;
  const clause = fact.fronted
    ? fact.clause
    : spokenClause(ground, fact.sentence, wholeClause(ground, passage, fact.clause), fact);
  if (!fact.fronted && !isComplete(ground, passage, clause)) return null;
  const text = fact.fronted
    ? flowing(source, clause)
    : shown(
        `${flowing(source, { start: clause.start, end: fact.start }).replace(leadIn, '')} ${source.slice(fact.end, clause.end)}`,
      );
  const words = lengthOf(text);
  if (
    words < 5 ||
    words > 18 ||
    /["“”():;\d]/u.test(text) ||
    isLoose(text) ||
    /(?:^|\s)(?:vào|từ|đến|ngày)$/i.test(text)
  )
    return null;
  return text.replace(/[\s,.]+$/u, '');
}

/** Days of one year, or years: dates that can be set in a row. */
function row(ground: Ground): Dated[] {
  for (const grain of ['day', 'year'] as const) {
    const dates = ground.facts.filter(
      (one): one is DateFact => one.kind === 'date' && one.grain === grain && !one.lunar && !one.relative,
    );
    const years = new Set(dates.map(({ year }) => year));
    if (grain === 'day' && years.size > 1 && years.has(null)) continue;
    const told = dates.flatMap((fact) => {
      const text = happening(fact, ground);
      return text === null ? [] : [{ fact, text, value: valueOf(fact) }];
    });
    const distinct = told.filter(
      ({ value, fact }, at) =>
        told.findIndex((one) => one.value === value) === at &&
        told.every((one) => one.fact === fact || one.fact.sentence !== fact.sentence || one.value !== value),
    );
    if (distinct.length >= fewest) return distinct;
  }
  return [];
}

const rowOf = onceFor(row);

// “Theo bài, việc nào diễn ra sớm nhất?”
export const order: Maker = (fact, ground, random): Candidate[] => {
  if (fact.kind !== 'date') return [];
  const all = rowOf(ground);
  if (all.length < fewest) return [];
  const sorted = [...all].sort((a, b) => a.value - b.value);
  const last = random() < 0.4;
  const key = last ? sorted.at(-1)! : sorted[0];
  if (sorted[0].fact !== fact) return [];
  const passage = ground.bySentence.get(key.fact.sentence)!;
  const others: Option[] = sorted.filter((one) => one !== key).map(({ text }) => ({ text }));
  return [
    {
      kind: 'order',
      level: 2,
      // The date itself may be asked for as well: knowing it is no knowing of the others.
      fact: ground.facts.find((one) => one.kind === 'event' && one.sentence === key.fact.sentence) ?? key.fact,
      prompt: inLanguage(ground.language, {
        vi: `Theo bài, trong các việc sau, việc nào diễn ra ${last ? 'muộn nhất' : 'sớm nhất'}?`,
        en: `According to the article, which of these came ${last ? 'last' : 'first'}?`,
      }),
      answer: { text: key.text },
      distractors: others,
      optionLanguage: 'vi',
      proof: { kind: 'paired', parts: [shown(key.fact.text)] },
      evidence: evidenceAt(passage, key.fact),
      support: [...new Set(sorted.map((one) => one.fact.sentence))],
      hedge: null,
      weight: 8.5,
    },
  ];
};
