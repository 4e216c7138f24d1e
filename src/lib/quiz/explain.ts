import { bareName } from './answer-words.ts';
import { folded } from '../facts/passage.ts';
import type { Candidate, Ground } from './candidate.ts';
import { inLanguage, quoted, shown } from './wording.ts';
import { withBrackets } from './asking/named.ts';

/** The mark of a list before one of its lines, and the one after it. */
const listMarks = /^(?:[-–—•*+]|\d{1,2}[.)](?= \D)|\p{Ll}\)) (?=\S)|[;:,\s]+$/gu;

/** A sentence as an explanation quotes it. */
export function quotedSentence(text: string): string {
  return quoted(text.replace(listMarks, ''));
}

/** The sentence that shows the answer, and what one has to know to see it there. */
export function explain({ proof, evidence, answer, fact, support = [] }: Candidate, ground: Ground): string {
  const { bySentence, language, cast } = ground;
  const sentences = [...new Set([evidence.sentence, ...support])]
    .map((id) => bySentence.get(id)!)
    .sort((one, other) => one.sentence.start - other.sentence.start)
    // What a word means has nothing to do with who “ông” is.
    .map((passage) => (proof.kind === 'glossed' ? passage.sentence.text : withBrackets(ground, passage)));
  // Somebody’s words of several sentences are one quotation.
  const sentence =
    proof.kind === 'named' ? quotedSentence(sentences.join(' ')) : sentences.map(quotedSentence).join(' ');
  const says = inLanguage(language, { vi: `Bài viết: ${sentence}`, en: `The article says: ${sentence}` });
  if (proof.kind === 'glossed') {
    const term = quoted(evidence.text);
    return `${inLanguage(language, { vi: `${term} nghĩa là “${proof.gloss}”.`, en: `${term} means “${proof.gloss}”.` })} ${says}`;
  }
  if (proof.kind === 'judged' && proof.difference !== null) {
    const [said, changed] = [quoted(proof.difference.said), quoted(proof.difference.changed)];
    return `${says} ${inLanguage(language, { vi: `Câu sai viết ${changed} thay cho ${said}.`, en: `The false sentence has ${changed} in place of ${said}.` })}`;
  }
  if (proof.kind === 'gist') {
    const why = inLanguage(language, {
      vi: 'Đó là việc mà tiêu đề và cả bài nói đến; mỗi ý còn lại chỉ là một chi tiết trong bài.',
      en: 'This is what the headline and the whole article are about; each of the others is only a detail of it.',
    });
    return `${says} ${why}`;
  }
  if (proof.kind === 'absent') {
    const other = quoted(answer.text);
    return `${says} ${inLanguage(language, { vi: `Đoạn này không nhắc đến ${other}.`, en: `It does not list ${other} there.` })}`;
  }
  if (proof.kind === 'named' && (fact.kind === 'statement' || fact.kind === 'requirement')) {
    const { name } = fact.speaker;
    const office = cast.people
      .find((one) => one.name === name)
      ?.offices.find(({ organisation }) => organisation !== null)?.text;
    const mentioned = folded(proof.mention);
    // “Đinh Tiến Dũng” in full with the office needs no word more.
    if (mentioned.includes(folded(name)) && mentioned.includes(folded(bareName(answer.text)))) return says;
    const shows = (text: string) => folded(sentence).includes(folded(text));
    // “Bà [Giáp Thị Loan] đề nghị …” needs none either, nor does a sentence that shows the office too.
    const named = mentioned.endsWith(folded(name)) || shows(name);
    if (named && (office === undefined || shows(shown(office)))) return says;
    const held = office === undefined ? null : inLanguage(language, { vi: shown(office), en: quoted(office) });
    const is = inLanguage(language, { vi: 'là', en: 'is' });
    if (named) return `${says} ${name} ${is} ${held}.`;
    const here = inLanguage(language, { vi: 'Ở đây,', en: 'Here' });
    return `${says} ${here} ${quoted(proof.mention)} ${is} ${held === null ? name : `${name}, ${held}`}.`;
  }
  return says;
}
