import type { Passage } from '../../../facts/passage.ts';
import type { Ground } from '../../candidate.ts';
import { placedParts } from '../../asking/quotation.ts';
import { flowing, inLanguage, lengthOf, shown } from '../../wording.ts';
import { nounOf, type Figure } from './number-options.ts';

// Sentences whose figure has a question of its own, better than the clause with a gap.

const sentenced =
  /(?<![A-Za-zÀ-ỹ])(?:tuyên phạt|tuyên|phạt)(?: (?:bị cáo|ông|bà))? (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4})(?:,(?: [^,;.]+,)+)? ?$/u;
const longestClause = 30;

/** “tuyên phạt bị cáo …, 41 tuổi, | 8 năm | tù”: to how long somebody is sentenced. */
function sentenceOf(fact: Figure, passage: Passage, { article: { source }, language }: Ground): string | null {
  const unit = nounOf(fact);
  if ((unit !== 'năm' && unit !== 'tháng') || !/^ tù(?![A-Za-zÀ-ỹ])/u.test(source.slice(fact.end, fact.end + 5)))
    return null;
  const name = sentenced.exec(shown(source.slice(passage.sentence.start, fact.start)) + ' ')?.groups?.name;
  if (name === undefined) return null;
  return inLanguage(language, {
    vi: `Theo bài, ${name} bị tuyên phạt bao nhiêu ${unit} tù?`,
    en: `According to the article, to how many ${unit === 'năm' ? 'years' : 'months'} in prison was ${name} sentenced?`,
  });
}

/** “Còn | chưa đầy hai tháng | nữa, đoàn … sẽ kiểm tra …” */
function untilThen(fact: Figure, passage: Passage, ground: Ground): string | null {
  const { source } = ground.article;
  const head = shown(source.slice(passage.sentence.start, fact.start));
  if (ground.language !== 'vi' || head !== 'Còn' || !/^ nữa, /u.test(source.slice(fact.end, fact.end + 6))) return null;
  const parts = placedParts(ground, passage, passage.sentence);
  const clause = parts.find(({ start, role }) => start > fact.end && role === 'clause');
  if (clause === undefined || lengthOf(clause.text) > longestClause || /["“”]/u.test(clause.text)) return null;
  return `Theo bài, còn bao lâu nữa thì ${flowing(source, clause).replace(/ ?\([^()\d]{1,40}\)/gu, '')}?`;
}

/** The question that a figure has in such a sentence; null in all others. */
export function wholeQuestion(fact: Figure, passage: Passage, ground: Ground): string | null {
  return sentenceOf(fact, passage, ground) ?? untilThen(fact, passage, ground);
}
