import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import { keptFor } from '../../text/kept-for.ts';

function words(alternatives: string, flags: string): RegExp {
  return new RegExp(`${edgeBefore}(?:${alternatives})${edgeAfter}`, flags);
}

/** Constructions of two halves, which are said together or not at all. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [words('vừa', 'giu'), words('vừa', 'iu')],
  [words('không chỉ|không những|chẳng những|không phải chỉ', 'giu'), words('mà', 'iu')],
  [words('càng', 'giu'), words('càng', 'iu')],
  [words('(?:tuy|mặc dù|dù)(?! nhiên| vậy)', 'giu'), words('nhưng|song|vẫn', 'iu')],
  // “lo ngại nếu công nhân nghỉ việc, | công ty bị liên đới”
  [words('nếu|hễ|một khi', 'giu'), /,|(?<![A-Za-zÀ-ỹ])thì(?![A-Za-zÀ-ỹ])/i],
  [
    words('(?:bữa|hôm|ngày|lúc|người|nơi|nhà) nào', 'giu'),
    words('(?:bữa|hôm|ngày|lúc|người|nơi|nhà) (?:sau|nào|khác|đó|nấy|ấy)|thì|nấy', 'iu'),
  ],
];
/** The second half of “từ 2.000 | đến 3.000”, “cả nam | lẫn nữ”. */
const goesOn = /^ (?:đến|tới|lẫn|mà còn) /u;

/** “đặt ra hai mốc: …”, “ở cả hai phía: …”: what is counted comes next, all of it. */
const announced = /(?<![A-Za-zÀ-ỹ])(?:\d|hai|ba|bốn|năm|sáu) (?:[A-Za-zÀ-ỹ]+ ){0,2}[A-Za-zÀ-ỹ]+: /i;

/** Whether a stretch of a sentence ends before all is told that it announces. */
export function cutsCounted(sentence: string, from: number, to: number): boolean {
  const rest = sentence.slice(to).replace(/^[\s.!?…"”’]+/u, '');
  const told = sentence.slice(from, to);
  return rest !== '' && told.includes(': ') && announced.test(told);
}

/** “các hộ tầng 3, | tầng 4 dãy B dời đi”: the second of a row, whose first stands before the stretch. */
const rowBefore = /(?<![A-Za-zÀ-ỹ])(\p{Ll}+) (?:\d|\p{Lu})[A-Za-zÀ-ỹ\d]*, $/u;
const settingBefore = /^(?:theo|tại|ở|từ|với|trong) [^,]*, $/i;

function tearsRow(sentence: string, from: number): boolean {
  const before = sentence.slice(0, from);
  const noun = settingBefore.test(before) ? undefined : rowBefore.exec(before.slice(-40))?.[1];
  return noun !== undefined && new RegExp(`^${noun} (?:\\d|\\p{Lu})`, 'u').test(sentence.slice(from));
}

/** Where both halves of each such construction of a sentence stand; a sentence is cut in many ways. */
const halvesOf = keptFor((sentence): readonly (readonly [number, number])[] =>
  pairs.flatMap(([first, second]) => {
    let after = 0;
    return [...sentence.matchAll(first)].flatMap(({ 0: words, index }): [number, number][] => {
      if (index < after) return [];
      const next = second.exec(sentence.slice(index + words.length));
      if (next === null) return [];
      const at = index + words.length + next.index;
      after = at + next[0].length;
      return [[index, at]];
    });
  }),
);

/** Whether a stretch of a sentence holds one half of a construction whose other half it leaves out. */
export function tearsPair(sentence: string, from: number, to: number): boolean {
  if (goesOn.test(sentence.slice(to)) || cutsCounted(sentence, from, to) || tearsRow(sentence, from)) return true;
  return halvesOf(sentence).some(([one, other]) => (one >= from && one < to) !== (other >= from && other < to));
}
