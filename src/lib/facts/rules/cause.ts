import { segmentsOf, withoutOpener, type Stretch } from '../clauses.ts';
import type { DraftOf } from '../fact.ts';
import type { Passage } from '../passage.ts';
import { anyOf, edgeAfter, edgeBefore } from '../vocabulary/pattern.ts';
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
      `,? (?:(?:chủ yếu|một phần|phần lớn|chính) )?(?:là )?(do|vì|bởi vì|bởi|nhờ|nhờ có)${edgeAfter} `,
      'giu',
    ),
  },
  // “phải để xe máy lại chân dốc”: left there, and for nothing.
  {
    relation: 'purpose',
    pattern: new RegExp(
      `(?<!(?:không|chưa|đừng|chớ|có thể|tránh|phải|đã|đang|sẽ|hãy|nên|cứ|vẫn)),? (nhằm|để|nhằm mục đích)${edgeAfter} `,
      'giu',
    ),
  },
  { relation: 'result', pattern: new RegExp(`,? (dẫn đến|dẫn tới|gây ra|khiến(?: cho)?)${edgeAfter} `, 'giu') },
];
const fronted = /^(do|vì|bởi vì|bởi|nhờ|nhằm|để) ([^,;:."]{6,160}), (?:nên |mà )?/iu;
/** “vì vậy”, “để lại”, “nhằm vào” are words of their own; after “được” and “bị” these tell who did it. */
const noMarker = new RegExp(
  `^(?:${anyOf('vì vậy | vì thế | vì mục tiêu | do đó | do vậy | để lại | để ý | để dành | để cho | bởi vậy | vì dân | nhằm vào | nhằm tới | nhằm đến | nhằm trúng')})${edgeAfter}`,
  'iu',
);
const agent =
  /^(?:ông|bà|anh|chị|cô|UBND|Sở|Bộ|Ban|Công ty|Uỷ ban|Công an|Hội|Trung tâm|Chủ tịch|Bí thư|Giám đốc|Phó|các kỹ sư|nhóm|một nhóm|\p{Lu})/u;
const passive = new RegExp(`${edgeBefore}(?:được|bị)${edgeAfter}`, 'iu');
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

function relationOf(marker: string): Relation {
  return /^(?:nhằm|để)/iu.test(marker) ? 'purpose' : 'cause';
}

/** “Do mưa lớn kéo dài, mực nước hồ vượt mức báo động.” */
function atFront(passage: Passage): DraftOf<'cause'>[] {
  const match = fronted.exec(passage.text);
  const main =
    match === null
      ? undefined
      : segmentsOf(passage).find(({ from, to }) => to > match[0].length && from <= match[0].length + 8);
  // “Để …, ông Dũng đòi hỏi mọi sở, | ngành …”: the first part of a row is no whole clause.
  if (match === null || main === undefined || noMarker.test(match[0]) || passage.text[main.to] === ',') return [];
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
  /^(?:nhưng|song|nên|khiến|làm|gây|dẫn|tăng|giảm|đạt|bằng|chiếm|trong|theo|đồng thời|tuy|mặc dù|còn|sau|trước|từ|đến|nhất là|đặc biệt|chủ yếu|góp phần|qua|giúp|tạo|nếu|khi|thay vì|là|cần|phải|trọng tâm|cụ thể|kể cả|bao gồm|ông|bà|anh|chị) /iu;
const longestRest = 12;

/**
 * Where what follows a marker ends: “do nhiều hộ dân đóng cửa, không cho đội phun vào nhà”. Null where it goes on for
 * longer than can be asked for.
 */
function endOf(passage: Passage, all: readonly Readonly<Stretch>[], index: number): number | null {
  let end = all[index].to;
  for (const next of all.slice(index + 1)) {
    if (!/^, $/.test(passage.text.slice(end, next.from)) || turns.test(passage.text.slice(next.from))) return end;
    if (lengthOf(passage, next) > longestRest) return null;
    end = next.to;
  }
  return end;
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
      const end = endOf(passage, all, index);
      if (end === null) continue;
      const answer = { from, to: end };
      const spoken = utterances.find(({ content }) => content.from <= from && content.to >= from);
      // Whom somebody tells to do it belongs to what is done: “ông Sơn chỉ đạo cấp dưới chia nhỏ gói thầu để …”.
      const begins = Math.max(segment.from, spoken?.asks === false ? spoken.content.from : 0);
      const about = withoutOpener(passage, { from: begins, to: segment.from + match.index });
      if (about.to <= about.from) continue;
      const words = passage.text.slice(from, segment.to);
      const before = passage.text.slice(about.from, about.to);
      const byWhom = /^(?:do|bởi)$/.test(word) && (agent.test(words) || passive.test(before));
      if (byWhom || noMarker.test(`${word} ${words}`)) continue;
      return draft(passage, relation, match[1], answer, about);
    }
    return [];
  });
}

// “Giá rau tăng do mưa kéo dài.”; “Nhờ sơ tán sớm, huyện không có người bị thương.”; “… để giảm ùn tắc”; “… dẫn đến …”
export const cause: Rule = (scene) => {
  const front = atFront(scene.passage);
  return front.length > 0 ? front : inside(scene);
};
