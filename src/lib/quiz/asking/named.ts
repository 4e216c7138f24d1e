import type { Passage } from '../../facts/passage.ts';
import { edgeBefore } from '../../facts/vocabulary/pattern.ts';
import type { Span } from '../../text/article.ts';
import { onceFor } from '../../text/once-for.ts';
import { holdsWords } from '../answer-words.ts';
import type { Ground } from '../candidate.ts';
import { leadOf } from '../lead.ts';
import { factsIn } from '../sentence-facts.ts';
import { calling, insideSentence, shown, standsIn, upperFirst } from '../wording.ts';

interface Named extends Span {
  /** “bà Lò Thị Hoa” for “bà”, “hệ thống Nậm Khai” for “hệ thống này”. */
  name: string;
}

/** “ông”, “bà”, “ông Hùng” for somebody whom only another sentence names in full. */
function people(ground: Ground, passage: Passage): Named[] {
  const mentions = ground.cast.mentions[ground.passages.indexOf(passage)] ?? [];
  return mentions.flatMap(({ person, from, to, how }, at): Named[] => {
    const before = mentions.slice(0, at).some((one) => one.person === person);
    if ((how !== 'pronoun' && how !== 'short') || before) return [];
    const words = passage.text.slice(from, to);
    const called = calling(person, 'vi');
    // “bác sĩ Phúc” keeps what the article calls him there.
    const given = person.name.split(' ').at(-1)!;
    const name = how === 'pronoun' ? called : words.replace(new RegExp(`${given}$`, 'u'), person.name);
    // “chị N.T.H” is known by no other name.
    if (
      how === 'short' &&
      (person.name.toLowerCase() === words.toLowerCase() || name === words || words.startsWith(person.name))
    )
      return [];
    return [{ ...passage.span(from, to), name: /^\p{Lu}/u.test(words) ? upperFirst(name) : name }];
  });
}

/** Given names that are words with a capital as well: “Nga”, “Đông”. */
const otherCapitals = /^(?:Anh|Mỹ|Nga|Đức|Pháp|Nhật|Hàn|Thái|Lào|Úc|Áo|Ý|Đông|Tây|Nam|Bắc|Kinh|Tết|Đảng|Đoàn)$/u;

/** An article on a crime calls people so wherever they stand: “toà buộc Khuyên bồi thường”; a place has its noun before it. */
const ofCrime = /(?<![A-Za-zÀ-ỹ])(?:bị cáo|bị can|tuyên phạt|khởi tố|cáo trạng)(?![A-Za-zÀ-ỹ])/i;
const places =
  '(?:xã|phường|thôn|bản|ấp|làng|huyện|tỉnh|phố|đường|sông|núi|chợ|cầu|tiếng|người|dân tộc|công ty|ở|tại|về)';
const isOfCrime = onceFor(({ passages }: Ground) => passages.some(({ text }) => ofCrime.test(text)));

/** A word that may be somebody, and what stands before one who is. */
const lone = /(?<=^| )\S+(?= \p{Ll})/gu;
const clauseBegins = /(?:^|^Riêng |, )$/u;
const anywhereInside = new RegExp(`(?<!${edgeBefore}${places})(?<=\\p{Ll}) $`, 'u');

/** The given names that one person of an article has alone, with the full name. */
const byGiven = onceFor(({ cast }: Ground): ReadonlyMap<string, string> => {
  const names = cast.people.map(({ name }) => name).filter((name) => name.includes(' '));
  const givens = names.map((name) => name.split(' ').at(-1)!);
  return new Map(
    givens.flatMap((given, at) =>
      otherCapitals.test(given) || givens.indexOf(given) !== givens.lastIndexOf(given) ? [] : [[given, names[at]]],
    ),
  );
});

/** Where a sentence has given names alone that begin a clause, each where it first does. */
function givensIn(text: string, ground: Ground): Map<string, number> {
  const found = new Map<string, number>();
  for (const { 0: given, index } of text.matchAll(lone)) {
    if (!byGiven(ground).has(given) || found.has(given)) continue;
    const before = text.slice(0, index);
    if (clauseBegins.test(before) || (isOfCrime(ground) && anywhereInside.test(before))) found.set(given, index);
  }
  return found;
}

/** No further name follows: “Hậu | dùng”, not “Hậu | Giang”. */
const alone = /^(?! \p{Lu})/u;

/**
 * “Hậu dùng 6 tỷ đồng …”, “Theo cáo trạng, Hậu đặt cọc …”: the accused are called by their given names alone. Such a name
 * begins a clause and is one person’s; as everything has a capital at the head of a sentence, the article must have it
 * inside another too.
 */
function givenAlone(ground: Ground, passage: Passage): Named[] {
  const { text } = passage;
  const known = ground.cast.mentions[ground.passages.indexOf(passage)] ?? [];
  return [...givensIn(text, ground)].flatMap(([given, from]): Named[] => {
    const name = byGiven(ground).get(given)!;
    const to = from + given.length;
    if (text.includes(name) || known.some((one) => one.to >= from && one.from <= to)) return [];
    // A word of its own: “Hoa màu” is nobody.
    if (!passage.pieces.some((piece) => piece.from === from && piece.to === to)) return [];
    if (from === 0 && !ground.passages.some((one) => standsIn(one.text, given, insideSentence, alone))) return [];
    return [{ ...passage.span(from, to), name }];
  });
}

/** “Sở” for the body that the article calls “Sở Y tế” elsewhere, where it says or asks for something, and what it leaves out. */
function bodiesInShort(ground: Ground, passage: Passage): (Named & { rest: string })[] {
  return factsIn(ground, passage.sentence.id).flatMap((fact) => {
    if ((fact.kind !== 'statement' && fact.kind !== 'requirement') || !fact.speaker.institution) return [];
    const { name, mention } = fact.speaker;
    const word = shown(ground.article.source.slice(mention.start, mention.end));
    const rest = name.slice(word.length).trim();
    return name.toLowerCase().startsWith(`${word.toLowerCase()} `) && rest !== '' ? [{ ...mention, name, rest }] : [];
  });
}

/** How many sentences back a noun with a name may stand. */
const reach = 2;
const pointing = /(?<![A-Za-zÀ-ỹ])([A-Za-zÀ-ỹ]+(?: \p{Ll}+)?) (?:này|đó|ấy)(?![A-Za-zÀ-ỹ])/gu;

/** “Nhóm này bị cáo buộc …”: of such there is one in the article, which needs no pointing at. */
const single =
  /^(?:nhóm|đường dây|khu vực|lưu vực|hệ thống|tuyến|tuyến đường|dự án|công trình|chương trình|chiến dịch|mô hình|doanh nghiệp|công ty|hợp tác xã|nhà trường|bệnh viện|nhà máy|trạm|địa phương|xã|phường|huyện|tỉnh|thành phố|thị xã|vùng|khu|làng|thôn|bản)$/i;

/** Small words, as the last of those before “đó”. */
const noThing =
  /(?:^| )(?:sau|trước|từ|do|nhờ|vì|theo|bên|trong|ngoài|trên|dưới|gần|cạnh|quanh|tại|ở|đến|tới|khi|lúc|hồi|với|cùng|như|thế|đâu|giữa|qua|để|và|là|của)$/iu;

/** Of these there may be many: “mô hình”, of which a sentence in the middle tells, is not the article’s own. */
const oneOfMany = /^(?:mô hình|chương trình|chiến dịch|dự án|công trình|hệ thống|nhóm|tuyến)$/iu;

function isOfArticle(noun: string, { article, passages }: Ground): boolean {
  return !oneOfMany.test(noun) || holdsWords(`${article.title ?? ''} ${leadOf(passages)?.text ?? ''}`, noun);
}

/** A name right after its noun, “TNHH Thực phẩm Vạn An Phát”; apart from the noun, as to compile such classes anew for each noun takes a millisecond. */
const nameHere =
  /(?: TNHH(?: MTV)?(?: \p{Lu}\p{Ll}+ \p{Ll}+(?: và \p{Ll}+(?: \p{Ll}+)?)?){0,2})?(?: (?!(?:của|ở|tại|do|với|cho|từ|trên|trong|giữa|về|vào|là|và)(?![A-Za-zÀ-ỹ]))\p{Ll}+)?(?: \p{Lu}[A-Za-zÀ-ỹ]*)+/uy;

/** The names that a text gives a noun, whether or not the noun begins with a capital. */
function namesOf(noun: string, text: string): string[] {
  if (!text.includes(`${noun.slice(1)} `)) return [];
  const written = new RegExp(
    `${edgeBefore}[${noun[0].toUpperCase()}${noun[0].toLowerCase()}]${noun.slice(1)}(?= )`,
    'gu',
  );
  let end = 0;
  return [...text.matchAll(written)].flatMap(({ 0: words, index }) => {
    // “xã Tân Xã”: the noun inside the name has none of its own.
    if (index < end) return [];
    nameHere.lastIndex = index + words.length;
    const name = nameHere.exec(text)?.[0] ?? null;
    if (name !== null) end = index + words.length + name.length;
    return name ?? [];
  });
}

/** “lưu vực này” for the one “lưu vực” that the paragraph has just named. */
function things(ground: Ground, passage: Passage): Named[] {
  if (!/ (?:này|đó|ấy)/u.test(passage.text)) return [];
  const at = ground.passages.indexOf(passage);
  const before = ground.passages
    .slice(Math.max(0, at - reach), at)
    .filter((one) => one.paragraph === passage.paragraph);
  return [...passage.text.matchAll(pointing)].flatMap((match): Named[] => {
    const noun = match[1];
    // “sau đó” points at no thing: “sau | chợ Bến Cạn | đóng 450.000 đồng”.
    if (noThing.test(noun)) return [];
    const names = new Set(before.flatMap(({ text }) => namesOf(noun, text)));
    if (names.size === 0 && match.index === 0 && single.test(noun) && isOfArticle(noun, ground))
      return [{ ...passage.span(0, match[0].length), name: noun }];
    if (names.size !== 1 || passage.text.slice(0, match.index).includes([...names][0])) return [];
    return [{ ...passage.span(match.index, match.index + match[0].length), name: `${noun}${[...names][0]}` }];
  });
}

const bareHead =
  /^(xã|phường|huyện|thôn|bản|ấp|làng|khu phố|trường|bệnh viện|công ty|hợp tác xã|nhà máy|dự án|tuyến đường)(?= (?:có|đã|được|bị|sẽ|phải|đang|còn|cần|mới|chỉ|không)(?![A-Za-zÀ-ỹ]))/u;

/** “xã có …” with the name of the one commune that the article tells of; as it was where there are more. */
export function namingHead(question: string, { article, passages }: Ground): string {
  const noun = bareHead.exec(question)?.[1];
  if (noun === undefined) return question;
  const names = new Set(
    [article.title ?? '', ...passages.map(({ text }) => text)].flatMap((text) => namesOf(noun, text)),
  );
  return names.size === 1 ? `${noun}${[...names][0]}${question.slice(noun.length)}` : question;
}

/** The words of a passage that mean what only an earlier sentence names. */
const namedBefore = onceFor((passage: Passage, ground: Ground): Named[] =>
  [
    ...people(ground, passage),
    ...givenAlone(ground, passage),
    ...bodiesInShort(ground, passage),
    ...things(ground, passage),
  ].sort((a, b) => a.start - b.start),
);

/** A stretch of a passage that names whom “ông” or “bà” means and what “này” points at, where only an earlier sentence does. */
export function withNames(ground: Ground, passage: Passage, { start, end }: Span): string {
  const { source } = ground.article;
  let text = '';
  let from = start;
  for (const one of namedBefore(passage, ground)) {
    if (one.start < from || one.end > end) continue;
    text += source.slice(from, one.start) + one.name;
    from = one.end;
  }
  return text + source.slice(from, end);
}

interface Bracket {
  /** Where the words that need it end, in the source. */
  at: number;
  name: string;
}

/** “Bà | [Giáp Thị Loan]”, “Sở | [Y tế]”: whom a pronoun or a word for a body means, once each. */
function bracketsIn(ground: Ground, passage: Passage): Bracket[] {
  const mentions = ground.cast.mentions[ground.passages.indexOf(passage)] ?? [];
  const said = new Set<string>();
  const people = mentions.flatMap(({ person, from, to, how }): Bracket[] => {
    const known = said.has(person.name);
    said.add(person.name);
    return how === 'pronoun' && !known ? [{ at: passage.span(from, to).end, name: person.name }] : [];
  });
  const bodies = bodiesInShort(ground, passage)
    .filter(({ name }) => !said.has(name))
    .map(({ end, name, rest }) => {
      said.add(name);
      return { at: end, name: rest };
    });
  return [...people, ...bodies].sort((one, other) => one.at - other.at);
}

/** A sentence of the article for an explanation, with whom its pronouns mean in square brackets. */
export function withBrackets(ground: Ground, passage: Passage): string {
  const { source } = ground.article;
  let from = passage.sentence.start;
  let text = '';
  for (const { at, name } of bracketsIn(ground, passage)) {
    text += `${source.slice(from, at)} [${name}]`;
    from = at;
  }
  return text + source.slice(from, passage.sentence.end);
}
