import type { Fact } from '../facts/fact.ts';
import type { Ground } from './candidate.ts';

const kept = new WeakMap<Fact[], Map<string, Fact[]>>();
const none: readonly Fact[] = [];

/** The facts of one sentence, in order; gathered once for an article, as every question looks at its neighbours. */
export function factsIn({ facts }: Pick<Ground, 'facts'>, sentence: string): readonly Fact[] {
  const known = kept.get(facts) ?? new Map<string, Fact[]>();
  if (!kept.has(facts)) {
    for (const fact of facts) {
      const own = known.get(fact.sentence) ?? [];
      own.push(fact);
      known.set(fact.sentence, own);
    }
    kept.set(facts, known);
  }
  return known.get(sentence) ?? none;
}

const kinds = new WeakMap<Fact[], Map<Fact['kind'], Fact[]>>();

/** The facts of one kind, in order; gathered once for an article. */
export function factsOf<K extends Fact['kind']>(
  { facts }: Pick<Ground, 'facts'>,
  kind: K,
): Extract<Fact, { kind: K }>[] {
  const known = kinds.get(facts) ?? new Map<Fact['kind'], Fact[]>();
  kinds.set(facts, known);
  const own = known.get(kind) ?? facts.filter((fact) => fact.kind === kind);
  known.set(kind, own);
  return own as Extract<Fact, { kind: K }>[];
}
