import { isVietnamese } from '../text/vietnamese-shape.ts';
import type { Passage, Piece } from './passage.ts';
import { addresses, familyNames, placeNouns, rareFamilyNames } from './vocabulary/offices.ts';
import { edgeAfter, edgeBefore } from './vocabulary/pattern.ts';

/** A name of a person as it stands in a passage, the word of address apart. */
export interface NamePlace {
  from: number;
  to: number;
  /** `Đinh Tiến Dũng`, or `Dũng` after an address. */
  name: string;
  address: string | null;
  /** Where the address begins, or the name where there is none. */
  start: number;
}

const addressBefore = new RegExp(`${edgeBefore}(${addresses}) $`, 'i');
const addressFirst = new RegExp(`^(${addresses}) `, 'i');
/** “Đoàn luật sư | Hà Nội”: a body of them, and where it is. */
const bodyBefore =
  /(?<![A-Za-zÀ-ỹ])(?:đoàn|hội|văn phòng|công ty) (?:luật sư|kỹ sư|bác sĩ|nhà báo|đại biểu|nghệ nhân) $/i;
const placeBefore = new RegExp(`${edgeBefore}(${placeNouns}) ?$`, 'iu');
const placeFirst = new RegExp(`^(?:${placeNouns}|trạm|cống|kè)${edgeAfter}`, 'i');
/** “Châu Âu” is nobody of the family Châu. */
const continent = /^Châu (?:Á|Âu|Phi|Mỹ|Úc)$/u;
/** Families of the highlands, whose names are not all of Vietnamese syllables: “Y Blô Niê”. */
const highland = /^(?:Y|H'|K'|Siu|Rơ|Rah|Rmah|Rcom|Rahlan|Ksor|Kpă|Puih|Nay|Ma|Alăng|Bríu|Zơrâm)$/u;
const levels = '(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn)';
/** “Phó Chủ tịch HĐND tỉnh | Hoàng Văn Nghị”: after an office the bare level of government ends it. */
const levelBefore = new RegExp(
  `(?:UBND|HĐND|MTTQ|Công an|Thanh tra|Uỷ ban|Ủy ban|uỷ|Hội|Đoàn|Sở|Ban|Chi cục|[Pp]hòng|[Tt]rạm|[Vv]ăn phòng|\\p{Lu}{3,}|Trung tâm|Bệnh viện|Trường|Mặt trận|Quỹ|Ban Quản lý|Bảo hiểm xã hội)(?: [^,;:."]{1,40})?\\)? ${levels} $`,
  'u',
);
/** “Chủ tịch xã | Bạc Cầm Phón”: after an office of a bare level. */
const officeOfLevel = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:chủ tịch|bí thư|trưởng công an|trưởng ban) ${levels} $`, 'i');
/** “phó chủ tịch huyện | Trần Thị Kim Oanh”: no district is called after a woman in four syllables. */
const officeBare = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:chủ tịch|bí thư|trưởng công an) (?:tỉnh|huyện|quận|xã|thị xã|thị trấn) $`,
  'i',
);
/** “Hợp tác xã vận tải | Cao Nguyên Đỏ” at the head of a sentence: who speaks for it has his office before his name. */
const firmFirst = /^(?:Hợp tác xã|Nhà xe|Hãng xe|Công ty)(?: TNHH| \p{Ll}+)* $/u;

/** “Công ty cổ phần Địa ốc | Hoàng Ngân”, “chung cư | Hoàng Ngân”: two syllables that name a firm or a house. */
const firmBefore =
  /(?:Công ty|Tập đoàn|Ngân hàng|Hợp tác xã|HTX|[Cc]hung cư|[Kk]hách sạn)(?: (?!ông |bà |của )[A-Za-zÀ-ỹ&-]+){0,6} $/u;
const longestPersonName = 4;
const usualPersonName = 3;

/**
 * Offset of the personal name in a title-case run: 0 for `Đinh Tiến Dũng`, 1 for `Bình Nguyễn Văn An`; null for none.
 */
function personIn(syllables: string[]): number | null {
  // “Thị” or “Văn” in the middle makes a person of any family name: “Lộc Văn Chắt”.
  const isFamily = (at: number) =>
    familyNames.has(syllables[at]) ||
    (syllables.length - at >= usualPersonName &&
      (rareFamilyNames.has(syllables[at]) || /^(?:Thị|Văn)$/u.test(syllables[at + 1])));
  const holds = (at: number) =>
    isFamily(at) && syllables.length - at >= 2 && syllables.length - at <= longestPersonName;
  if (holds(0)) return 0;
  // After the name of a place most people have three syllables: “Suối Vàng | Mạc Thị Dung”.
  // Of three syllables of an unknown family the last two are nobody: “Phón Cầm Sơn”.
  return (
    [3, 4, 2]
      .map((length) => syllables.length - length)
      .find((at) => at > 0 && holds(at) && syllables.length !== usualPersonName) ?? null
  );
}

/** “Lã Thị Hoài Thuỷ”: a family name and two more. */
export function isFullName(words: string): boolean {
  const syllables = words.split(' ');
  return syllables.length >= 3 && personIn(syllables) === 0;
}

/** “phố | Trần Phú”, “hồ điều hoà | Đồng Vát”; the “trường” of “Sở Nông nghiệp và Môi trường” is no school. */
function isOfPlace({ pieces, text }: Passage, piece: Piece, before: string): boolean {
  const noun = placeBefore.exec(before)?.[1];
  const last = pieces.findLast(({ to }) => to < piece.from);
  if (last !== undefined && placeFirst.test(text.slice(last.from, last.to)) && last.to === piece.from - 1)
    return last.word.kind !== 'name';
  if (noun === undefined) return false;
  const at = piece.from - before.length + before.toLowerCase().lastIndexOf(noun.toLowerCase());
  return pieces.some(({ from }) => from === at);
}

function placed(passage: Passage, piece: Piece, places: ReadonlySet<string>): NamePlace | null {
  const surface = passage.text.slice(piece.from, piece.to);
  const inside = addressFirst.exec(surface);
  const before = passage.text.slice(Math.max(0, piece.from - 20), piece.from);
  const outside = inside === null ? addressBefore.exec(before) : null;
  const nameFrom = piece.from + (inside?.[0].length ?? 0);
  const start = inside !== null ? piece.from : outside !== null ? piece.from - outside[0].length : nameFrom;
  const address = (inside ?? outside)?.[1].toLowerCase() ?? null;
  const syllables = passage.text.slice(nameFrom, piece.to).split(' ');
  if (address !== null && bodyBefore.test(before)) return null;
  if (syllables.some((syllable) => !/^\p{Lu}[A-Za-zÀ-ỹ'-]*$/u.test(syllable))) return null;
  if (address !== null) {
    if (syllables.length > longestPersonName + 1) return null;
    return { from: nameFrom, to: piece.to, name: syllables.join(' '), address, start };
  }
  // A name that the dictionary holds is a place or a street until somebody is addressed by it.
  const lead = passage.text.slice(Math.max(0, piece.from - 70), piece.from);
  // What nobody calls a place is the name of who holds the office, of whatever family.
  const ofLevel = syllables.length === usualPersonName && officeOfLevel.test(lead) && !places.has(surface);
  const known = piece.word.entry === null && !continent.test(surface);
  const at = !known ? null : ofLevel ? 0 : personIn(syllables);
  const woman = syllables.length === longestPersonName && syllables[1] === 'Thị' && officeBare.test(lead);
  const holder = ofLevel || woman || (syllables.length >= usualPersonName && levelBefore.test(lead));
  const ofFirm =
    (syllables.length === 2 && firmBefore.test(lead)) || (piece.from < lead.length + 1 && firmFirst.test(lead));
  if (at === null || (at === 0 && (ofFirm || isOfPlace(passage, piece, before)) && !holder)) return null;
  // “Giám đốc | Kim Sơn | 68”: a firm in short.
  if (syllables.length === 2 && /^ \d+(?! tuổi)(?=[ ,.;]|$)/u.test(passage.text.slice(piece.to))) return null;
  // “Thang Saffir”, “La Mã Gallican”: one word of another language makes the rest no name of a Vietnamese.
  if (!ofLevel && !highland.test(syllables[at]) && !isVietnamese(syllables.slice(at).join(' '))) return null;
  const from = nameFrom + (at === 0 ? 0 : syllables.slice(0, at).join(' ').length + 1);
  return { from, to: piece.to, name: syllables.slice(at).join(' '), address, start: from };
}

const titleCase = /^\p{Lu}\p{Ll}*'?(?: \p{Lu}\p{Ll}*'?)*$/u;

/** Names, with the capitalised words right after one: “Hà Tân Ngô Minh | Trực” is cut in two only by its length. */
function runsIn({ pieces, text }: Passage): Piece[] {
  const runs: Piece[] = [];
  pieces.forEach((piece) => {
    const last = runs.at(-1);
    const follows = last !== undefined && last.word.entry === null && text.slice(last.to, piece.from) === ' ';
    // “Mai” may be a name of the dictionary by itself: after “Quàng Thị” it is the last of three.
    const single = !text.slice(piece.from, piece.to).includes(' ');
    // So is “Xuân Lộc” after “Cấn”.
    const family = last !== undefined && familyNames.has(text.slice(last.from, last.to));
    const joins = follows && (piece.word.kind === 'word' || piece.word.entry === null || single || family);
    if (joins && titleCase.test(text.slice(piece.from, piece.to)) && titleCase.test(text.slice(last.from, last.to))) {
      last.to = piece.to;
    } else if (piece.word.kind === 'name') runs.push({ ...piece });
  });
  return runs;
}

/**
 * The personal names in a passage, in order. Places, streets and institutions named after people are left out; `places`
 * are names that the article gives a place.
 */
export function namesIn(passage: Passage, places: ReadonlySet<string> = new Set()): NamePlace[] {
  return runsIn(passage)
    .map((piece) => placed(passage, piece, places))
    .filter((place) => place !== null);
}
