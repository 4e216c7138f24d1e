import type { Person } from '../../../facts/cast.ts';
import type { RequirementFact, StatementFact } from '../../../facts/fact.ts';
import { onceFor } from '../../../text/once-for.ts';
import { holdsWords, plain } from '../../answer-words.ts';
import type { Ground } from '../../candidate.ts';
import { overlap } from '../../likeness.ts';
import { shuffled, type Random } from '../../random.ts';
import { factsOf } from '../../sentence-facts.ts';
import { calling, upperFirst } from '../../wording.ts';
import { folk, headsIn, introductionOf, maySpeakFor } from './introduced.ts';
import { labelOf, optionOf } from './parties.ts';
import { mostShared, speaksOf, telling } from './parties-asked.ts';
import { answersForMore, isOfHighlands, peopleBeside } from './people.ts';
import { yields } from './reported-words.ts';
import { lacksSubject } from './sayings.ts';
import { mayBeOne, sideOf, sortOf, type Party } from './sides.ts';

/** The parties and bodies that say or ask something in an article; whom it names stands by his name. */
const speakingParties = onceFor((ground: Ground): Party[] => {
  const found = new Map<string, Party>();
  for (const { speaker } of [...factsOf(ground, 'statement'), ...factsOf(ground, 'requirement')]) {
    const words = speaker.institution ? labelOf(speaker, ground) : null;
    if (words === null) continue;
    const [label, side] = [optionOf(words), sideOf(words)];
    if (!found.has(plain(label)))
      found.set(plain(label), { label, side, sort: sortOf(label, side, false), speaks: true });
  }
  return [...found.values()];
});

/** A speaker and the others of the article as options, people by their names and the rest by their part. */
export interface NamedAndParties {
  who: { vi: string; en: string };
  answer: { text: string };
  distractors: { text: string }[];
  /** Whether bodies stand among them. */
  mixed: boolean;
  /** Whether the words tell whose they are: they speak of what only the speaker is introduced with. */
  known: boolean;
}

const [fewest, most] = [2, 3];
const bound = /^(?:cam kết|hứa|thừa nhận)$/iu;

/**
 * A speaker beside the named people and the parties of an article, where neither alone are enough; own words stand beside
 * people only. Null where the speaker may be one of the others, or another says the like.
 */
export function namedAndParties(
  fact: StatementFact | RequirementFact,
  { wording, direct, official }: { wording: string; direct: boolean; official: boolean },
  ground: Ground,
  random: Random,
): NamedAndParties | null {
  const { name, institution } = fact.speaker;
  if (fact.kind === 'requirement' && (institution || !yields.test(fact.verb)) && !direct) return null;
  const echoed = [...factsOf(ground, 'statement'), ...factsOf(ground, 'requirement')].some(
    (one) => one.speaker.name !== name && overlap(one.text, fact.text) > mostShared,
  );
  if (echoed) return null;
  const own = ground.cast.people.find((person) => person.name === name);
  const label = institution ? labelOf(fact.speaker, ground) : null;
  const key =
    label === null ? undefined : speakingParties(ground).find((one) => plain(one.label) === plain(optionOf(label)));
  if (institution ? key === undefined : own === undefined) return null;
  if (key !== undefined) {
    // What a body did or will do is its part.
    const ownDeed = lacksSubject(wording, ground) || bound.test(fact.verb);
    if (ownDeed || direct || folk.has(key.side) || telling.test(wording) || speaksOf(wording, key)) return null;
  }
  const people = peopleBeside(own ?? { name, address: null, offices: [] }, ground, random)
    .filter((one) => !official || answersForMore(one.name, ground))
    .filter((one) => key === undefined || !maySpeakFor(one, key, ground))
    .sort((a, b) => Number(answersForMore(b.name, ground)) - Number(answersForMore(a.name, ground)));
  const parties = shuffled(speakingParties(ground), random)
    .filter((one) => one !== key && !folk.has(one.side) && !speaksOf(wording, one))
    // A body says nothing beside a witness who tells what he saw.
    .filter((one) => one.sort === 'somebody' || (!direct && (own === undefined || answersForMore(name, ground))))
    .filter((one) => (own === undefined ? !mayBeOne(one, key!, ground) : !maySpeakFor(own, one, ground)))
    .sort((a, b) => Number(b.sort === 'somebody') - Number(a.sort === 'somebody'));
  const chosen: Party[] = [];
  for (const one of parties) {
    const apart = people.slice(0, most).every((person) => !maySpeakFor(person, one, ground));
    if (apart && chosen.every((other) => !mayBeOne(one, other, ground))) chosen.push(one);
  }
  const named = people.slice(0, most - Math.min(chosen.length, 1));
  const beside = chosen.slice(0, most - named.length);
  if (named.length + beside.length < fewest || (beside.length === 0 && key === undefined)) return null;
  // A body among residents is known by what it tells.
  if (key?.sort !== 'somebody' && key !== undefined && !named.some((one) => answersForMore(one.name, ground)))
    return null;
  // The only such name among others is guessed.
  if (own !== undefined && isOfHighlands(name) && !named.some((one) => isOfHighlands(one.name))) return null;
  const all = own === undefined ? named : [own, ...named];
  const addressed = all.every(({ address }) => address !== null);
  const called = (person: Person) => ({ text: addressed ? upperFirst(calling(person, 'vi')) : person.name });
  const bodies = [...beside, ...(key === undefined ? [] : [key])].some(({ sort }) => sort !== 'somebody');
  const told = own === undefined ? [] : headsIn(introductionOf(name, ground));
  return {
    who: { vi: bodies ? 'ai hoặc cơ quan nào' : 'ai', en: 'who' },
    answer: key === undefined ? called(own!) : { text: key.label },
    distractors: [...named.map(called), ...beside.map((one) => ({ text: one.label }))],
    mixed: bodies,
    known: told.some((word) => holdsWords(wording, word)),
  };
}
