import type { Ground } from '../candidate.ts';
import { shuffled, type Random } from '../random.ts';

const enough = 2;

/** Found once for an article: every question on people asks for it. */
const found = new WeakMap<Ground, Set<string>>();

function acting(ground: Ground): Set<string> {
  const known = found.get(ground);
  if (known !== undefined) return known;
  const names = ground.cast.mentions.flatMap((mentions, at) =>
    ground.passages[at].sentence.kind === 'body' ? mentions.map(({ person }) => person.name) : [],
  );
  found.set(ground, new Set(names));
  return new Set(names);
}

/**
 * Names of the other people of an article, as wrong answers. Who stands only in captions, as a photographer does, said
 * and decided nothing: they are taken where there are not enough others.
 */
export function otherPeople(ground: Ground, name: string, random: Random): string[] {
  const inText = acting(ground);
  const others = shuffled(ground.cast.people, random).filter((person) => person.name !== name);
  const inBody = others.filter((person) => inText.has(person.name) || person.offices.length > 0);
  const rest = others.filter((person) => !inBody.includes(person));
  return [...inBody, ...rest.slice(0, Math.max(0, enough - inBody.length))].map((person) => person.name);
}
