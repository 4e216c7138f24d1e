import { joinsWords } from './clauses.ts';
import type { Passage, Piece } from './passage.ts';
import { officeHeads } from './vocabulary/offices.ts';
import { classNouns, nameConnectors, personNouns, type NameSort } from './vocabulary/names.ts';
import { edgeBefore } from './vocabulary/pattern.ts';

/** A name of anything in a passage’s folded text, its class noun included where it is written with a capital. */
export interface ProperName {
  from: number;
  to: number;
  sort: NameSort | null;
  /** The class noun before or at the beginning of the name, small letters: `sông`, `sở`; null where there is none. */
  noun: string | null;
}

const capital = /^\p{Lu}/u;
const connector = new RegExp(`^(?:${nameConnectors})$`, 'u');
const sorts = (Object.entries(classNouns) as [NameSort, string][]).map(([sort, nouns]) => ({
  sort,
  nouns,
  whole: new RegExp(`^${nouns}$`, 'iu'),
}));
const ownNoun = new RegExp(`^(?:${sorts.map(({ nouns }) => nouns).join('|')})(?= )`, 'iu');
const wholeNoun = new RegExp(`^(?:${sorts.map(({ nouns }) => nouns).join('|')})$`, 'iu');
const administrative = /^(?:thành phố|tỉnh|quận|huyện|xã|phường|thị xã|thị trấn|thôn|bản|làng|ấp|khu phố)$/iu;
/** Departments that look after two things: only their names go on after “và”. */
const department = /^(?:Sở|Phòng|Bộ|Ban|Vụ|Cục|Chi cục) \p{Lu}\p{L}* ?\p{L}*$/u;
/** Bodies of which there is one: their noun is their name. */
const sovereign = /^(?:Quốc hội|Chính phủ|Trung ương|Đảng|Thành uỷ|Tỉnh uỷ|Huyện uỷ)$/u;
const personBefore = new RegExp(`${edgeBefore}(?:${personNouns})(?: người \\p{Lu}\\p{L}+)? $`, 'u');
const office = new RegExp(`^(?:Phó )?(?:${officeHeads})(?= |$)`, 'iu');
/** Capitals that begin no name: days, months, honours of the calendar. */
const noName =
  /^(?:(?:Chủ nhật|Thứ|Tháng|Ngày)(?: |$)|(?:Năm|Ông|Bà|Chị|Cô|Chú|Bác|Thầy|Cụ|Ảnh|Theo|Số|Điều|Khoản|Mục|TP\.?|F\d|Q\.?|P\.?)$)/u;
/** Small words that never end a name: “Đức | đã”, but “Công giáo”. */
const small =
  /^(?:đã|đang|sẽ|là|của|và|ở|tại|cho|với|trong|ngoài|từ|đến|để|do|bởi|vì|nên|thì|mà|có|không|chưa|bị|được|cũng|còn|vẫn|này|đó|khi|nếu|như|hay|hoặc|nhưng|trên|dưới|sau|trước|vào|ra|lên|về|các|những|một|hai|ba|theo|rằng|nói|gọi|luôn|đều|rất|đang|từng|lại|phải|cần|nhận|lên|nữa)$/u;
/** Nor do levels of government and words of time: “Trưởng phòng Nông nghiệp | huyện”. */
const noEnd = /^(?:tỉnh|huyện|xã|phường|quận|thôn|năm|ngày|mỗi|mới|vừa)$/u;
/** Vietnamese syllables without their marks; anything else at the head of a sentence is a foreign name. */
const syllable = /^(?:ngh?|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/iu;
const longestName = 9;

function isVietnamese(text: string): boolean {
  const bare = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return bare.split(' ').every((one) => syllable.test(one));
}

function opensSentence({ text }: Passage, from: number): boolean {
  const before = text.slice(0, from).trimEnd();
  return before === '' || /["(:!?.;…]$/.test(before) || /(?:^|\s)-$/.test(before);
}

/** Whether a piece at the head of a sentence is a name, though every word there has a capital. */
function beginsName(passage: Passage, index: number): boolean {
  const piece = passage.pieces[index];
  const text = passage.text.slice(piece.from, piece.to);
  if (piece.word.kind === 'name' || /^\p{Lu}{2,}/u.test(text) || !isVietnamese(text)) return true;
  // “Phòng Giáo dục và Đào tạo”: a second capital inside a word of the dictionary.
  if (piece.word.kind === 'term' && / \p{Lu}/u.test(text) && ownNoun.test(text)) return true;
  const next = passage.pieces[index + 1];
  const follows = next !== undefined && capital.test(passage.text.slice(next.from, next.to));
  const [noun] = ownNoun.exec(`${text} `) ?? [];
  // “Nhà kinh tế học | Hàn Quốc”: a word of many meanings begins no name.
  return follows && noun !== undefined && !commonHead.test(noun);
}

const commonHead = /^(?:nhà|nước|khu|vùng|miền|đoàn|ban|vụ|đợt|giải|đội|hội)$/iu;

function spaced({ text }: Passage, one: Piece, next: Piece | undefined): boolean {
  return next !== undefined && text.slice(one.to, next.from) === ' ';
}

/** A hyphen or a stop between two words of a foreign name. */
function marksName({ pieces, text }: Passage, at: number): boolean {
  const [before, mark, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (after === undefined || mark.from !== before.to) return false;
  const words = text.slice(before.from, before.to);
  if (text.slice(mark.from, mark.to) === '-')
    return after.from === mark.to && (!isVietnamese(words) || !isVietnamese(text.slice(after.from, after.to)));
  return joinsWords(text, mark.from) && after.from === mark.to + 1;
}

/** Where a name that begins at the piece `index` ends: the index after its last piece. */
function endOf(passage: Passage, index: number): number {
  const { pieces, text } = passage;
  const isCapital = (at: number) =>
    pieces[at] !== undefined && capital.test(text.slice(pieces[at].from, pieces[at].to));
  const wordAt = (at: number) => (pieces[at] === undefined ? '' : text.slice(pieces[at].from, pieces[at].to));
  let end = index + 1;
  for (;;) {
    // “Saffir | - | Simpson”, “Rajendra K | . | Pachauri”: a mark inside the name.
    if (isCapital(end + 1) && marksName(passage, end)) end += 2;
    if (end >= pieces.length || end - index >= longestName || !spaced(passage, pieces[end - 1], pieces[end])) break;
    const word = text.slice(pieces[end].from, pieces[end].to);
    const last = pieces[end - 1];
    const known =
      last.word.kind === 'name' &&
      last.word.entry !== null &&
      isVietnamese(text.slice(last.from, last.to)) &&
      !ownNoun.test(`${text.slice(pieces[index].from, last.to)} `);
    // “Hàn Quốc | Hoesung Lee”: a name that the dictionary knows, and a foreign one after it.
    if (known && isCapital(end) && !isVietnamese(word)) break;
    if (isCapital(end)) end++;
    // “Sở Giáo dục | và | Đào tạo”
    else if (
      word === 'và' &&
      department.test(text.slice(pieces[index].from, last.to)) &&
      isCapital(end + 1) &&
      !wholeNoun.test(text.slice(pieces[end + 1].from, pieces[end + 1].to)) &&
      isVietnamese(text.slice(pieces[end + 1].from, pieces[end + 1].to))
    )
      end += 2;
    // “Trường Trung | học | Huguenot”: the dictionary cuts the name in two.
    else if (
      /^\p{Ll}+$/u.test(word) &&
      isVietnamese(word) &&
      !small.test(word) &&
      isVietnamese(text.slice(last.from, last.to)) &&
      isCapital(end + 1) &&
      spaced(passage, pieces[end], pieces[end + 1]) &&
      ownNoun.test(`${text.slice(pieces[index].from, pieces[end].to)} `)
    )
      end += 2;
    // “The Curse | of | the | Daleks”
    else if (connector.test(word) && !isVietnamese(text.slice(last.from, last.to))) {
      const more = connector.test(wordAt(end + 1)) ? 2 : 1;
      if (!isCapital(end + more)) break;
      end += more + 1;
    } else break;
  }
  // “Công giáo”, “Tin lành”: names of which only the first syllable has a capital.
  const only = pieces[index];
  const next = pieces[end];
  if (
    end === index + 1 &&
    only.word.kind === 'word' &&
    only.word.text.length > 1 &&
    spaced(passage, only, next) &&
    isVietnamese(text.slice(only.from, only.to)) &&
    /^\p{Ll}+$/u.test(text.slice(next.from, next.to)) &&
    isVietnamese(text.slice(next.from, next.to)) &&
    !small.test(text.slice(next.from, next.to)) &&
    !noEnd.test(text.slice(next.from, next.to))
  ) {
    end++;
  }
  // “Sở Nông | nghiệp”, “Ban Chỉ | huy”: the dictionary cuts the last word of the name.
  const last = pieces[end - 1];
  const rest = pieces[end];
  const lone = (piece: Piece) => /^\p{L}+$/u.test(text.slice(piece.from, piece.to).split(' ').at(-1)!);
  if (
    end === index + 1 &&
    rest !== undefined &&
    spaced(passage, last, rest) &&
    lone(last) &&
    ownNoun.test(text.slice(pieces[index].from, rest.to)) &&
    /^\p{Ll}+$/u.test(text.slice(rest.from, rest.to)) &&
    isVietnamese(text.slice(rest.from, rest.to)) &&
    !small.test(text.slice(rest.from, rest.to)) &&
    !noEnd.test(text.slice(rest.from, rest.to)) &&
    text.slice(last.from, last.to).includes(' ') &&
    last.word.entry === null
  ) {
    end++;
  }
  const after = pieces[end];
  // “Super Bowl 50”, “Astra 2A”; but no figure that counts what follows.
  if (
    after !== undefined &&
    spaced(passage, pieces[end - 1], after) &&
    /^\d{1,4}$/.test(text.slice(after.from, after.to))
  ) {
    const next = text.slice(after.to, after.to + 2);
    if (/^(?:[,.;:)"]|$)/.test(next)) end++;
  }
  return end;
}

/** The class noun that begins a name, a word or two of it; not the “Hội” of “Hội nghị”. */
function ownNounOf({ pieces, text }: Passage, from: number, to: number): string | null {
  const own = pieces.filter((piece) => piece.from >= from && piece.to <= to);
  const heads = [own[1], own[0]].flatMap((last) => (last === undefined ? [] : [text.slice(from, last.to)]));
  const inTerm =
    own[0]?.word.kind === 'term' || own[0]?.word.kind === 'name'
      ? (ownNoun.exec(text.slice(from, to))?.[0] ?? null)
      : null;
  return heads.find((head) => head.length < to - from && wholeNoun.test(head)) ?? inTerm;
}

/** The class noun right before a name, a word or two: “sông” of “sông Hồng”, not the “cầu” of “yêu cầu”. */
function nounBefore({ pieces, text }: Passage, from: number): string | null {
  const at = pieces.findIndex((piece) => piece.from === from);
  const heads = [pieces[at - 2], pieces[at - 1]].flatMap((first) =>
    first === undefined ? [] : [text.slice(first.from, pieces[at - 1].to)],
  );
  return heads.find((head) => wholeNoun.test(head) && text[from - 1] === ' ') ?? null;
}

function sorted(passage: Passage, from: number, to: number): Pick<ProperName, 'sort' | 'noun'> {
  const before = passage.text.slice(Math.max(0, from - 30), from);
  const [own, outer] = [ownNounOf(passage, from, to), nounBefore(passage, from)];
  // “phường Bến Gạch” is a ward, whatever its name begins with.
  const noun = outer !== null && administrative.test(outer) ? outer : (own ?? outer);
  if (noun !== null) {
    const sort = sorts.find(({ whole }) => whole.test(noun))?.sort ?? null;
    return { sort, noun: noun === noun.toUpperCase() ? noun : noun.toLowerCase() };
  }
  if (personBefore.test(before)) return { sort: 'person', noun: null };
  return { sort: /(?:^|[\s,])(?:ở|tại) $/iu.test(before) ? 'place' : null, noun: null };
}

const personFirst = new RegExp(`^(?:${personNouns}) (?=\\p{Lu})`, 'iu');

/** The name with its sort: “Cầu thủ | Jared Allen” without what the person is, “sông Hồng” and “nhà Trần” with the noun. */
function completed(passage: Passage, from: number, to: number): ProperName {
  const words = passage.text.slice(from, to);
  const [person] = personFirst.exec(words) ?? [];
  // “cống | Bà Tư” is a sluice.
  if (person !== undefined && nounBefore(passage, from) === null)
    return { from: from + person.length, to, sort: 'person', noun: null };
  const name = sorted(passage, from, to);
  const alone = !words.includes(' ') && isVietnamese(words) && name.noun !== null && !administrative.test(name.noun);
  const noun = name.noun ?? '';
  const before = passage.text.slice(0, from);
  const start = from - noun.length - 1;
  return { ...name, from: alone && before.toLowerCase().endsWith(`${noun.toLowerCase()} `) ? start : from, to };
}

/** “cống Bà Tư”, “chợ Bà Chiểu”: after a class noun a great letter makes the word of address a part of the name. */
function namesPlace({ pieces, text }: Passage, at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (before === undefined || next === undefined || !/^(?:Ông|Bà|Cô|Chú|Thầy)$/u.test(text.slice(piece.from, piece.to)))
    return false;
  return wholeNoun.test(text.slice(before.from, before.to)) && capital.test(text.slice(next.from, next.to));
}

/** Every name in a passage in order: people, places, bodies, events, documents. Offices are no names. */
export function properNamesIn(passage: Passage): ProperName[] {
  const { pieces, text } = passage;
  const found: ProperName[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    const word = text.slice(piece.from, piece.to);
    // “châu Phi” is one name of the dictionary.
    const named = capital.test(word) || (piece.word.kind === 'name' && / \p{Lu}/u.test(word));
    if (piece.word.kind === 'punctuation' || piece.word.kind === 'number' || !named) continue;
    if (office.test(word) || (noName.test(word) && !namesPlace(passage, at))) continue;
    if (opensSentence(passage, piece.from) && !beginsName(passage, at)) continue;
    const end = endOf(passage, at);
    const { from } = piece;
    const { to } = pieces[end - 1];
    // “Hội nghị” with a capital is a common word; “Quốc hội” is the name of a body.
    const common =
      end === at + 1 && ['word', 'term'].includes(piece.word.kind) && piece.word.entry !== null && isVietnamese(word);
    if (common && ownNounOf(passage, from, to) === null && !sovereign.test(word)) continue;
    if (wholeNoun.test(text.slice(from, to)) && !sovereign.test(text.slice(from, to))) continue;
    if (/\p{L}/u.test(text.slice(from, to)) && to - from > 1) found.push(completed(passage, from, to));
    at = end - 1;
  }
  return found;
}

/** “Pro Bowl | Kurt Coleman”: two names side by side, where the article has the first one by itself elsewhere. */
export function properNamesOf(passages: Passage[]): ProperName[][] {
  const found = passages.map(properNamesIn);
  const alone = new Map<string, number>();
  passages.forEach(({ text }, at) => {
    for (const { from, to } of found[at]) alone.set(text.slice(from, to), (alone.get(text.slice(from, to)) ?? 0) + 1);
  });
  const cutAt = (words: string[]) =>
    words.findIndex((_, at) => at >= 1 && words.length - at >= 2 && (alone.get(words.slice(0, at).join(' ')) ?? 0) > 0);
  return passages.map((passage, at) =>
    found[at].flatMap((name) => {
      const words = passage.text.slice(name.from, name.to).split(' ');
      const cut = name.noun === null ? cutAt(words) : -1;
      if (cut < 0) return [name];
      const middle = name.from + words.slice(0, cut).join(' ').length;
      return [
        { ...name, to: middle },
        { ...name, from: middle + 1, sort: null },
      ];
    }),
  );
}
