import type { Fact, RoleFact } from '../../facts/fact.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { evidenceAt, flowing, inLanguage, quoted, shortened, shown } from '../wording.ts';
import { otherOffices } from './offices.ts';
import { otherPeople } from './people.ts';

const fewestPeople = 3;
const longestQuote = 28;

function figured({ start, end }: Fact, { facts }: Ground): boolean {
  return facts.some(
    (fact) => ['quantity', 'date', 'remaining'].includes(fact.kind) && fact.start >= start && fact.end <= end,
  );
}

// “Theo bài, ai đề nghị: “các xã công khai quy trình tại trụ sở”?”
export const speaker: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if ((fact.kind !== 'statement' && fact.kind !== 'requirement') || passage === undefined) return [];
  const { name, mention } = fact.speaker;
  const others = otherPeople(ground, name, random);
  const roles = ground.facts.filter((one): one is RoleFact => one.kind === 'role' && one.manner === null);
  const held = roles.find((one) => one.person.name === name && one.organisation !== null);
  const words = quoted(shortened(flowing(ground.article.source, fact), longestQuote));
  const asks = fact.kind === 'requirement';
  const verb = fact.verb === 'theo' ? null : fact.verb.toLowerCase();
  const base: Omit<Candidate, 'prompt' | 'answer' | 'distractors'> = {
    kind: 'speaker',
    fact,
    optionLanguage: 'vi',
    proof: { kind: 'named', mention: shown(ground.article.source.slice(mention.start, mention.end)) },
    evidence: evidenceAt(passage, mention),
    hedge: null,
    // What a figure or a date can be asked of is better asked so.
    weight: (asks ? 8 : 7) - (figured(fact, ground) ? 2.5 : 0),
  };
  if (others.length + 1 >= fewestPeople) {
    return [
      {
        ...base,
        prompt: inLanguage(ground.language, {
          vi: verb === null ? `Theo bài, đây là ý kiến của ai: ${words}?` : `Theo bài, ai ${verb}: ${words}?`,
          en: `According to the article, who ${asks ? 'asked for this' : 'said this'}: ${words}?`,
        }),
        answer: { text: name },
        distractors: others.map((text) => ({ text })),
      },
    ];
  }
  if (held === undefined) return [];
  return [
    {
      ...base,
      prompt: inLanguage(ground.language, {
        vi:
          verb === null
            ? `Theo bài, đây là ý kiến của người giữ chức vụ nào: ${words}?`
            : `Theo bài, người giữ chức vụ nào ${verb}: ${words}?`,
        en: `According to the article, who ${asks ? 'asked for this' : 'said this'}: ${words}?`,
      }),
      answer: { text: shown(held.office) },
      distractors: otherOffices(held, ground).map((text) => ({ text })),
    },
  ];
};
