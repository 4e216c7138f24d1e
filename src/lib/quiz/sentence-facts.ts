import type { Fact } from '../facts/fact.ts';
import { onceFor } from '../text/once-for.ts';
import type { Ground } from './candidate.ts';

const bySentence = onceFor((facts: Fact[]): ReadonlyMap<string, Fact[]> => {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const own = found.get(fact.sentence) ?? [];
    own.push(fact);
    found.set(fact.sentence, own);
  }
  return found;
});
const none: readonly Fact[] = [];

/** The facts of one sentence, in order; gathered once for an article, as every question looks at its neighbours. */
export function factsIn({ facts }: Pick<Ground, 'facts'>, sentence: string): readonly Fact[] {
  return bySentence(facts).get(sentence) ?? none;
}

/** The kinds asked for so far. */
const byKind = onceFor(() => new Map<Fact['kind'], Fact[]>());

/** The facts of one kind, in order; gathered once for an article. */
export function factsOf<K extends Fact['kind']>(
  { facts }: Pick<Ground, 'facts'>,
  kind: K,
): Extract<Fact, { kind: K }>[] {
  const known = byKind(facts);
  const own = known.get(kind) ?? facts.filter((fact) => fact.kind === kind);
  known.set(kind, own);
  return own as Extract<Fact, { kind: K }>[];
}

/** Whether the article gives somebody of this name an office. */
export function holdsOffice(name: string, ground: Pick<Ground, 'facts'>): boolean {
  return factsOf(ground, 'role').some(({ person }) => person.name === name);
}
