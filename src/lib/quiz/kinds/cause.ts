import type { CauseFact } from '../../facts/fact.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { alikeInLength, overlap } from '../likeness.ts';
import { shuffled, type Random } from '../random.ts';
import { attributed, isComplete, spokenClause, withoutReporter } from '../stem.ts';
import { evidenceAt, flowing, inLanguage, lengthOf, lowerFirst, quoted, shown } from '../wording.ts';
import type { Bank } from './reasons.ts';
import { usualReasons } from './usual.ts';

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

/** Members of the article’s own lists of reasons, “nguyên nhân gồm: …; …”, for anything but what is asked about. */
function listed(fact: CauseFact, { facts, bySentence, passages, article }: Ground): string[] {
  const about = article.source.slice(fact.about.start, fact.about.end);
  return facts.flatMap((one) => {
    if (one.kind !== 'list' || !/nguyên nhân|lý do|khó khăn|hạn chế|vướng mắc/iu.test(one.head)) return [];
    const at = passages.indexOf(bySentence.get(one.sentence)!);
    const around = `${passages[at - 1]?.text ?? ''} ${one.head}`;
    return one.sentence === fact.sentence || overlap(about, around) > 0.4 ? [] : one.texts.map(shown);
  });
}

const beneficiary = /^(?:học sinh|phụ huynh|người|thầy|trẻ em|nhà trường|cử tri|xe|các em|nông dân|hộ) /iu;
/** Wrong answers of the article’s own come first, then what news of the same matter usually gives and this does not. */
function others(fact: CauseFact, ground: Ground, random: Random): string[] {
  const answer = shown(fact.text);
  const { source } = ground.article;
  const about = source.slice(fact.about.start, fact.about.end);
  const own = ground.facts
    .filter(
      (one): one is CauseFact =>
        one.kind === 'cause' &&
        one.relation === fact.relation &&
        /^nhờ/.test(one.marker) === /^nhờ/.test(fact.marker) &&
        one.sentence !== fact.sentence &&
        // What is a reason for the same thing could be right as well.
        overlap(source.slice(one.about.start, one.about.end), about) < 0.34,
    )
    .map(({ text }) => shown(text));
  const bank: Bank = /^nhờ/.test(fact.marker) ? 'thanks' : fact.relation;
  const usual = usualReasons(bank, fact.sentence, ground).map((group) => shuffled(group, random));
  const pool = [
    ...shuffled(own, random).slice(0, 2),
    ...(fact.relation === 'cause' ? shuffled(listed(fact, ground), random).slice(0, 2) : []),
    ...usual.flat(),
  ];
  return (
    [...new Set(pool)]
      .filter(
        (one) =>
          !connective.test(one) &&
          alikeInLength(one, answer) &&
          overlap(one, answer) < 0.34 &&
          overlap(one, about) < 0.5,
      )
      .filter((one) => !/\d/.test(one))
      // “nhằm” wants a deed; who profits stands after “để” alone.
      .filter((one) => !/^nhằm/.test(fact.marker) || !beneficiary.test(one))
      .map(lowerFirst)
  );
}

// “Theo bài, vì sao tiến độ dự án chậm?”; “… nhằm mục đích gì?”; “… dẫn đến điều gì?”
export const cause: Maker = (fact, ground, random): Candidate[] => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'cause' || passage === undefined || passage.sentence.kind !== 'body') return [];
  const about = spokenClause(ground, fact.sentence, fact.about, fact);
  const clause = shown(flowing(ground.article.source, about)).replace(/[,;]$/, '');
  if (
    !isComplete(ground, passage, about) ||
    lengthOf(clause) > mostWords ||
    lengthOf(clause) < 4 ||
    /["“”():]/u.test(clause)
  )
    return [];
  // Among reasons without figures the one that has some gives itself away.
  if (connective.test(clause) || lengthOf(fact.text) < 3 || /\d/.test(fact.text)) return [];
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
        vi: attributed(ground, fact, asking[fact.relation](clause, fact.marker), fact.relation === 'cause'),
        en: `${english[fact.relation]}: ${quoted(withoutReporter(clause))}?`,
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
