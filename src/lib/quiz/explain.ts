import { folded } from '../facts/passage.ts';
import type { Candidate, Ground } from './candidate.ts';
import { inLanguage, quoted, shown } from './wording.ts';

/** The sentence that shows the answer, and what one has to know to see it there. */
export function explain(
  { proof, evidence, answer, fact, support = [] }: Candidate,
  { bySentence, language, cast }: Ground,
): string {
  const sentence = [...new Set([evidence.sentence, ...support])]
    .map((id) => quoted(bySentence.get(id)!.sentence.text))
    .join(' ');
  const says = inLanguage(language, { vi: `Bài viết: ${sentence}`, en: `The article says: ${sentence}` });
  if (proof.kind === 'glossed') {
    const term = quoted(evidence.text);
    return `${inLanguage(language, { vi: `${term} nghĩa là “${answer.text}”.`, en: `${term} means “${answer.text}”.` })} ${says}`;
  }
  if (proof.kind === 'absent') {
    const other = quoted(answer.text);
    return `${says} ${inLanguage(language, { vi: `Đoạn này không nhắc đến ${other}.`, en: `It does not list ${other} there.` })}`;
  }
  if (proof.kind === 'named' && (fact.kind === 'statement' || fact.kind === 'requirement')) {
    const holder = cast.people.find(({ name }) => name === fact.speaker.name);
    const office = holder?.offices.find(({ organisation }) => organisation !== null)?.text;
    const who = office === undefined ? fact.speaker.name : `${fact.speaker.name}, ${shown(office)}`;
    // “Đinh Tiến Dũng” in full with the office needs no word more.
    if (
      folded(proof.mention).includes(folded(fact.speaker.name)) &&
      folded(proof.mention).includes(folded(answer.text))
    )
      return says;
    // Nor does a sentence that shows both: “Hứa Quang Lộc là Hứa Quang Lộc” explains nothing.
    const shows = (text: string) => folded(sentence).includes(folded(text));
    if (shows(fact.speaker.name) && (office === undefined || shows(shown(office)))) return says;
    const named = folded(proof.mention).endsWith(folded(fact.speaker.name));
    if (named && office === undefined) return says;
    if (named) {
      const { name } = fact.speaker;
      return `${says} ${inLanguage(language, { vi: `${name} là ${shown(office!)}.`, en: `${name} is ${shown(office!)}.` })}`;
    }
    const mention = quoted(proof.mention);
    return `${says} ${inLanguage(language, { vi: `Ở đây, ${mention} là ${who}.`, en: `Here ${mention} is ${who}.` })}`;
  }
  return says;
}
