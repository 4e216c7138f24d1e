import { segmentsOf, type Stretch } from '../clauses.ts';
import type { DraftOf } from '../fact.ts';
import type { Passage } from '../passage.ts';
import { askingVerbs, sayingVerbs } from '../vocabulary/saying.ts';
import { said, wordsAt, type Rule } from './rule.ts';

const introduced = /(?: như| gồm| bao gồm| sau| là| cụ thể)?: ?/u;
const including =
  /,? (?:bao gồm|gồm có|gồm|như(?! (?:trước|trên|sau|vậy|thế|nhau|cũ|mọi)(?![A-Za-zÀ-ỹ]))) (?=[A-Za-zÀ-ỹ])/i;
const fewest = 3;
const longestItem = 24;
const shortestHead = 4;
/** Heads that mean what the sentence before them is about. */
const ofSentenceBefore = /^(?:(?:các|những) )?(?:nguyên nhân|lý do|giải pháp|biện pháp)(?: chính)?$/i;
const shortItem = 8;
const spoken = new RegExp(`(?:${sayingVerbs}|${askingVerbs})$`, 'i');

type Draft = DraftOf<'list'>;

function listFrom(passage: Passage, head: Stretch, items: Stretch[], open: boolean): Draft[] {
  const sized = items.every(({ from, to }) => passage.text.slice(from, to).split(' ').length <= longestItem);
  const headText = passage.text.slice(head.from, head.to);
  if (
    items.length < fewest ||
    !sized ||
    (headText.split(' ').length < shortestHead && !ofSentenceBefore.test(headText))
  )
    return [];
  return [
    {
      kind: 'list',
      ...said(passage, items[0].from, items.at(-1)!.to),
      head: wordsAt(passage, head.from, head.to),
      items: items.map(({ from, to }) => passage.span(from, to)),
      texts: items.map(({ from, to }) => wordsAt(passage, from, to)),
      open,
    },
  ];
}

/** Cuts a stretch at marks of one kind that stand outside terms; the last item may be joined by “và”. */
function itemsOf(passage: Passage, from: number, to: number, mark: ',' | ';'): { items: Stretch[]; open: boolean } {
  const segments = segmentsOf(passage).filter((one) => one.from >= from && one.to <= to);
  const items: Stretch[] = [];
  let open = false;
  for (const segment of segments) {
    const last = items.at(-1);
    const gap = last === undefined ? '' : passage.text.slice(last.to, segment.from);
    if (gap.includes('…') || /\.{2,}/.test(gap)) {
      open = true;
      break;
    }
    if (last !== undefined && mark === ';' && !gap.includes(';')) last.to = segment.to;
    else items.push({ ...segment });
  }
  const last = items.at(-1);
  const rest = passage.text.slice(last?.to ?? 0, to);
  if (/…|\.{2,}|v\.v/.test(rest) || /^[\s"]*(?:…|\.{2,})/.test(passage.text.slice(last?.to ?? 0))) open = true;
  if (mark === ',' && last !== undefined) {
    const joint = / và /i.exec(passage.text.slice(last.from, last.to));
    if (joint !== null) {
      items.pop();
      items.push({ from: last.from, to: last.from + joint.index }, { from: last.from + joint.index + 4, to: last.to });
    }
  }
  return { items, open };
}

/** “… nhiều nguyên nhân như: A; B; C.”; “… gồm: A, B và C.” */
function afterColon(passage: Passage): Draft[] {
  const match = introduced.exec(passage.text);
  if (match === null) return [];
  const from = match.index + match[0].length;
  const mark = passage.text.indexOf(';', from) < 0 ? ',' : ';';
  const { items, open } = itemsOf(passage, from, passage.text.length, mark);
  const segments = segmentsOf(passage).filter(({ to }) => to <= from);
  const head = { from: segments.at(-1)?.from ?? 0, to: match.index };
  const short = items.every((item) => passage.text.slice(item.from, item.to).split(' ').length <= shortItem);
  // “Ông cảnh báo: …” introduces what is said; commas in it are no list.
  if (spoken.test(passage.text.slice(0, match.index)) || (mark === ',' && !short)) return [];
  return listFrom(passage, head, items, open);
}

/** “Ba trường gồm Tiểu học A, Tiểu học B và Trung học C …”; “những việc như công bố cấp độ dịch, …” */
function afterIncluding(passage: Passage): Draft[] {
  const match = including.exec(passage.text);
  if (match === null) return [];
  const from = match.index + match[0].length;
  const end = segmentsOf(passage)
    .filter((one) => one.to > match.index)
    .find((one, index, all) => index > 0 && !/^, ?$/.test(passage.text.slice(all[index - 1].to, one.from)));
  const to = end === undefined ? passage.text.length : end.from - 1;
  const first = segmentsOf(passage).find((one) => one.from <= from && one.to > from);
  if (first === undefined || spoken.test(passage.text.slice(0, match.index))) return [];
  const { items, open } = itemsOf(passage, first.to, to, ',');
  return listFrom(passage, { from: first.from, to: match.index }, [{ from, to: first.to }, ...items], open);
}

/** “bảo đảm an sinh xã hội, an ninh trật tự, chỉnh trang đô thị …”: terms and names alone between commas. */
function enumeration(passage: Passage): Draft[] {
  const { pieces, text } = passage;
  const isItem = (index: number) => {
    const piece = pieces[index];
    if (piece === undefined || !['term', 'name', 'word'].includes(piece.word.kind)) return false;
    return piece.word.kind !== 'word' || text.slice(piece.from, piece.to).includes(' ');
  };
  const joins = (index: number) =>
    pieces[index] !== undefined && /^(?:,|và)$/i.test(text.slice(pieces[index].from, pieces[index].to));
  for (let at = 2; at < pieces.length; at++) {
    if (!isItem(at)) continue;
    let last = at;
    while (joins(last + 1) && isItem(last + 2)) last += 2;
    if (last < at + 4) continue;
    const items = pieces.slice(at, last + 1).filter((_, index) => index % 2 === 0);
    const next = text.slice(pieces[last].to);
    const ends = /^\s*(?:[.;…"]|$|\.{2,})/.test(next) || /^ ?,/.test(next);
    const segment = segmentsOf(passage).find((one) => one.from < pieces[at].from && one.to >= pieces[at].to);
    if (!ends || /^ ?,/.test(next) || segment === undefined) return [];
    return listFrom(passage, { from: segment.from, to: pieces[at].from - 1 }, items, /^\s*(?:…|\.{2,})/.test(next));
  }
  return [];
}

// “Nguyên nhân chậm trễ gồm: hồ sơ gốc thất lạc; ranh giới không rõ; thiếu người.”
export const list: Rule = ({ passage }) => {
  for (const form of [afterColon, afterIncluding, enumeration]) {
    const found = form(passage);
    if (found.length > 0) return found;
  }
  return [];
};
