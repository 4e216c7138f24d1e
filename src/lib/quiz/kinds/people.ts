import type { Ground } from '../candidate.ts';
import { shuffled, type Random } from '../random.ts';

/** Found once for an article: every question on people asks for it. */
const found = new WeakMap<Ground, Set<string>>();

function acting(ground: Ground): Set<string> {
  const known = found.get(ground);
  if (known !== undefined) return known;
  const names = ground.cast.mentions.flatMap((mentions, at) =>
    ground.passages[at].sentence.kind === 'body' ? mentions.map(({ person }) => person.name) : [],
  );
  const fresh = new Set(names);
  found.set(ground, fresh);
  return fresh;
}

/** “Bà Tư”: among full names it would stand out. */
const called = /^(?:Ông|Bà|Anh|Chị|Thầy|Cô) \p{Lu}\S*$/u;

/**
 * Names of the other people of an article, as wrong answers. Who stands only in captions, as a photographer does, said
 * and decided nothing, and tempts nobody.
 */
export function otherPeople(ground: Ground, name: string, random: Random): string[] {
  const inText = acting(ground);
  return shuffled(ground.cast.people, random)
    .filter((person) => called.test(person.name) === called.test(name))
    .filter((person) => person.name !== name && (inText.has(person.name) || person.offices.length > 0))
    .map((person) => person.name);
}
