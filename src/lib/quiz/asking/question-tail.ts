import { edgeAfter } from '../../facts/vocabulary/pattern.ts';
import { sayingVerbs } from '../../facts/vocabulary/saying.ts';
import type { Ground } from '../candidate.ts';
import { isVerb } from '../part-of-speech.ts';
import { lengthOf } from '../wording.ts';
import { ofBody } from './part-words.ts';

/** What stands before must be enough to be asked about by itself. */
const fewestWords = 4;

/** “hỗ trợ 500 tấn gạo | và 12 tỷ đồng”: the next figure is no part of the question for this one. */
const companion = new RegExp(
  ` (?:(?<!(?:so|đối|đến|tới|gắn|cùng) )với|và|cùng với) (?:(?:khiến|làm|gây|có|được|đã|hơn|khoảng|gần|trên|cả) )*` +
    `(?!(?:19|20)\\d\\d(?![.\\d]))(?:\\d|(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)${edgeAfter}).*$`,
  'i',
);
/** “đưa 43 hộ | với 90 con trâu lên đồi”: what is done stands behind the companion. */
const doneBehind = /^ (?:cùng )?với .*(?<![A-Za-zÀ-ỹ])(?:ra|khỏi|bị|được|vào|để|lên|xuống)(?![A-Za-zÀ-ỹ])/i;

/** What follows a gap, without the next figure; `needed`, the whole, where the predicate may stand behind that. */
export function withoutCompanion(rest: string, needed: boolean): string {
  const found = companion.exec(rest);
  return found === null || needed || doneBehind.test(found[0]) ? rest : rest.slice(0, found.index);
}

const secondVerb = new RegExp(
  `^ và (?!${ofBody}(?![A-Za-zÀ-ỹ]))((?:đã |sẽ |được |đang |có )?)(\\p{Ll}+)(?: (\\p{Ll}+))?`,
  'u',
);

/** “… bắt đầu từ ngày nào | và đã phục vụ 7.860 lượt bạn đọc”: what else is done is no part of the question. */
export function withoutSecond({ lexicon }: Ground, rest: string, before: string): string {
  const second = secondVerb.exec(rest);
  if (second === null || lengthOf(before) < fewestWords) return rest;
  const [, small, one, two] = second;
  const verbal = small !== '' || isVerb(`${one} ${two ?? ''}`.trim(), lexicon) || isVerb(one, lexicon);
  return verbal ? '' : rest;
}

/**
 * “lượng thịt chỉ bao nhiêu g”, “dẫn đầu với bao nhiêu người”, “bao nhiêu triệu đồng khác”, “bao nhiêu học sinh lại cho biết …”,
 * “… bao nhiêu đơn vị làm thủ tục, một phần do …”.
 */
const unasked = new RegExp(
  [
    '(?<![A-Za-zÀ-ỹ])(?:chỉ|mới|vỏn vẹn|với|cùng|ngoài|trừ) (?:(?:khoảng|gần|hơn|chừng) )?(?:bao nhiêu|mấy)(?![A-Za-zÀ-ỹ])',
    '(?:bao nhiêu|mấy)(?: [A-Za-zÀ-ỹ]+){0,3} khác(?![A-Za-zÀ-ỹ]| nhau)',
    ` lại (?:${sayingVerbs})(?![A-Za-zÀ-ỹ])`,
    ', (?:một phần|phần nhiều|phần lớn|trong khi)(?![A-Za-zÀ-ỹ])',
  ].join('|'),
  'i',
);

/** Whether nobody asks so: a question word after “chỉ” or “với”, and words that hang on the sentence before. */
export function isUnasked(question: string): boolean {
  return unasked.test(question);
}
