import { onceFor } from '../../text/once-for.ts';
import type { Ground } from '../candidate.ts';
import { shuffled, type Random } from '../random.ts';

/** Who acts in an article; every question on people asks for it. */
const acting = onceFor((ground: Ground): ReadonlySet<string> => {
  const names = ground.cast.mentions.flatMap((mentions, at) =>
    ground.passages[at].sentence.kind === 'body' ? mentions.map(({ person }) => person.name) : [],
  );
  return new Set(names);
});

const place =
  '(?:ở|tại|đến|về|từ|xã|phường|tỉnh|huyện|thành phố|thôn|bản|làng|ấp|trường|THCS|THPT|tiểu học|mầm non|sông|cầu|chợ|đảo|khu vực \\d+ -|[Cc]ông ty|nhà máy)';

/** “Trường THCS Trà Lâm”, “Toà án khu vực 3 - Lâm Phú”: a name of two syllables that a place has, and nobody who is addressed. */
const placed = onceFor((ground: Ground): ReadonlySet<string> => {
  const { source } = ground.article;
  const short = ground.cast.people.filter(
    ({ name, address, offices }) => address === null && offices.length === 0 && name.split(' ').length === 2,
  );
  return new Set(
    short
      .map(({ name }) => name)
      .filter((name) => new RegExp(`(?<!\\p{L})${place} ${name}(?!\\p{L})`, 'u').test(source)),
  );
});

/** “Bà Tư”: among full names it would stand out. */
const called = /^(?:Ông|Bà|Anh|Chị|Thầy|Cô) \p{Lu}\S*$/u;

/**
 * Names of the other people of an article, as wrong answers. Who stands only in captions, as a photographer does, said
 * and decided nothing, and tempts nobody.
 */
export function otherPeople(ground: Ground, name: string, random: Random): string[] {
  const inText = acting(ground);
  return shuffled(ground.cast.people, random)
    .filter((person) => !placed(ground).has(person.name))
    .filter((person) => called.test(person.name) === called.test(name))
    .filter((person) => person.name !== name && (inText.has(person.name) || person.offices.length > 0))
    .map((person) => person.name);
}
