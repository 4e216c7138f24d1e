import type { Passage } from '../../../facts/passage.ts';
import { seatOf } from '../../../facts/parties.ts';
import { anyOf } from '../../../facts/vocabulary/pattern.ts';
import { onceFor } from '../../../text/once-for.ts';
import type { Ground } from '../../candidate.ts';
import { partOfSpeech } from '../../part-of-speech.ts';
import { factsOf } from '../../sentence-facts.ts';
import { lengthOf, shown } from '../../wording.ts';

/** What a body does; what it does it with follows: “Trung tâm Quản lý | giao thông công cộng”. */
const doing = new RegExp(
  `(?:^| )${anyOf(
    `Quản lý | Phục vụ | Kiểm soát | Phát triển | An toàn | Đăng ký | Bảo trợ | Giám định | Xúc tiến | Bảo tồn | Chỉ huy | Phòng |
    Khuyến | Huấn luyện | Đào tạo | Dạy | Hỗ trợ | Chỉ đạo | Dịch vụ | Giáo dục | Bảo vệ | Kiểm định | Kiểm dịch | Tư vấn |
    Ứng dụng | Nghiên cứu | Điều hành | Vận hành | Tổ chức | Kiểm nghiệm | Cứu hộ | Chăn nuôi | Trồng trọt | Giám sát | Điều độ`,
  )}$`,
  'u',
);
const longestTail = 5;

/** “Sở Y tế | tỉnh”, “Công an | thành phố”: of which level it is belongs to its name. */
const level = /^ (?:tỉnh|thành phố|huyện|quận|xã|phường)(?![A-Za-zÀ-ỹ]| \p{Lu})/u;

/** Where the name of a body ends that begins at `start`; it may go on in small letters. */
export function bodyEnd(ground: Ground, passage: Passage, span: { start: number; end: number }): number {
  const { text, start: first } = passage.sentence;
  const end = taskEnd(ground, passage, span);
  return end + (level.exec(text.slice(end - first))?.[0].length ?? 0);
}

/** “Trung tâm Quản lý | giao thông công cộng” */
function taskEnd({ lexicon }: Ground, passage: Passage, { start, end }: { start: number; end: number }): number {
  const { text, start: first } = passage.sentence;
  if (!doing.test(shown(text.slice(start - first, end - first)))) return end;
  let last = end;
  for (const { word } of passage.pieces.filter((piece) => piece.word.start >= end)) {
    const part = partOfSpeech(word.entry, word.gloss, lexicon);
    const goesOn = text.slice(last - first, word.start - first) === ' ' && /^\p{Ll}+(?: \p{Ll}+)*$/u.test(word.text);
    const named = part === null ? word.entry !== null : /^(?:noun|adjective|phrase|affix|classifier)/.test(part);
    if (!goesOn || !named || /^(?:tỉnh|thành phố|huyện|xã|phường|quận)$/u.test(word.text)) break;
    if (lengthOf(text.slice(end - first, word.end - first)) > longestTail) break;
    last = word.end;
  }
  return last;
}

/** A body of the article by its fullest name there. */
export interface Body {
  name: string;
  /** Whether it says, asks, decides or is asked something: one that is only a place tempts nobody. */
  acts: boolean;
}

const afterWhich = /(?:^|[\s,])(?:do|bởi|được|bị|theo|yêu cầu|đề nghị|giao|kiến nghị|và|cùng|chỉ đạo) $/i;

/** “Ngày 30-9, | UBND phường đã mời các bên hoà giải” */
const afterWhen =
  /^(?:(?:Từ |Đến )?(?:Ngày|ngày|Tháng|tháng|Năm|năm|Cuối|cuối|Đầu|đầu) |Hôm |Sáng |Trưa |Chiều |Tối |Trước đó|Sau đó)[^,]{0,25}, $/u;

/** “Sở Tài chính và Sở Nông nghiệp”, “Sở GD-ĐT An Trường gửi UBND tỉnh”: two bodies. */
const several = / (?:và|gửi|cùng|với) (?:Sở|UBND|HĐND|Công an|Chi cục|Cục|Trung tâm|Ban|Bộ|Phòng)(?![A-Za-zÀ-ỹ])/u;

/** “Bộ luật Dân sự” is a law, “Đài Loan” a land; “Sở | sớm công khai”. */
const noBody =
  /^(?:Bộ luật|Luật|Nghị định|Nghị quyết|Thông tư) |^Đài (?:Loan|Bắc|Trung|Nam)$|^(?:Sở|Bộ|Cục|Chi cục) \p{Ll}/u;

/** The bodies that an article names, each once. */
export const bodiesOf = onceFor((ground: Ground): Body[] => {
  const found = new Map<string, boolean>();
  const add = (name: string, acts: boolean) => found.set(name, (found.get(name) ?? false) || acts);
  for (const fact of ground.facts) {
    const passage = ground.bySentence.get(fact.sentence);
    if (passage === undefined || passage.sentence.kind !== 'body') continue;
    if (
      (fact.kind === 'statement' || fact.kind === 'requirement') &&
      fact.speaker.institution &&
      seatOf(fact.speaker.name) === null
    )
      add(shown(fact.speaker.name), true);
    if (fact.kind !== 'name' || fact.sort !== 'organisation' || !fact.text.includes(' ')) continue;
    const { text, start } = passage.sentence;
    const name = shown(text.slice(fact.start - start, bodyEnd(ground, passage, fact) - start));
    const before = text.slice(0, fact.start - start);
    add(name, before.trim() === '' || /[:;"“] ?$/u.test(before) || afterWhich.test(before) || afterWhen.test(before));
  }
  const people = ground.cast.people.map(({ name }) => name);
  const names = [...found.keys()].filter(
    (one) => one.includes(' ') && !noBody.test(one) && !several.test(one) && !people.some((name) => one.includes(name)),
  );
  return names
    .filter((one) => !names.some((other) => other !== one && other.startsWith(`${one} `)))
    .map((name) => ({
      name,
      acts: [...found].some(([one, acts]) => acts && (name === one || name.startsWith(`${one} `))),
    }));
});

const bare = /^(?:\p{Lu}[A-Za-zÀ-ỹ]*)(?: (?:tâm|án|viện|ty|đồng|ban|cục|bộ|quan|hàng|phòng|đạo|diện|đoàn|kiểm tra))?$/u;
const letters = /^\p{Lu}{2,}$/u;

/** A body in full where only the head of its name stands, “Trung tâm”; null where that could be several, or none. */
export function fullBody(name: string, ground: Ground): string | null {
  if (!bare.test(name) || letters.test(name)) return name;
  const fitting = bodiesOf(ground).filter((one) => one.name.startsWith(`${name} `));
  return fitting.length === 1 ? fitting[0].name : null;
}

/** Bodies that could do one another’s work, by the word they begin with; a school measures no cracks. */
const branches: readonly RegExp[] = [
  /^(?:UBND|Sở|Công an|Chi cục|Cục|Trung tâm|Ban|HĐND|Toà án|Viện kiểm sát|Đài(?! Loan| Bắc| Trung| Nam)|Uỷ ban|Bộ|Phòng) (?!Chỉ huy)/u,
  /^(?:Bệnh viện|Trung tâm|Trạm Y tế|Sở Y tế|CDC) /u,
  /^(?:Trường|Sở Giáo dục|Phòng Giáo dục) /u,
  /^(?:Công ty|Tập đoàn|Ngân hàng|Hợp tác xã) /u,
  /^(?:Hội|Đoàn|Liên đoàn|Uỷ ban Mặt trận) /u,
];

/** Whether one body could be taken for the other in what it does. */
export function couldDoItsWork(one: string, other: string): boolean {
  return branches.some((branch) => branch.test(`${one} `) && branch.test(`${other} `));
}

/** The passages in which letters stand in brackets beside a name, by the letters. */
const lettered = onceFor(({ passages }: Ground): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const { text } of passages)
    for (const [, own] of text.matchAll(/\((\p{Lu}{2,})\)/gu)) found.set(own, [...(found.get(own) ?? []), text]);
  return found;
});

/** “Trung tâm Kiểm soát bệnh tật (CDC) tỉnh”: whether the article puts the letters one name begins with beside the other. */
function isShortFor(one: string, other: string, ground: Ground): boolean {
  const [abbreviation] = /^\p{Lu}{2,}/u.exec(one) ?? [];
  if (abbreviation === undefined) return false;
  return (lettered(ground).get(abbreviation) ?? []).some((text) => text.includes(`${other} (${abbreviation})`));
}

/** The names of bodies written out so far; each is held against every other. */
const writtenOut = onceFor(() => new Map<string, string>());

/** A name in small letters, its abbreviations written out. */
function inFull(name: string, ground: Ground): string {
  const known = writtenOut(ground);
  const full =
    known.get(name) ??
    factsOf(ground, 'abbreviation')
      .reduce((text, { abbreviation, expansion }) => text.replace(abbreviation, shown(expansion)), name)
      .toLowerCase();
  known.set(name, full);
  return full;
}

/** Whether two names are one body’s: in full and by its letters, “CDC tỉnh” and “Trung tâm Kiểm soát bệnh tật”. */
export function isSameBody(one: string, other: string, ground: Ground): boolean {
  const [a, b] = [inFull(one, ground), inFull(other, ground)];
  return a.startsWith(b) || b.startsWith(a) || isShortFor(one, other, ground) || isShortFor(other, one, ground);
}

/** The bodies of an article that could have done what one did: none of them that one itself, none twice by its letters. */
export function bodiesBeside(name: string, ground: Ground): Body[] {
  const fitting = bodiesOf(ground).filter(
    (one) => couldDoItsWork(one.name, name) && !isSameBody(one.name, name, ground),
  );
  return fitting.filter((one, at) => fitting.findIndex((other) => isSameBody(other.name, one.name, ground)) === at);
}
