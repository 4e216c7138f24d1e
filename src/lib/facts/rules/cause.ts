import { segmentsOf, withoutOpener, type Stretch } from '../clauses.ts';
import type { DraftOf } from '../fact.ts';
import type { Passage } from '../passage.ts';
import { edgeAfter } from '../vocabulary/pattern.ts';
import { consequences, nounedReasons } from './consequence.ts';
import { isNoCause } from './no-cause.ts';
import { said, type Rule, type Scene } from './rule.ts';

type Relation = DraftOf<'cause'>['relation'];

interface Marker {
  relation: Relation;
  pattern: RegExp;
}

/** Markers inside a clause: what stands before is so because of, is done for, or leads to what follows. */
const inner: Marker[] = [
  {
    relation: 'cause',
    pattern: new RegExp(
      `,? (?:(?:chủ yếu|một phần|phần lớn|chính) )?(?:là )?(do|vì|bởi vì|bởi lẽ|bởi|nhờ|nhờ có|xuất phát từ|bắt nguồn từ)${edgeAfter} `,
      'gi',
    ),
  },
  // “phải để xe máy lại chân dốc”: left there, and for nothing.
  {
    relation: 'purpose',
    pattern: new RegExp(
      `(?<!(?:không|chưa|đừng|chớ|có thể|tránh|phải|đã|đang|sẽ|hãy|nên|cứ|vẫn)),? (nhằm|để|nhằm mục đích)${edgeAfter} `,
      'gi',
    ),
  },
  {
    relation: 'result',
    pattern: new RegExp(`,? (dẫn đến|dẫn tới|gây ra|kéo theo|làm cho|khiến(?: cho)?)${edgeAfter} `, 'gi'),
  },
];
const fronted = /^(do|vì|bởi vì|bởi|nhờ|nhằm|để) ([^,;:."]{6,160}), (?:nên |mà )?/i;
const fewestWords = 2;
const longest = 28;

function lengthOf({ text }: Passage, { from, to }: Stretch): number {
  return text.slice(from, to).split(' ').length;
}

function draft(
  passage: Passage,
  relation: Relation,
  marker: string,
  answer: Stretch,
  about: Stretch,
): DraftOf<'cause'>[] {
  const sizes = [lengthOf(passage, answer), lengthOf(passage, about)];
  // “giật mình vì một tiếng “ầm””: half of it is quoted.
  if ([answer, about].some(({ to }) => /^ ?["“]/u.test(passage.text.slice(to)))) return [];
  const told = passage.text.slice(about.from, about.to);
  // “…, là việc cần tập trung giải pháp để khắc phục”: the aim is that of the whole.
  if (torn.test(told) && !(relation === 'purpose' && /^là việc /i.test(told))) return [];
  if (sizes[0] < fewestWords || sizes[1] < 3 || sizes.some((one) => one > longest)) return [];
  return [
    {
      kind: 'cause',
      relation,
      marker: marker.toLowerCase(),
      ...said(passage, answer.from, answer.to),
      about: passage.span(about.from, about.to),
    },
  ];
}

/** “không đến từ bão mà | do …”, “| khiến ba nhà thầu cầm chừng để …”: no clause that has a reason of its own. */
const torn = /(?:^|\s)mà$|^(?:khiến|dù|mà|là|cho rằng|rằng|cao hơn|thấp hơn|nguyên nhân|lý do) /i;

function relationOf(marker: string): Relation {
  return /^(?:nhằm|để)/i.test(marker) ? 'purpose' : 'cause';
}

/** “Do mưa lớn kéo dài, mực nước hồ vượt mức báo động.” */
function atFront(passage: Passage): DraftOf<'cause'>[] {
  const match = fronted.exec(passage.text);
  const main =
    match === null
      ? undefined
      : segmentsOf(passage).find(({ from, to }) => to > match[0].length && from <= match[0].length + 8);
  // “Để …, ông Dũng đòi hỏi mọi sở, | ngành …”: the first part of a row is no whole clause.
  if (match === null || main === undefined || passage.text[main.to] === ',') return [];
  if (isNoCause(relationOf(match[1]), match[1].toLowerCase(), '', match[2])) return [];
  const from = match[1].length + 1;
  return draft(
    passage,
    relationOf(match[1]),
    match[1],
    { from, to: from + match[2].length },
    { from: Math.max(main.from, match[0].length), to: main.to },
  );
}

/** After a comma these begin something new; a reason does not go on there. */
const turns =
  /^(?:nhưng|song|nên|khiến|làm|gây|dẫn|tăng|giảm|đạt|bằng|chiếm|trong|theo|đồng thời|tuy|mặc dù|còn|sau|trước|từ|đến|nhất là|đặc biệt|chủ yếu|chi phí|kinh phí|ước|hạn chót|nguyên nhân|lý do|vì|do đó|vì vậy|trong khi|dù|khi đó|có lúc|có điều chỉnh|lại|rồi|góp phần|qua|giúp|tạo|nếu|khi|thay vì|là|cần|phải|trọng tâm|cụ thể|kể cả|bao gồm|ông|bà|anh|chị) /i;
const longestRest = 12;

/**
 * Where what follows a marker ends: “do nhiều hộ dân đóng cửa, không cho đội phun vào nhà”. Null where it goes on for
 * longer than can be asked for, or, with `first`, where its first part ends: of several reasons that is one.
 */
function endOf(passage: Passage, all: readonly Readonly<Stretch>[], index: number, first = false): number | null {
  let end = all[index].to;
  for (const next of all.slice(index + 1)) {
    if (!/^, $/.test(passage.text.slice(end, next.from)) || turns.test(passage.text.slice(next.from))) return end;
    if (lengthOf(passage, next) > longestRest) return first ? all[index].to : null;
    end = next.to;
  }
  return end;
}

/** “dừng giao diện riêng để dồn về cổng quốc gia | nên lỗi nhiều”: what came of it is something else. */
function withoutTurn({ text }: Passage, { from, to }: Stretch): number {
  const at = text
    .slice(from, to)
    .search(/,? (?:nên|thì|nhưng|song|khiến|dẫn đến|trong khi|mà không|chỉ có|chỉ được) /u);
  return at < 0 ? to : from + at;
}

/** “Ba hộ chưa đồng ý, | vì năm đăng ký của họ không khớp”: a reason after a comma, to the end of its sentence. */
const afterComma = new RegExp(`^(do|vì|bởi vì|bởi lẽ|bởi|khiến(?: cho)?|dẫn đến|dẫn tới|kéo theo)${edgeAfter} `, 'i');

function behindComma({ passage }: Scene): DraftOf<'cause'>[] {
  return segmentsOf(passage).flatMap((segment, index, all) => {
    const match = afterComma.exec(passage.text.slice(segment.from, segment.to));
    const before = all[index - 1];
    if (match === null || before === undefined || passage.text.slice(before.to, segment.from) !== ', ') return [];
    const end = endOf(passage, all, index);
    const from = segment.from + match[0].length;
    // In “nhưng, vì mưa, đường tắc” and “khi trời mưa, do nước dâng, …” what it is the reason for comes later.
    if (end === null || !/^[\s.!?…"”]*$|^, (?:nhưng|song|đồng thời|trong khi) /u.test(passage.text.slice(end)))
      return [];
    const about = withoutOpener(passage, before);
    const told = passage.text.slice(about.from, about.to);
    const word = match[1].toLowerCase();
    const relation = /^(?:khiến|dẫn|kéo)/u.test(word) ? 'result' : 'cause';
    if (setting.test(told) || isNoCause(relation, word, told, passage.text.slice(from, end))) return [];
    return draft(passage, relation, word, { from, to: withoutTurn(passage, { from, to: end }) }, about);
  });
}

/** When, where or if, and not what. */
const setting = /^(?:theo|trong|tại|ở|từ|đến|sau|trước|khi|nếu|tuy|mặc dù|dù|với|ngoài|nhưng|song|và) /i;

/** “thay cho | tuyến Đà Nẵng - Hội An từng dừng hoạt động vì thua lỗ”: the reason is that of the line’s end, not of its heir. */
function ofRelative({ text }: Passage, about: Stretch, word: string): Stretch {
  if (!/^(?:do|vì|bởi)/.test(word)) return about;
  const match =
    /^.*(?:thay cho|thay thế|nối lại|khôi phục|mở lại|kế thừa|cho rằng|kể rằng) (?=.* (?:từng|đã|bị|phải|không|chưa) )/i.exec(
      text.slice(about.from, about.to),
    );
  return match === null ? about : { from: about.from + match[0].length, to: about.to };
}

/** “Tiến độ chậm do vướng mặt bằng.”; “Xã lắp thêm đèn để hạn chế tai nạn.” */
function inside({ passage, utterances }: Scene): DraftOf<'cause'>[] {
  return segmentsOf(passage).flatMap((segment, index, all) => {
    const text = passage.text.slice(segment.from, segment.to);
    for (const { relation, pattern } of inner) {
      const match = [...text.matchAll(pattern)].find((one) => one.index > 0);
      if (match === undefined) continue;
      const from = segment.from + match.index + match[0].length;
      const word = match[1].toLowerCase();
      const end = endOf(passage, all, index, relation === 'cause');
      if (end === null) continue;
      const answer = { from, to: end };
      const spoken = utterances.find(({ content }) => content.from <= from && content.to >= from);
      // Whom somebody tells to do it belongs to what is done: “ông Sơn chỉ đạo cấp dưới chia nhỏ gói thầu để …”.
      const begins = Math.max(segment.from, spoken?.asks === false ? spoken.content.from : 0);
      const about = ofRelative(passage, withoutOpener(passage, { from: begins, to: segment.from + match.index }), word);
      if (about.to <= about.from) continue;
      const words = passage.text.slice(from, segment.to);
      const before = passage.text.slice(about.from, about.to);
      if (isNoCause(relation, word, before, words)) continue;
      return draft(passage, relation, match[1], { from, to: withoutTurn(passage, answer) }, about);
    }
    return [];
  });
}

/** What is told as a reason first, or by the noun. */
function told({ passage, utterances }: Scene): DraftOf<'cause'>[] {
  return [...consequences(passage), ...nounedReasons(passage)].flatMap(({ marker, reason, effect }) => {
    const spoken = utterances.find(
      ({ asks, content }) => !asks && content.from > reason.from && content.from < reason.to,
    );
    const from = spoken?.content.from ?? reason.from;
    return draft(passage, 'cause', marker, { from, to: reason.to }, effect);
  });
}

// “Giá rau tăng do mưa kéo dài.”; “Nhờ sơ tán sớm, huyện không có người bị thương.”; “… để giảm ùn tắc”; “… dẫn đến …”;
// “cán bộ không có giấy uỷ quyền nên biên bản không được ký”
export const cause: Rule = (scene) => {
  const front = atFront(scene.passage);
  const found = front.length > 0 ? front : [...inside(scene), ...behindComma(scene), ...told(scene)];
  // One clause is told of once: the reason that stands nearest.
  return found.filter(
    ({ about }, at) => found.findIndex((one) => one.about.start < about.end && about.start < one.about.end) === at,
  );
};
