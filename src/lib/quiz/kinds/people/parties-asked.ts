import type { RequirementFact, StatementFact } from '../../../facts/fact.ts';
import { seatOf } from '../../../facts/parties.ts';
import { holdsWords, plain } from '../../answer-words.ts';
import type { Ground } from '../../candidate.ts';
import { onceFor } from '../../../text/once-for.ts';
import { overlap } from '../../likeness.ts';
import { shuffled, type Random } from '../../random.ts';
import { factsOf } from '../../sentence-facts.ts';
import { labelOf, optionOf, partiesOf } from './parties.ts';
import { makesPoint } from './points.ts';
import { yields } from './reported-words.ts';
import { lacksSubject } from './sayings.ts';
import { mayBeOne, sideOf, type Party, type Side } from './sides.ts';

/** Words by which whose they are is known: “thân chủ”, “nhà trường phải nhờ …”, “cơ quan này”. */
export const telling =
  /(?<![A-Za-zÀ-ỹ])(?:thân chủ|của mình|chúng tôi|chúng em|tôi|tui|cơ quan này|đơn vị này|đơn vị mình|con em|mức án|khởi kiện|kháng cáo|án tù|tù giam|năm tù)(?![A-Za-zÀ-ỹ])/i;
const heads =
  /(?<![A-Za-zÀ-ỹ])(?:trường|công ty|doanh nghiệp|xã|phường|sở|ban|khách|cư dân|phụ huynh|chủ đầu tư|nhà thầu)(?![A-Za-zÀ-ỹ])/gi;

/** What only who was harmed asks for. */
const ofVictim = /(?<![A-Za-zÀ-ỹ])(?:bồi thường|xin lỗi)(?![A-Za-zÀ-ỹ])/i;

/** Whether words speak of a party by what it is called by. */
export function speaksOf(words: string, { label, side }: Party): boolean {
  const own = plain(label).match(heads) ?? [];
  const bare = label.replace(/^(?:Đại diện|Phía|Lãnh đạo|Luật sư(?: của)?) /u, '');
  return (
    holdsWords(words, bare) ||
    ((side === 'victim' || side === 'plaintiff') && ofVictim.test(words)) ||
    own.some((word) => holdsWords(words, word)) ||
    (side === 'firm' && /(?<![A-Za-zÀ-ỹ])(?:doanh nghiệp|công ty|nhà máy)(?![A-Za-zÀ-ỹ])/i.test(words)) ||
    (side === 'people' && /(?<![A-Za-zÀ-ỹ])(?:người dân|hộ dân|bà con|cư dân)(?![A-Za-zÀ-ỹ])/i.test(words)) ||
    (side === 'court' && /(?<!phiên |ra |tại |trước )(?<![A-Za-zÀ-ỹ])toà(?![A-Za-zÀ-ỹ])/i.test(plain(words)))
  );
}

/** How parties are asked for, and the options. */
export interface PartiesAsked {
  who: { vi: string; en: string };
  answer: { text: string };
  distractors: { text: string }[];
  /** The sentence that introduces a person who is asked for by his part. */
  introduced: string | null;
  /** The least weight: what a side in court or in a dispute says is its point, whatever the verb. */
  importance: number;
  /** Whether people stand beside bodies. */
  mixed: boolean;
}

/** In court nobody else has a word. */
const ofCourt: ReadonlySet<Side> = new Set<Side>([
  'court',
  'prosecution',
  'defence',
  'accused',
  'victim',
  'plaintiff',
  'defendant',
]);

/** What a side holds, and what an expert or an officer does. */
const [ofSide, told, ofWitness] = [7.5, 6, 5.5];

const disputants: ReadonlySet<Side> = new Set<Side>([
  'court',
  'prosecution',
  'defence',
  'plaintiff',
  'defendant',
  'firm',
  'builder',
  'consultant',
  'victim',
  'management',
  'people',
]);

/** What is said and asked for, by the side that does. */
const speechesOf = onceFor((ground: Ground): ReadonlyMap<Side, (StatementFact | RequirementFact)[]> => {
  const found = new Map<Side, (StatementFact | RequirementFact)[]>();
  for (const fact of [...factsOf(ground, 'statement'), ...factsOf(ground, 'requirement')]) {
    const label = labelOf(fact.speaker, ground);
    if (label === null) continue;
    const side = sideOf(label);
    found.set(side, [...(found.get(side) ?? []), fact]);
  }
  return found;
});

const [fewest, most] = [2, 3];
/** More words shared than this, and another may be said to hold the same. */
export const mostShared = 0.5;

/**
 * A speaker and other parties of the article as options, each by its part; null where there are too few, where the words
 * tell whose they are, or where another says the like.
 */
export function partiesAsOptions(
  fact: StatementFact | RequirementFact,
  wording: string,
  ground: Ground,
  random: Random,
): PartiesAsked | null {
  const { name, institution } = fact.speaker;
  const own = labelOf(fact.speaker, ground);
  const key = own === null ? undefined : partiesOf(ground).find(({ label }) => plain(label) === plain(optionOf(own)));
  if (key === undefined || telling.test(wording) || speaksOf(wording, key)) return null;
  // What somebody did or will do himself is his part.
  const ownDeed = fact.kind === 'statement' && fact.mode === 'reported' && lacksSubject(wording, ground);
  // Who gives orders is known by his office.
  const orders = fact.kind === 'requirement' && !institution && !yields.test(fact.verb);
  // Who complains and who promises is known by that.
  const complains = key.side === 'people' && /^phản ánh/i.test(fact.verb);
  if (ownDeed || orders || complains || /^(?:cam kết|hứa|thừa nhận)$/i.test(fact.verb)) return null;
  const saysSo = ({ side }: Party) =>
    (speechesOf(ground).get(side) ?? []).some((one) => one !== fact && overlap(one.text, fact.text) > mostShared);
  const inCourt = ofCourt.has(key.side);
  // “chỉ xử Quế về một tội”: who may be on trial himself.
  const namesSomebody = () => ground.cast.people.some((one) => holdsWords(wording, one.name.split(' ').at(-1)!));
  const fits = (one: Party) =>
    one !== key &&
    (!inCourt || ofCourt.has(one.side)) &&
    !mayBeOne(one, key, ground) &&
    !speaksOf(wording, one) &&
    !(one.side === 'accused' && namesSomebody()) &&
    !saysSo(one);
  const ordered = shuffled(partiesOf(ground), random).sort((a, b) => Number(b.speaks) - Number(a.speaks));
  /** The first few of some parties that fit, none of them another one. */
  const taken = (sorts: readonly Party['sort'][], speaking: boolean): Party[] => {
    const found: Party[] = [];
    for (const one of ordered) {
      if (found.length === most) break;
      if (!sorts.includes(one.sort) || (speaking && !one.speaks) || !fits(one)) continue;
      if (!found.some((other) => mayBeOne(one, other, ground))) found.push(one);
    }
    return found;
  };
  // Those asked for with one word first: people, or bodies.
  const first =
    key.sort !== 'either' ? key.sort : (ordered.find((one) => one.sort !== 'either' && fits(one))?.sort ?? 'either');
  const alike = taken([first, 'either'], false);
  // People and bodies stand beside one another where each of them says something.
  const mixed = () => (fact.kind === 'statement' ? taken(['somebody', 'body', 'either'], true) : []);
  const chosen = alike.length >= fewest ? alike : mixed();
  if (chosen.length < fewest) return null;
  const all = [key, ...chosen];
  const sorts = new Set(all.map(({ sort }) => sort));
  const who = !sorts.has('body')
    ? { vi: 'ai', en: 'who' }
    : sorts.has('somebody')
      ? { vi: 'ai hoặc cơ quan nào', en: 'who' }
      : all.every(({ label, sort }) => sort === 'body' && seatOf(plain(label)) === null)
        ? { vi: 'cơ quan, đơn vị nào', en: 'which body' }
        : { vi: 'bên nào', en: 'which party' };
  const introduced = institution
    ? null
    : (ground.passages.find(({ text }) => text.includes(name))?.sentence.id ?? null);
  const holds = makesPoint(fact.verb, wording) && key.side !== null;
  const sides = key.side !== null && disputants.has(key.side);
  const importance = sides ? (holds ? ofSide : told) : holds ? ofWitness : 0;
  const [answer, ...distractors] = all.map(({ label }) => ({ text: label }));
  return { who, answer, distractors, introduced, importance, mixed: sorts.has('body') && sorts.has('somebody') };
}
