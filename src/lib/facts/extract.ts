import type { Article } from '../text/article.ts';
import { castOf, type Cast } from './cast.ts';
import type { Fact, Found } from './fact.ts';
import { passagesOf } from './passage.ts';
import { abbreviation } from './rules/abbreviation.ts';
import { date } from './rules/date.ts';
import { duty } from './rules/duty.ts';
import { list } from './rules/list.ts';
import { motto } from './rules/motto.ts';
import { quantity } from './rules/quantity.ts';
import { remaining } from './rules/remaining.ts';
import { requirement } from './rules/requirement.ts';
import { role } from './rules/role.ts';
import type { Rule } from './rules/rule.ts';
import { statement } from './rules/statement.ts';
import { term } from './rules/term.ts';
import { utterancesIn } from './utterances.ts';

/** Rules for every sentence; in headlines and headings, which are cut short, only `term` looks. */
const rules: Rule[] = [role, remaining, quantity, date, requirement, statement, duty, list, motto, abbreviation, term];

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

/** A figure that is part of a remaining time is not found a second time as a count. */
function overlapsRemaining(fact: Found, all: Found[]): boolean {
  return (
    fact.kind === 'quantity' &&
    all.some((other) => other.kind === 'remaining' && other.start < fact.end && fact.start < other.end)
  );
}

/**
 * The facts of an article in order of the text, each with its evidence. Pure; never throws; the same article gives the
 * same facts and ids.
 */
export function extractFacts(article: Article): Fact[] {
  const passages = passagesOf(article);
  const cast = castOf(passages);
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return passages.flatMap((passage, index) => {
    const mentions = cast.mentions[index];
    const scene = { passage, mentions, utterances: utterancesIn(passage, mentions), cast };
    const whole = passage.sentence.kind === 'body' || passage.sentence.kind === 'caption';
    const found = rules.filter((rule) => whole || rule === term).flatMap((rule) => rule(scene));
    return found
      .filter((fact) => !overlapsRemaining(fact, found) && !isAsked(fact, found) && !saidBetter(fact, cast))
      .filter((fact) => {
        const key = sameness(fact);
        if (key === null) return true;
        return !seen.has(key) && seen.add(key);
      })
      .map((fact) => {
        const count = (counts.get(fact.kind) ?? 0) + 1;
        counts.set(fact.kind, count);
        return { ...fact, id: `${fact.kind}-${count}` };
      });
  });
}
