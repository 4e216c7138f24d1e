import type { Stretch } from '../clauses.ts';
import type { Passage } from '../passage.ts';
import { said, wordsAt, type Rule } from './rule.ts';

const ordinals = [
  '(?:thứ nhất|một là|trước hết là|đầu tiên là)',
  '(?:thứ hai|hai là)',
  '(?:thứ ba|ba là)',
  '(?:thứ tư|bốn là)',
  '(?:thứ năm|năm là)',
  '(?:thứ sáu|sáu là)',
];
const markers = ordinals.map((words) => new RegExp(`(?:^|[;:.] ?|, )${words}[,:]? `, 'i'));
const fewest = 3;

interface Member {
  passage: Passage;
  place: Stretch;
}

function memberIn(passage: Passage, index: number): Member | null {
  const match = markers[index].exec(passage.text);
  if (match === null) return null;
  const from = match.index + match[0].length;
  const next = markers[index + 1]?.exec(passage.text);
  const end = next !== null && next !== undefined && next.index > from ? next.index : passage.text.length;
  const to = from + passage.text.slice(from, end).replace(/[\s.;,…]+$/u, '').length;
  return to > from ? { passage, place: { from, to } } : null;
}

// “Có ba việc phải làm. Thứ nhất, rà soát hồ sơ. Thứ hai, công khai quy trình. Thứ ba, bố trí thêm người.”
export const enumeration: Rule = ({ passage, before, after }) => {
  const first = memberIn(passage, 0);
  if (first === null) return [];
  const members = [first];
  const row = [passage, ...after.slice(0, 10)];
  for (let index = 1; index < ordinals.length; index++) {
    const member = row.map((one) => memberIn(one, index)).find((one) => one !== null);
    if (member === undefined || member === null) break;
    members.push(member);
  }
  const lead = passage.text
    .slice(0, Math.max(0, first.place.from - 12))
    .replace(/[\s:;,.]*(?:thứ nhất|một là)?[\s:;,.]*$/i, '');
  const headed =
    lead.split(' ').length >= 4
      ? wordsAt(passage, 0, lead.length)
      : (before?.sentence.text.replace(/[\s.:]+$/u, '') ?? '');
  if (members.length < fewest || headed === '') return [];
  const texts = members.map((one) => wordsAt(one.passage, one.place.from, one.place.to));
  return [
    {
      kind: 'list',
      ...said(passage, first.place.from, first.place.to),
      head: headed,
      items: members.map((one) => one.passage.span(one.place.from, one.place.to)),
      texts,
      open: false,
    },
  ];
};
