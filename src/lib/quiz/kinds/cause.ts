import type { CauseFact } from '../../facts/fact.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { alikeInLength, overlap } from '../likeness.ts';
import { shuffled, type Random } from '../random.ts';
import { attributed, isComplete } from '../stem.ts';
import { evidenceAt, flowing, inLanguage, lengthOf, lowerFirst, quoted, shown } from '../wording.ts';
import { usual } from './reasons.ts';

const asking: Readonly<Record<CauseFact['relation'], (clause: string, marker: string) => string>> = {
  cause: (clause, marker) => (/^nhờ/.test(marker) ? `nhờ đâu ${clause}` : `vì sao ${clause}`),
  purpose: (clause, marker) => (/^nhằm/.test(marker) ? `${clause} nhằm mục đích gì` : `${clause} để làm gì`),
  result: (clause, marker) =>
    /^khiến/.test(marker) ? `${clause} khiến điều gì xảy ra` : `${clause} ${marker} điều gì`,
};
const english: Readonly<Record<CauseFact['relation'], string>> = {
  cause: 'According to the article, what is the reason for this',
  purpose: 'According to the article, what is the aim of this',
  result: 'According to the article, what does this bring about',
};
const mostWords = 26;
const connective = /(?<!\p{L})(?:do|vì|bởi|nhờ|nhằm|để|dẫn đến|khiến|nên|nếu|khi|tuy|mặc dù)(?!\p{L})/iu;

/** Members of the article’s own lists of reasons: “nguyên nhân gồm: …; …”. */
function listed({ facts }: Ground): string[] {
  return facts.flatMap((fact) =>
    fact.kind === 'list' && /nguyên nhân|lý do|khó khăn|hạn chế|vướng mắc/iu.test(fact.head)
      ? fact.texts.map(shown)
      : [],
  );
}

type Bank = keyof typeof usual;

const unsaid = new WeakMap<Ground, Map<Bank, string[]>>();

/** The usual reasons whose words the article does not have. */
function unsaidIn(ground: Ground, bank: Bank): string[] {
  const banks = unsaid.get(ground) ?? new Map<Bank, string[]>();
  unsaid.set(ground, banks);
  const known =
    banks.get(bank) ??
    usual[bank].filter((text) => ground.passages.every((passage) => overlap(text, passage.text) < 0.75));
  banks.set(bank, known);
  return known;
}

function others(fact: CauseFact, ground: Ground, random: Random): string[] {
  const answer = shown(fact.text);
  const about = ground.article.source.slice(fact.about.start, fact.about.end);
  const own = ground.facts
    .filter(
      (one): one is CauseFact =>
        one.kind === 'cause' &&
        one.relation === fact.relation &&
        /^nhờ/.test(one.marker) === /^nhờ/.test(fact.marker) &&
        one.sentence !== fact.sentence,
    )
    .map(({ text }) => shown(text));
  const bank = unsaidIn(ground, /^nhờ/.test(fact.marker) ? 'thanks' : fact.relation);
  const pool = [
    ...shuffled(own, random).slice(0, 1),
    ...(fact.relation === 'cause' ? shuffled(listed(ground), random).slice(0, 1) : []),
    ...shuffled(bank, random),
  ];
  return [...new Set(pool)]
    .filter(
      (text) =>
        !connective.test(text) &&
        alikeInLength(text, answer) &&
        overlap(text, answer) < 0.34 &&
        overlap(text, about) < 0.5,
    )
    .filter((text) => !/\d/.test(text) || /\d/.test(answer))
    .map(lowerFirst);
}

// “Theo bài, vì sao tiến độ dự án chậm?”; “… nhằm mục đích gì?”; “… dẫn đến điều gì?”
export const cause: Maker = (fact, ground, random): Candidate[] => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'cause' || passage === undefined || passage.sentence.kind !== 'body') return [];
  const clause = shown(flowing(ground.article.source, fact.about)).replace(/[,;]$/, '');
  if (
    !isComplete(ground, passage, fact.about) ||
    lengthOf(clause) > mostWords ||
    lengthOf(clause) < 4 ||
    /["“”():]/u.test(clause)
  )
    return [];
  if (connective.test(clause) || lengthOf(fact.text) < 2) return [];
  // “Lắp đèn để làm gì?” – “để hạn chế tai nạn”.
  const marked = fact.relation === 'purpose' && /^để/.test(fact.marker);
  const answer = (text: string) => ({ text: marked ? `để ${text}` : text });
  const before = ground.article.source.slice(passage.sentence.start, fact.start);
  const lead = marked ? (/để\s+$/iu.exec(before)?.[0].length ?? 0) : 0;
  return [
    {
      kind: 'cause',
      level: 1,
      fact,
      prompt: inLanguage(ground.language, {
        vi: attributed(ground, fact, asking[fact.relation](clause, fact.marker)),
        en: `${english[fact.relation]}: ${quoted(clause)}?`,
      }),
      answer: answer(lowerFirst(shown(fact.text))),
      distractors: others(fact, ground, random).map(answer),
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      evidence: evidenceAt(passage, { start: fact.start - lead, end: fact.end }),
      hedge: null,
      // A figure in the clause is better asked for itself.
      weight: fact.relation === 'purpose' ? (/\d/.test(clause) ? 5 : 7.5) : 9,
    },
  ];
};
