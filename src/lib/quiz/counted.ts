import { figureValue } from '../facts/figures.ts';
import { longNumbers, shortNumbers } from '../facts/number-words.ts';
import { anyOf } from '../facts/vocabulary/pattern.ts';
import { onceFor } from '../text/once-for.ts';
import { keptFor } from '../text/kept-for.ts';
import { plain } from './answer-words.ts';
import type { Item } from './item.ts';

// Which things are counted, so that one number of them is known again in other words: “mười chín gia đình”, “19 hộ”.

const sorts: readonly [sort: string, nouns: RegExp][] = [
  ['hộ', /^(?:hộ|gia đình|(?:ngôi |căn )?nhà(?! \p{Ll}*(?:máy|trường|thầu|khoa|văn)))(?![A-Za-zÀ-ỹ])/u],
  ['người', /^(?:người|lao động|công nhân|thợ|nạn nhân|khách hàng|cư dân|nguyên đơn|bị cáo|nhân viên)(?![A-Za-zÀ-ỹ])/u],
];

/** The sort of what is counted, from the words behind the number. */
function sortOf(words: string): string {
  return sorts.find(([, nouns]) => nouns.test(words))?.[0] ?? /^[a-zà-ỹ]+/u.exec(words)?.[0] ?? '';
}

/** Two or three of a thing are many things’ number. */
const fewest = 4;

/** A number of things in one writing; null for so few that it tells nothing. */
export function countOf(value: number, counted: string): string | null {
  return value >= fewest && counted !== '' ? `${value} ${sortOf(counted.toLowerCase())}` : null;
}

/** What is measured is no thing that is counted. */
const units = 'tỷ|tỉ|triệu|nghìn|ngàn|đồng|năm|tháng|tuần|ngày|giờ|phút|lần|km|m|ha|kg|tấn|điểm phần trăm';

const count = new RegExp(
  `(?<![\\d.,/A-Za-zÀ-ỹ-])(\\d{1,3}(?:\\.\\d{3})+|\\d+|${anyOf(longNumbers)}|${shortNumbers}) (?!(?:${units})(?![A-Za-zÀ-ỹ]))(?=([a-zà-ỹ]+(?: [a-zà-ỹ]+)?))`,
  'gi',
);

/** The numbers of things that a text gives. */
export const countsIn = keptFor((text): ReadonlySet<string> => {
  const found = [...text.normalize('NFC').matchAll(count)].map(([, figure, counted]) =>
    countOf(figureValue(figure), counted),
  );
  return new Set(found.filter((one) => one !== null));
});

const money = /^(?:(?:gần|hơn|khoảng) )?(\d[\d.,]*) ?((?:nghìn |triệu |tỷ |tỉ )*đồng|triệu|tỷ|tỉ)(?![A-Za-zÀ-ỹ])/u;

/** A sum of money in one writing; null for anything else. */
function sumOf(text: string): string | null {
  const [, figure, unit] = money.exec(text) ?? [];
  return figure === undefined ? null : `${figure} ${unit.replace('tỉ', 'tỷ').replace(/ ?đồng/u, '')}`.trim();
}

/** The number of things, or the sum of money, that a question asks for; null where it asks for something else. */
const askedFigure = onceFor(({ kind, prompt, options, key }: Item): string | null => {
  if (kind !== 'number') return null;
  const counted = /(?:____|bao nhiêu|mấy) ([a-zà-ỹ]+(?: [a-zà-ỹ]+)?)/u.exec(prompt)?.[1] ?? '';
  return sumOf(options[key]) ?? countOf(figureValue(plain(options[key])), counted);
});

/** Whether two questions ask for the same number of the same things. */
export function askTheSame(one: Item, other: Item): boolean {
  return askedFigure(one) !== null && askedFigure(one) === askedFigure(other);
}

/** Whether the words of another question give the figure that one asks for. */
export function givesFigure(one: Item, other: Item): boolean {
  const asked = askedFigure(one);
  return asked !== null && /^\d+ [a-zà-ỹ]+$/u.test(asked) && countsIn(other.prompt).has(asked);
}
