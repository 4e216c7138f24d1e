import { officeHeads } from '../../facts/vocabulary/offices.ts';
import { anyOf, edgeAfter } from '../../facts/vocabulary/pattern.ts';
import type { Lexicon, LexiconEntry, LexiconNode } from '../../text/lexicon.ts';
import { tokenise } from '../../text/tokens.ts';
import { overlap } from '../likeness.ts';
import { partOfSpeech } from '../part-of-speech.ts';

/** What a term names, as far as its first words tell. */
type Sort = 'holder' | 'body' | 'time' | 'matter';

const holder = new RegExp(
  `^(?:${officeHeads}|${anyOf(
    `người | cán bộ | công chức | viên chức | đại biểu | cử tri | nhân viên | giáo viên | học sinh | bệnh nhân |
    thủ trưởng | đội ngũ | chủ đầu tư | lực lượng`,
  )})${edgeAfter}`,
  'iu',
);
// With a small letter “ban hành” and “phòng, chống” are no bodies.
const body = new RegExp(
  `^${anyOf(
    `UBND | HĐND | MTTQ | Uỷ ban | Ủy ban | Hội đồng | Sở | sở | Bộ | Ban | Cục | Chi cục | Tổng cục | Văn phòng | Trung tâm |
    Công an | Toà án | Viện | Bệnh viện | bệnh viện | Phòng | Mặt trận | Quốc hội | Chính phủ | Đảng bộ | Thành uỷ | Tỉnh uỷ | Huyện uỷ | cơ quan |
    hệ thống chính trị`,
  )}${edgeAfter}`,
  'u',
);
const time = new RegExp(`^${anyOf('năm | tháng | thời gian | giai đoạn | thời kỳ | dịp')}${edgeAfter}`, 'iu');

/** A wrong answer of another sort tempts nobody: a director is no certificate. */
export function sortOf(entry: string): Sort {
  if (holder.test(entry)) return 'holder';
  if (body.test(entry)) return 'body';
  return time.test(entry) ? 'time' : 'matter';
}

/**
 * The part of speech that a gloss can be weighed by. “phrase” holds nouns, verbs and adjectives: there the gloss and the
 * first word tell; null where they don't, or where a verb's gloss is no verb.
 */
export function glossPart(entry: string, gloss: string, lexicon: Lexicon): string | null {
  const pos = partOfSpeech(entry, gloss, lexicon);
  const acts = /^to /.test(gloss);
  if (pos !== 'phrase') return pos === 'verb' && !acts ? null : pos;
  if (acts) return 'verb';
  const first = nodeAfter(wordsOf(entry, lexicon)[0] ?? [], lexicon)?.entry?.senses[0]?.pos;
  return first === 'noun' ? 'noun' : null;
}

function nodeAfter(keys: readonly string[], { root }: Lexicon): LexiconNode | undefined {
  let node: LexiconNode | undefined = root;
  for (const key of keys) node = node?.next.get(key);
  return node;
}

/** Token keys of each word of a term; none for a word alone. */
function wordsOf(headword: string, lexicon: Lexicon): readonly (readonly string[])[] {
  const keys = tokenise(headword).map(({ key }) => key);
  return nodeAfter(keys, lexicon)?.entry?.components ?? [];
}

export interface Kin {
  entry: string;
  gloss: string;
}

const most = 80;
const deepest = 6;

function gather(node: LexiconNode, depth: number, found: LexiconEntry[]): void {
  if (found.length >= most || depth > deepest) return;
  if (node.entry !== null && node.entry.components !== null) found.push(node.entry);
  for (const next of node.next.values()) gather(next, depth + 1, found);
}

/**
 * Terms of the dictionary that begin with the same word and are of the same part of speech: “trường dân lập” beside
 * “trường công lập”. One that holds the other is left out: its gloss could be right as well.
 */
export function kinOf(entry: string, pos: string, lexicon: Lexicon): Kin[] {
  const [first = []] = wordsOf(entry, lexicon);
  // “nhà” begins houses and people alike; of people one may be as good a word as another: head, manager.
  const node = first.length === 0 || /^(?:nhà|người) /iu.test(entry) ? undefined : nodeAfter(first, lexicon);
  if (node === undefined) return [];
  const found: LexiconEntry[] = [];
  gather(node, 0, found);
  const sameFirst = ({ components }: LexiconEntry) => components?.[0]?.join(' ') === first.join(' ');
  const kin = found
    .filter((one) => sameFirst(one) && overlap(one.headword, entry) < 1 && one.senses[0]?.condition === null)
    .map(({ headword, senses }) => ({ entry: headword, gloss: senses[0].gloss }));
  return kin.filter((one) => glossPart(one.entry, one.gloss, lexicon) === pos && sortOf(one.entry) === sortOf(entry));
}
