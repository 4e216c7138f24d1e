import type { Candidate, Maker } from '../candidate.ts';
import { calling, evidenceAt, inLanguage, shown } from '../wording.ts';
import { otherOffices } from './offices.ts';
import { otherPeople } from './people.ts';

const fewestPeople = 3;

// “Theo bài, ai là Bí thư Thành uỷ Hà Nội?”; with too few people in the article: “… ông Chu Ngọc Anh giữ chức vụ gì?”
export const role: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'role' || fact.organisation === null || passage === undefined) return [];
  const office = shown(fact.office);
  // Two people are given the office: before and after, or in two places of one name.
  const holders = new Set(
    ground.facts.flatMap((one) =>
      one.kind === 'role' && shown(one.office).toLowerCase() === office.toLowerCase() ? [one.person.name] : [],
    ),
  );
  if (holders.size > 1) return [];
  const others = otherPeople(ground, fact.person.name, random);
  const base: Omit<Candidate, 'prompt' | 'answer' | 'distractors'> = {
    kind: 'role',
    fact,
    optionLanguage: 'vi',
    proof: { kind: 'stands' },
    evidence: evidenceAt(passage, fact),
    hedge: null,
    weight: 9,
  };
  const who: Candidate = {
    ...base,
    prompt: inLanguage(ground.language, {
      vi: `Theo bài, ai là ${office}?`,
      en: `According to the article, who is “${office}”?`,
    }),
    answer: { text: fact.person.name },
    distractors: others.map((text) => ({ text })),
  };
  const what: Candidate = {
    ...base,
    prompt: inLanguage(ground.language, {
      vi: `Theo bài, ${calling(fact.person, 'vi')} ${fact.manner === 'nguyên' || fact.manner === 'cựu' ? 'là ai' : 'giữ chức vụ gì'}?`,
      en: `According to the article, what office does ${fact.person.name} hold?`,
    }),
    answer: { text: office },
    distractors: otherOffices(fact, ground).map((text) => ({ text })),
  };
  if (fact.manner !== null) return [who];
  return others.length + 1 >= fewestPeople ? [who, what] : [what];
};
