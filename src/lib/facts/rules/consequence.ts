import { segmentsOf, withoutOpener, type Stretch } from '../clauses.ts';
import type { Passage } from '../passage.ts';
import { anyOf, edgeAfter } from '../vocabulary/pattern.ts';

/** A reason and what came of it. */
export interface Told {
  marker: string;
  reason: Stretch;
  effect: Stretch;
}

/** What came of it is told second: “… nên biên bản không được ký”. */
const so = new RegExp(
  `(?<=^|[ ,;])(?<!(?:trở|làm|tạo|gây|dựng|không|chẳng|thế|ắt|đâu) )(?:cho )?(${anyOf('nên | vì vậy | vì thế | do đó | do vậy | bởi vậy | vì lẽ đó')})${edgeAfter},? `,
  'i',
);
/** Few clauses have such a word, and to look around for what stands before it takes long. */
const hint = /nên|vì |do đó|do vậy|bởi vậy/i;
/** “nên” advises where a deed follows it; what came of something has its predicate further on, or is not so, or must be. */
const advises = /^(?!(?:chưa|phải|lại|đã|vẫn|chỉ|rất|khó|dễ|ít|không|buộc|đành|mới)(?![A-Za-zÀ-ỹ])).*$/i;
const later =
  /\S (?:không|chưa|vẫn|phải|bị|được|đã|sẽ|chỉ|rất|đang|tăng|giảm|càng|dễ|khó|luôn|hay|nhiều hơn|ít hơn|thường|gần như|buộc|đành)(?![A-Za-zÀ-ỹ])/i;
const setting = /^(?:trong|từ|đến|sau|trước|vào|tại|ở|hiện|nay) /i;
const [fewest, most] = [4, 20];
const bound = /^(?:nếu|khi|tuy|mặc dù|dù|để|theo|trong|từ|đến|sau|trước|tại|ở|vì|do|bởi|nhờ|ngoài|với) /i;

function lengthOf({ text }: Passage, { from, to }: Stretch): number {
  return text.slice(from, to).split(' ').length;
}

/** What is told as a reason first and then as what came of it: “R nên E”, “R, vì vậy E”. */
export function consequences(passage: Passage): Told[] {
  const segments = segmentsOf(passage);
  return segments.flatMap((segment, at): Told[] => {
    const text = passage.text.slice(segment.from, segment.to);
    const match = hint.test(text) ? so.exec(text) : null;
    if (match === null) return [];
    const first = match.index < 2;
    const earlier = segments[at - 1];
    if (first && (earlier === undefined || !/^[,;] ?$/.test(passage.text.slice(earlier.to, segment.from)))) return [];
    const reason = withoutOpener(passage, first ? earlier : { from: segment.from, to: segment.from + match.index - 1 });
    const from = segment.from + match.index + match[0].length;
    const words = passage.text.slice(from, segment.to);
    const next = segments[at + 1];
    // “vì vậy trong hai tháng đầu, | LK21 tạm dùng xe chạy dầu”
    const opens = next !== undefined && setting.test(words) && /^, $/.test(passage.text.slice(segment.to, next.from));
    const effect = { from, to: opens ? next.to : segment.to };
    if (match[1].toLowerCase() === 'nên' && advises.test(words) && !later.test(words)) return [];
    const told = passage.text.slice(reason.from, reason.to);
    const sizes = [lengthOf(passage, reason), lengthOf(passage, effect)];
    if (bound.test(told) || sizes.some((one) => one < fewest || one > most + 6) || sizes[0] > most) return [];
    return [{ marker: match[1].toLowerCase(), reason, effect }];
  });
}

const reasonFirst = /^(?:nguyên nhân|lý do) /i;
const nouned = new RegExp(
  `^(?:nguyên nhân|lý do)(?: (?:chính|chủ yếu|trực tiếp|khách quan))?(?: (?:là do|là vì|là|do|vì|đến từ|xuất phát từ|bắt nguồn từ|được xác định là))${edgeAfter} `,
  'i',
);
const headed =
  /^(?:nguyên nhân|lý do)(?: (?:chính|chủ yếu|trực tiếp))? (?:khiến|làm|dẫn đến|dẫn tới|gây ra|của việc) (.+?) (?:là do|là vì|là|đến từ|do) /i;

/** “E, nguyên nhân là R”; “nguyên nhân khiến E là R”. */
export function nounedReasons(passage: Passage): Told[] {
  const segments = segmentsOf(passage);
  return segments.flatMap((segment, at): Told[] => {
    const text = passage.text.slice(segment.from, segment.to);
    if (!reasonFirst.test(text)) return [];
    const head = headed.exec(text);
    if (head !== null) {
      const from = segment.from + head[0].indexOf(head[1]);
      return [
        {
          marker: 'nguyên nhân',
          reason: { from: segment.from + head[0].length, to: segment.to },
          effect: { from, to: from + head[1].length },
        },
      ];
    }
    const match = nouned.exec(text);
    const earlier = segments[at - 1];
    if (match === null || earlier === undefined || !/^, $/.test(passage.text.slice(earlier.to, segment.from)))
      return [];
    return [
      {
        marker: 'nguyên nhân',
        reason: { from: segment.from + match[0].length, to: segment.to },
        effect: withoutOpener(passage, earlier),
      },
    ];
  });
}
