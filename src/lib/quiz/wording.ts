import type { Passage } from '../facts/passage.ts';
import type { PersonRef } from '../facts/fact.ts';
import { addresses, officeHeads } from '../facts/vocabulary/offices.ts';
import type { Span } from '../text/article.ts';
import { keptFor } from '../text/kept-for.ts';
import type { Evidence, QuizLanguage } from './item.ts';

/** A Vietnamese syllable without its marks: “Anderson” is none. */
const syllable = /^(?:ngh?|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i;
const addressFirst = new RegExp(`^${addresses} `, 'i');
const officeFirst = new RegExp(`^${officeHeads} `, 'u');

/** One wording in each language. */
export function inLanguage<T = string>(language: QuizLanguage, wording: { vi: T; en: T }): T {
  return language === 'vi' ? wording.vi : wording.en;
}

/** Somebody’s words that begin or end in another sentence: the mark that stands there is added, so that they end where they do. */
function paired(text: string): string {
  const lone = /["“”„«»]/u.exec(text);
  if (lone === null) return text;
  const opens = /[“„«]/u.test(lone[0]) || (lone[0] === '"' && /(?:^|[\s(])$/u.test(text.slice(0, lone.index)));
  const words = text.replace(lone[0], opens ? '‘' : '’');
  return opens ? `${words}’` : `‘${words}`;
}

/** Puts words in quotation marks; marks inside become single ones. White space is made plain. */
export function quoted(text: string): string {
  const inner = shown(text)
    .replace(/^[-–•*] (?=\S)/u, '')
    .replace(/[“„«]([^"“”„«»]*)[”»]|"([^"“”„«»]*)"/gu, '‘$1$2’');
  return `“${paired(inner).replace(/["“”„«»]/gu, '')}”`;
}

/** What a prompt quotes of the article, or asks for between quotation marks; null where it has none. */
export function quotedIn(prompt: string): string | null {
  return /“(.*)”/su.exec(prompt)?.[1] ?? null;
}

/** What can make a text other than plain: marks apart from their letters, white space that is no single space. */
const unplain = /[^ -\u009f\u00a1-\u02ff\u1e00-\u1eff\u2010-\u2027]|[\t-\r]| {2}|^ | $/;

/** A piece of the source as an option or in a prompt: NFC, single spaces. */
export function shown(text: string): string {
  if (!unplain.test(text)) return text;
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** “Chi cục Thuỷ lợi”, “Công an thành phố”: offices of the State keep their capital anywhere. */
const agency =
  /^(?:Uỷ ban|Ủy ban|Hội đồng nhân dân|Mặt trận|Chi cục|Tổng cục|Trung tâm|Văn phòng|Công an|Kho bạc|Toà án|Tòa án|Viện kiểm sát|Ban [Cc]hỉ huy|Bảo hiểm) (?:\p{Lu}|thành phố|tỉnh|huyện|quận|xã|phường|thị xã|nhà nước|nhân dân|xã hội|phòng|Tổ quốc)/u;

const body =
  /^(?:Ngân hàng|Công ty(?: cổ phần| trách nhiệm hữu hạn)?|Tập đoàn|Hợp tác xã|Bệnh viện|Trường|Đài|Viện|Hội|Hiệp hội|Liên đoàn|Ban|Sở|Phòng|Quỹ) \p{Lu}/u;

/** The first letter small, unless the word is a name or an abbreviation. */
export function lowerFirst(text: string): string {
  if (addressFirst.test(text)) return text[0].toLowerCase() + text.slice(1);
  if (/^(?:Thành phố|Tỉnh|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Thôn|Bản|Làng|Ấp|Khu phố|Tổ dân phố) \p{Lu}/u.test(text))
    return text[0].toLowerCase() + text.slice(1);
  // “Cầu Giấy” and “Chợ Mới” are districts.
  if (/^(?:Cầu|Chợ|Chùa|Đình|Kênh|Đèo) \p{Lu}\S* \p{Lu}/u.test(text)) return text[0].toLowerCase() + text.slice(1);
  if (/^(?:Tại|Ở|Theo|Trong|Trên|Với|Từ|Đến|Giữa|Cuối|Đầu|Riêng) /u.test(text))
    return text[0].toLowerCase() + text.slice(1);
  if (officeFirst.test(text) || agency.test(text) || body.test(text)) return text;
  const [first = '', second = ''] = text;
  if (
    !syllable.test(
      /^[A-Za-zÀ-ỹ]+/u
        .exec(text)?.[0]
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '') ?? '',
    )
  )
    return text;
  const word = /^[A-Za-zÀ-ỹ]+/u.exec(text)?.[0] ?? '';
  const next = /^[A-Za-zÀ-ỹ.]+\s*([A-Za-zÀ-ỹ])/u.exec(text)?.[1] ?? '';
  const isName = (word.length > 1 && second === second.toUpperCase()) || /\p{Lu}/u.test(next);
  return isName ? text : first.toLowerCase() + text.slice(first.length);
}

const letter = /[A-Za-zÀ-ỹ]/u;

/** Whether words stand somewhere in a text, whole, between what passes these tests. */
export function standsIn(source: string, word: string, before: RegExp, after: RegExp): boolean {
  for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isWhole = !letter.test(source[at - 1] ?? '') && !letter.test(source[end] ?? '');
    if (isWhole && before.test(source.slice(Math.max(0, at - 12), at)) && after.test(source.slice(end, end + 2)))
      return true;
  }
  return false;
}

/** What stands before words inside a sentence. */
export const insideSentence = /[\p{Ll},] $/u;

/** “Thảo nhận 5 triệu đồng”: whether an article always writes the first word with its capital, also inside sentences and alone. */
function isNameIn(source: string, text: string): boolean {
  // “Xò, 34 tuổi, …”
  const word = /^\p{Lu}[\p{Ll}]+(?= \p{Ll}|, \d+ tuổi)/u.exec(text)?.[0];
  if (word === undefined) return false;
  return (
    standsIn(source, word, /(?:^| )\p{Ll}+,? $/u, /^(?! \p{Lu})/u) &&
    !standsIn(source, word.toLowerCase(), /(?:)/u, /(?:)/u)
  );
}

/** A piece of the source inside a sentence of ours: a capital that does not begin a sentence there is a name's. */
export function flowing(source: string, { start, end }: Span): string {
  const text = shown(source.slice(start, end));
  const inside = /[A-Za-zÀ-ỹ\p{N},)][^\S\n\r]*$/u.test(source.slice(Math.max(0, start - 8), start));
  return inside || isNameIn(source, text) ? text : lowerFirst(text);
}

/** The first letter great: an action as an answer. */
export function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** What English says for a word of address; of what is not here, such as “cụ”, the name stands alone. */
const englishTitles: Readonly<Record<string, string>> = {
  ông: 'Mr',
  anh: 'Mr',
  thầy: 'Mr',
  bà: 'Ms',
  chị: 'Ms',
  cô: 'Ms',
};

/** “ông Đinh Tiến Dũng”, “Mr Đinh Tiến Dũng”; the name alone where the article does not tell. */
export function calling({ name, address }: PersonRef, language: QuizLanguage): string {
  if (address === null) return name;
  // “Bà Tư” has her address in her name.
  const within = name.toLowerCase().startsWith(`${address} `);
  if (language === 'vi') return within ? name[0].toLowerCase() + name.slice(1) : `${address} ${name}`;
  const title = Object.hasOwn(englishTitles, address) ? `${englishTitles[address]} ` : '';
  return within || title === '' ? name : `${title}${name}`;
}

/** A Vietnamese noun inside an English sentence: a name as it is, other words in quotation marks. */
export function foreign(text: string): string {
  return /^\p{Lu}/u.test(text) ? shown(text) : quoted(text);
}

/** How many syllables or words a text has; the same few are counted for every pair of options. */
export const lengthOf = keptFor((text) => text.match(/\S+/g)?.length ?? 0);

/** Words that go with what follows: nothing ends with them. */
const leadsOn =
  /(?: (?:các|những|một|mỗi|mọi|của|và|hoặc|với|cho|tại|ở|trong|trên|dưới|từ|đến|tới|về|là|do|vì|để|bị|được|đã|đang|sẽ|phải|không|chưa|khi|nếu|mà|theo|vào|bằng|như|cùng|ngay|nhiều|hơn|rất|còn|làm|gần|khoảng))+$/u;

/** Cuts a text after at most `most` words where a clause ends or a word that can end it stands, and says so with “…”. */
export function shortened(text: string, most: number): string {
  const lead = /^(.{30,}?),?(?: như| gồm| bao gồm| cụ thể là| là)?:/u.exec(shown(text))?.[1];
  const words = (lead ?? shown(text)).split(' ');
  if (words.length <= most) return words.join(' ');
  const kept = words.slice(0, most);
  // The comma of “phòng, chống” or of “phí, lệ phí” is none to stop at.
  const stop = kept.findLastIndex((word, at) => {
    const next = words.slice(at + 1).findIndex((one) => /[,;.]$/u.test(one) || one === 'và');
    const echoes = words.slice(at + 1, at + 3).includes(word.slice(0, -1));
    return /[,;]$/.test(word) && word !== 'phòng,' && !echoes && (next < 0 || next >= 3);
  });
  const cut = stop >= most / 3 ? kept.slice(0, stop + 1) : kept;
  return `${cut.join(' ').replace(/[,;]$/, '').replace(leadsOn, '')}…`;
}

/** Evidence at a span of the source. */
export function evidenceAt(passage: Passage, { start, end }: Span): Evidence {
  const { id, start: first, text } = passage.sentence;
  return { sentence: id, start, end, text: text.slice(start - first, end - first) };
}
