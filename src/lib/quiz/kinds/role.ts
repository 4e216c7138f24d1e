import type { RoleFact } from '../../facts/fact.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { calling, evidenceAt, inLanguage, quoted, shown, upperFirst } from '../wording.ts';
import { isBareOffice, otherOffices } from './offices.ts';
import { peopleAsOptions } from './people.ts';

/** To match a name to a post is no understanding; it is asked where little else is. Who comes back, and who heads a place by name, is worth knowing; of others what they say matters more. */
function weightOf({ person, title, organisation }: RoleFact, { cast }: Ground): number {
  const times = cast.mentions.filter((here) => here.some((one) => one.person.name === person.name)).length;
  const placed = / \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(organisation ?? '');
  const minor = /^(?:tổ trưởng|trưởng (?:thôn|bản|ấp|làng|nhóm)|đội trưởng|thư ký)/iu.test(title);
  return (minor ? 3 : 4) + Math.min(2, (times - 1) * 0.6) + (placed ? 0.5 : 0);
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
  const options = peopleAsOptions(fact.person.name, ground, random, false);
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
