import type { Passage } from '../../facts/passage.ts';
import { anyOf } from '../../facts/vocabulary/pattern.ts';
import type { Ground } from '../candidate.ts';
import { partOfSpeech } from '../part-of-speech.ts';
import { lengthOf, shown } from '../wording.ts';

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

/** Where the name of a body ends that begins at `start`: “Trung tâm Quản lý | giao thông công cộng” goes on in small letters. */
export function bodyEnd({ lexicon }: Ground, passage: Passage, { start, end }: { start: number; end: number }): number {
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

const gathered = new WeakMap<Ground, Body[]>();
const afterWhich = /(?:^|[\s,])(?:do|bởi|được|bị|theo|yêu cầu|đề nghị|giao|kiến nghị|và|cùng|chỉ đạo) $/iu;

/** The bodies that an article names, each once. */
export function bodiesOf(ground: Ground): Body[] {
  const known = gathered.get(ground);
  if (known !== undefined) return known;
  const found = new Map<string, boolean>();
  const add = (name: string, acts: boolean) => found.set(name, (found.get(name) ?? false) || acts);
  for (const fact of ground.facts) {
    const passage = ground.bySentence.get(fact.sentence);
    if (passage === undefined || passage.sentence.kind !== 'body') continue;
    if ((fact.kind === 'statement' || fact.kind === 'requirement') && fact.speaker.institution)
      add(shown(fact.speaker.name), true);
    if (fact.kind !== 'name' || fact.sort !== 'organisation' || !fact.text.includes(' ')) continue;
    const { text, start } = passage.sentence;
    const name = shown(text.slice(fact.start - start, bodyEnd(ground, passage, fact) - start));
    const before = text.slice(0, fact.start - start);
    add(name, before.trim() === '' || /[:;"“] ?$/u.test(before) || afterWhich.test(before));
  }
  const names = [...found.keys()].filter((one) => one.includes(' '));
  const bodies = names
    .filter((one) => !names.some((other) => other !== one && other.startsWith(`${one} `)))
    .map((name) => ({
      name,
      acts: [...found].some(([one, acts]) => acts && (name === one || name.startsWith(`${one} `))),
    }));
  gathered.set(ground, bodies);
  return bodies;
}

const bare = /^(?:\p{Lu}\p{L}*)(?: (?:tâm|án|viện|ty|đồng|ban|cục|bộ|quan|hàng|phòng|đạo|diện|đoàn|kiểm tra))?$/u;
const letters = /^\p{Lu}{2,}$/u;

/** A body in full where only the head of its name stands, “Trung tâm”; null where that could be several, or none. */
export function fullBody(name: string, ground: Ground): string | null {
  if (!bare.test(name) || letters.test(name)) return name;
  const fitting = bodiesOf(ground).filter((one) => one.name.startsWith(`${name} `));
  return fitting.length === 1 ? fitting[0].name : null;
}
