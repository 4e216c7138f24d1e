import { clauseAround } from './clauses.ts';
import type { Certainty, Found } from './fact.ts';
import type { Passage } from './passage.ts';
import type { Utterance } from './utterances.ts';
import { anyWordOf } from './vocabulary/pattern.ts';

const denial = new RegExp(
  `${anyWordOf('không | chưa | chẳng | không hề | chưa hề | không còn | bác bỏ | phủ nhận')}`,
  'i',
);
/** “không dưới 40%”, “không chỉ” and “không ngừng tăng” deny nothing. */
const noDenial =
  /không (?:dưới|quá|chỉ|những|ngừng|ít|phải là không|thể không)|có (?:\S+ ){1,4}không$|chưa đến|chưa đầy|chưa tới/gi;
const planned = new RegExp(
  anyWordOf(
    'dự kiến | dự báo | sẽ | phấn đấu | kế hoạch là | mục tiêu là | ước tính | có thể | có lẽ | nhiều khả năng | đặt mục tiêu',
  ),
  'i',
);
const rumoured = new RegExp(
  anyWordOf(
    'được cho là | nghe nói | có tin | tin đồn | được biết | theo một số nguồn tin | theo nguồn tin | người ta nói | được đồn | bị nghi | nghi là',
  ),
  'i',
);

/** Whether something is said to be so or not, and on whose word; read from the words of its clause before it. */
export function modalityOf(
  passage: Passage,
  { kind, start, end }: Found,
  utterances: Utterance[],
): { polarity: 'positive' | 'negative'; certainty: Certainty } {
  const at = (offset: number, ends: boolean) =>
    passage.pieces.find(({ word }) => (ends ? word.end >= offset : word.end > offset)) ?? passage.pieces.at(-1)!;
  const [from, to] = [at(start, false).from, at(end, true).to];
  const clause = clauseAround(passage, from, Math.max(from, to));
  const before = passage.text.slice(clause.from, Math.max(clause.from, from)).replace(noDenial, '');
  const spoken = utterances.find(({ content }) => content.from <= from && content.to >= to);
  const said = spoken === undefined ? null : spoken.mode === 'direct' ? 'quoted' : 'reported';
  const certainty: Certainty = rumoured.test(passage.text.slice(0, from))
    ? 'hearsay'
    : (said ?? (planned.test(before) ? 'expected' : 'stated'));
  return { polarity: isDenied(passage, kind, before, from, to) ? 'negative' : 'positive', certainty };
}

/** A figure and an event are denied by the words before them, what somebody says by its own beginning. */
function isDenied({ text }: Passage, kind: Found['kind'], before: string, from: number, to: number): boolean {
  if (kind === 'quantity') return denial.test(before);
  if (kind === 'event') return denial.test(text.slice(from, to).replace(noDenial, ''));
  if (kind !== 'statement' && kind !== 'requirement')
    return /(?<![A-Za-zÀ-ỹ])(?:không phải|chẳng phải)(?: là| do| vì)? $/i.test(text.slice(0, from));
  const opening = text.slice(from, to).replace(noDenial, '').split(' ').slice(0, 6).join(' ');
  return denial.test(opening);
}
