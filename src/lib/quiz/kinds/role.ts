import type { RoleFact } from '../../facts/fact.ts';
import { folded } from '../../facts/passage.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { calling, evidenceAt, inLanguage, quoted, shown, upperFirst } from '../wording.ts';
import { isBareOffice, otherOffices } from './people/offices.ts';
import { peopleAsOptions } from './people/people.ts';

/** Who is named in so many sentences is whom the article is about. */
const often = 7;
/** Who heads a place; a deputy signs for him, and any other head is known to his own. */
const heads =
  /^(?:Chủ tịch (?:UBND|HĐND|Uỷ ban nhân dân)|Bí thư (?:Thành|Tỉnh|Huyện|Quận|Thị|Đảng) uỷ)(?![A-Za-zÀ-ỹ])/u;
const [ofOthers, ofHeads, ofMain] = [1, 1.6, 6];

/** To match a name to a post is no understanding: it is asked when all else is used up, of deputies and heads of offices last. */
function weightOf({ person, office }: RoleFact, { cast }: Ground): number {
  const times = cast.mentions.filter((here) => here.some((one) => one.person.name === person.name)).length;
  return times >= often ? ofMain : heads.test(folded(office)) ? ofHeads : ofOthers;
}

// “Theo bài, ai là Bí thư Thành uỷ Hà Nội?”; with too few people in the article: “… ông Chu Ngọc Anh giữ chức vụ gì?”
export const role: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'role' || fact.organisation === null || passage === undefined) return [];
  // “Bảo hiểm xã hội (BHXH) tỉnh”: a short name is for the reader of the article.
  const office = shown(fact.office).replace(/ \(\p{Lu}[^()]*\)/u, '');
  if (isBareOffice(office)) return [];
  // Two people are given the office: before and after, or in two places of one name.
  const holders = new Set(
    ground.facts.flatMap((one) =>
      one.kind === 'role' && shown(one.office).toLowerCase() === office.toLowerCase() ? [one.person.name] : [],
    ),
  );
  if (holders.size > 1) return [];
  const options = peopleAsOptions(fact.person.name, ground, random, { withOffices: false, beside: 'anybody' });
  const base: Omit<Candidate, 'prompt' | 'answer' | 'distractors'> = {
    kind: 'role',
    fact,
    optionLanguage: 'vi',
    proof: { kind: 'stands' },
    evidence: evidenceAt(passage, fact),
    hedge: null,
    weight: weightOf(fact, ground),
  };
  const who: Candidate = {
    ...base,
    prompt: inLanguage(ground.language, {
      vi: `Theo bài, ai là ${office}?`,
      en: `According to the article, who holds the post of ${quoted(office)}?`,
    }),
    answer: options?.answer ?? { text: fact.person.name },
    distractors: options?.distractors ?? [],
    proof: { kind: 'named', mention: fact.person.name },
  };
  const what: Candidate = {
    ...base,
    prompt: inLanguage(ground.language, {
      vi: `Theo bài, ${calling(fact.person, 'vi')} ${fact.manner === 'nguyên' || fact.manner === 'cựu' ? 'là ai' : 'giữ chức vụ gì'}?`,
      en: `According to the article, what post does ${calling(fact.person, 'en')} hold?`,
    }),
    answer: { text: upperFirst(office) },
    distractors: otherOffices(fact, ground).map((text) => ({ text: upperFirst(text) })),
  };
  if (fact.manner !== null) return options === null ? [] : [who];
  return options === null ? [what] : [who, what];
};
