import type { RoleFact } from '../../facts/fact.ts';
import { seatOf } from '../../facts/parties.ts';
import { bareName } from '../answer-words.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { overlap } from '../likeness.ts';
import { shuffled, type Random } from '../random.ts';
import { evidenceAt, inLanguage, lengthOf, shown, upperFirst } from '../wording.ts';
import { bodiesBeside, fullBody } from './people/bodies.ts';
import { namedAndParties } from './people/named-and-parties.ts';
import { otherOffices } from './people/offices.ts';
import { lightest, ownWordsAsked, tellsSex } from './people/own-words.ts';
import { partiesAsOptions } from './people/parties-asked.ts';
import { answersForMore, isOnlyOfSex, peopleAsOptions } from './people/people.ts';
import { reportedAsked, yields } from './people/reported-words.ts';

const fewestBodies = 2;
/** “Không đúng” is an echo of nothing. */
const fewestEchoed = 4;
/** Of what a resident cannot say, where one of the wrong answers is one. */
const ofFewOfficials = 3.6;
const ofOneself = /(?<![A-Za-zÀ-ỹ]|chúng )(?:tôi|tui|mình)(?![A-Za-zÀ-ỹ])/iu;
/** Who gives an order is guessed among posts that nobody in the article holds; a post is the lesser answer in any case. */
const idle = 2.4;
const ofPost = 1.3;

/** “thân chủ” would tell that a lawyer speaks. */
function ofClient(words: string): string {
  return words.replace(/(?<![A-Za-zÀ-ỹ])thân chủ(?: của mình)?(?![A-Za-zÀ-ỹ])/gu, 'bị cáo');
}

/** A body and the others of the article that say, do or are asked something and could have said this. */
function bodiesAsOptions(name: string, ground: Ground, random: Random) {
  const others = shuffled(bodiesBeside(name, ground), random).filter(({ acts }) => acts);
  return others.length < fewestBodies
    ? null
    : { answer: { text: name }, distractors: others.map((one) => ({ text: one.name })) };
}

// “Theo bài, ai nói: “Đèn chưa sáng thì chưa dời”?”; “Theo bài, ai đề nghị các xã công khai quy trình tại trụ sở?”
export const speaker: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if ((fact.kind !== 'statement' && fact.kind !== 'requirement') || passage === undefined) return [];
  // What two people say in like words is said by neither alone.
  const echoed = ground.facts.some(
    (one) =>
      (one.kind === 'statement' || one.kind === 'requirement') &&
      one.speaker.name !== fact.speaker.name &&
      lengthOf(one.text) >= fewestEchoed &&
      overlap(one.text, fact.text) > 0.7,
  );
  if (echoed) return [];
  const { mention, institution } = fact.speaker;
  const party = institution && seatOf(fact.speaker.name) !== null;
  const name = institution && !party ? fullBody(shown(fact.speaker.name), ground) : shown(fact.speaker.name);
  // “xã Phú Khoát đề nghị …” is a place beside offices.
  if (name === null || (institution && !party && /^\p{Ll}/u.test(name))) return [];
  // “bởi theo ông, ‘di tích không phải của riêng ngành văn hoá’”
  const inMarks = fact.verb.toLowerCase() === 'theo' && /["“]$/u.test(ground.article.source.slice(0, fact.start));
  const direct = fact.mode === 'direct' || inMarks;
  const asked = direct ? ownWordsAsked(fact, ground) : reportedAsked(fact, ground);
  if (asked === null) return [];
  const promptFor = (who: { vi: string; en: string }) =>
    inLanguage<string | null>(ground.language, {
      vi: asked.asking === true ? `Theo bài, ${asked.vi} ${who.vi}?` : `Theo bài, ${who.vi} ${asked.vi}?`,
      en: asked.en?.replace(/which body/u, who.en).replace(/Which body/u, upperFirst(who.en)) ?? null,
    });
  const prompt = promptFor(institution ? { vi: 'cơ quan, đơn vị nào', en: 'which body' } : { vi: 'ai', en: 'who' });
  if (prompt === null) return [];
  const official = !institution && asked.official && answersForMore(name, ground);
  const withOffices = direct || fact.kind === 'statement' || yields.test(fact.verb);
  const peers = party
    ? null
    : institution
      ? bodiesAsOptions(name, ground, random)
      : peopleAsOptions(name, ground, random, { withOffices, beside: official ? 'officials' : 'anybody' });
  const options =
    peers ?? (official ? peopleAsOptions(name, ground, random, { withOffices: false, beside: 'an official' }) : null);
  const mentioned = shown(ground.article.source.slice(mention.start, mention.end));
  const base: Omit<Candidate, 'answer' | 'distractors'> = {
    kind: 'speaker',
    // “Ông Dũng” and “ông” are somebody whom an earlier sentence names.
    level: mentioned.includes(name) ? 1 : 2,
    fact,
    prompt,
    optionLanguage: 'vi',
    proof: { kind: 'named', mention: mentioned },
    evidence: evidenceAt(passage, mention),
    support: asked.support,
    hedge: null,
    weight: asked.weight,
  };
  if (options !== null) {
    const beside = options.distractors.map(({ text }) => bareName(text));
    if (direct && tellsSex.test(asked.wording) && isOnlyOfSex(name, beside, ground)) return [];
    // “Tôi đóng mỗi tháng 650.000 đồng”: among officials alone it is the resident’s.
    const known =
      direct &&
      ofOneself.test(asked.wording) &&
      !answersForMore(name, ground) &&
      options.distractors.slice(0, 3).every(({ text }) => answersForMore(bareName(text), ground));
    const weight = peers === null || known ? Math.min(base.weight, ofFewOfficials) : base.weight;
    return [{ ...base, ...options, weight }];
  }
  const sides = partiesAsOptions(fact, ofClient(asked.wording), ground, random);
  if (sides !== null) {
    const { who, answer, distractors, introduced, importance, mixed } = sides;
    const weight = Math.max(asked.weight, importance) - (mixed ? 1 : 0);
    const support = introduced === null ? base.support : [introduced, ...(base.support ?? [])];
    return [{ ...base, answer, distractors, prompt: ofClient(promptFor(who)!), support, level: 2, weight }];
  }
  const all = namedAndParties(fact, { wording: asked.wording, direct, official }, ground, random);
  if (all !== null) {
    const { who, answer, distractors, mixed } = all;
    // A resident’s own words among officials are known by what they are of.
    const residents =
      direct &&
      !answersForMore(name, ground) &&
      distractors.every(({ text }) => answersForMore(bareName(text), ground));
    const known = all.known || residents || (direct && ofOneself.test(asked.wording) && !answersForMore(name, ground));
    const weight = known ? Math.min(asked.weight, ofFewOfficials) : asked.weight - (mixed ? 1 : 0);
    return [{ ...base, answer, distractors, prompt: promptFor(who)!, level: 2, weight }];
  }
  // With too few people posts are asked for; those that nobody in the article holds tempt little, and an order tells who can give it.
  const roles = ground.facts.filter((one): one is RoleFact => one.kind === 'role' && one.manner === null);
  const held = roles.find((one) => one.person.name === name && one.organisation !== null);
  if (held === undefined || institution) return [];
  const anothers = roles.some(({ person, organisation }) => person.name !== name && organisation !== null);
  return [
    {
      ...base,
      answer: { text: upperFirst(shown(held.office)) },
      distractors: otherOffices(held, ground).map((text) => ({ text: upperFirst(text) })),
      weight: Math.min(base.weight - ofPost, official ? idle : anothers ? Infinity : lightest),
    },
  ];
};
