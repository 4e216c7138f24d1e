import type { Article } from '../text/article.ts';
import { castOf, type Cast } from './cast.ts';
import { datelineOf, lastSuch, type Dateline } from './dateline.ts';
import type { Fact, Found } from './fact.ts';
import { modalityOf } from './modality.ts';
import { bodiesInFull } from './bodies-in-full.ts';
import { passagesOf } from './passage.ts';
import { abbreviation } from './rules/abbreviation.ts';
import { cause } from './rules/cause.ts';
import { connective } from './rules/connective.ts';
import { date } from './rules/date.ts';
import { definition } from './rules/definition.ts';
import { enumeration } from './rules/enumeration.ts';
import { event } from './rules/event.ts';
import { duty } from './rules/duty.ts';
import { list } from './rules/list.ts';
import { motto } from './rules/motto.ts';
import { name } from './rules/name.ts';
import { quantity } from './rules/quantity.ts';
import { remaining } from './rules/remaining.ts';
import { relativeDate } from './rules/relative-date.ts';
import { requirement } from './rules/requirement.ts';
import { role } from './rules/role.ts';
import type { Rule } from './rules/rule.ts';
import { properNamesOf } from './proper-names.ts';
import { statement } from './rules/statement.ts';
import { term } from './rules/term.ts';
import { utterancesIn } from './utterances.ts';

/** Rules for every sentence; in headlines and headings, which are cut short, only `term` looks. */
const rules: Rule[] = [
  role,
  remaining,
  quantity,
  date,
  relativeDate,
  requirement,
  statement,
  duty,
  list,
  enumeration,
  cause,
  connective,
  definition,
  event,
  motto,
  abbreviation,
  term,
  name,
];

/** What each kind says that must not be said twice; null keeps all. */
function sameness(fact: Found): string | null {
  if (fact.kind === 'role') return `role ${fact.person.name} ${fact.office.toLowerCase()}`;
  if (fact.kind === 'term') return `term ${fact.entry}`;
  if (fact.kind === 'abbreviation') return `abbreviation ${fact.abbreviation}`;
  if (fact.kind === 'motto') return `motto ${fact.text.toLowerCase()}`;
  return null;
}

/** “Bí thư” alone says nothing of somebody whose office the article gives in full. */
function saidBetter(fact: Found, cast: Cast): boolean {
  if (fact.kind !== 'role' || fact.organisation !== null) return false;
  const holder = cast.people.find(({ name }) => name === fact.person.name);
  return holder?.offices.some(({ organisation }) => organisation !== null) ?? false;
}

/** What is asked for is not found a second time as said. */
function isAsked(fact: Found, all: Found[]): boolean {
  return fact.kind === 'statement' && all.some((other) => other.kind === 'requirement' && other.start === fact.start);
}

/** A figure that is part of a date or of a remaining time is not found a second time as a count. */
function isOfTime(fact: Found, all: Found[]): boolean {
  return (
    fact.kind === 'quantity' &&
    all.some(
      ({ kind, start, end }) => (kind === 'remaining' || kind === 'date') && start < fact.end && fact.start < end,
    )
  );
}

/** “hôm 12/3” beside the day on which the article was written has a year. */
function dated(fact: Found, { day: written }: Dateline): Found {
  if (fact.kind !== 'date' || written === null || !/^hôm \d/i.test(fact.text)) return fact;
  const { day, month, year, lunar } = fact;
  const such = day === null || month === null || year !== null || lunar ? null : lastSuch(month, day, written);
  return such === null ? fact : { ...fact, normal: `${such.year}${fact.normal.slice(1)}` };
}

/**
 * The facts of an article in order of the text, each with its evidence. Pure; never throws; the same article gives the
 * same facts and ids.
 */
export function extractFacts(article: Article): Fact[] {
  const passages = passagesOf(article);
  const cast = castOf(passages);
  const names = properNamesOf(passages);
  const inFull = bodiesInFull(passages, names);
  const dateline = datelineOf(article);
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return passages.flatMap((passage, index) => {
    const mentions = cast.mentions[index];
    const scene = {
      passage,
      mentions,
      utterances: utterancesIn(passage, mentions, inFull(index)),
      cast,
      names: names[index],
      dateline,
      before: passages[index - 1] ?? null,
      after: passages.slice(index + 1, index + 11),
    };
    const whole = passage.sentence.kind === 'body' || passage.sentence.kind === 'caption';
    const found = rules.filter((rule) => whole || rule === term).flatMap((rule) => rule(scene));
    return found
      .map((fact) => dated(fact, dateline))
      .sort((one, other) => one.start - other.start)
      .filter((fact) => !isOfTime(fact, found) && !isAsked(fact, found) && !saidBetter(fact, cast))
      .filter((fact) => {
        const key = sameness(fact);
        if (key === null) return true;
        return !seen.has(key) && seen.add(key);
      })
      .map((fact) => {
        const count = (counts.get(fact.kind) ?? 0) + 1;
        counts.set(fact.kind, count);
        return { ...fact, ...modalityOf(passage, fact, scene.utterances), id: `${fact.kind}-${count}` };
      });
  });
}
