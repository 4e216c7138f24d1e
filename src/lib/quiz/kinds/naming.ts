import type { DefinitionFact } from '../../facts/fact.ts';
import type { Span } from '../../text/article.ts';
import type { Candidate, Ground, Maker } from '../candidate.ts';
import { blankQuestions } from '../asking/frame.ts';
import { isAccount } from '../genre.ts';
import { shuffled, type Random } from '../random.ts';
import { attributed, gapped, isComplete } from '../asking/stem.ts';
import { evidenceAt, lengthOf, shown } from '../wording.ts';
import { namesOf } from './people/other-names.ts';
import { likePhrases } from './phrase.ts';

/** “là một loại …” has an answer as long as a sentence, and nothing of its nature beside it. */
const naming = /^(?:gọi là|có tên là|mang tên|có tên)$/u;
const longest = 7;
/** Subject and verb: “trường có tên là gì” says too little. */
const fewestBefore = 5;
/** “không được gọi là …”, “tạm gọi là”: no name. */
const doubtful = /(?<![A-Za-zÀ-ỹ])(?:không|chưa|chẳng|tạm|tự|nếu|sẽ) (?:[A-Za-zÀ-ỹ]+ ){0,2}$/i;
/** “bốn tỉnh có tên chứa chữ …”: what the name is like, not what it is. */
const likeness = /^(?:chứa|bắt đầu|kết thúc|giống|trùng|gần|gồm|dài|ngắn|khác|trong|ở|tại)(?![A-Za-zÀ-ỹ])/u;
/** A description, no name. */
const described = /^(?:một|những|các|là) /i;

/** The name alone, without quotation marks and what follows it: “Tây Nam Fresno” of “"Tây Nam Fresno" và …”. */
function answerOf(fact: DefinitionFact, { article: { source } }: Ground): Span | null {
  const lead = /^[\s"“”‘’]*/u.exec(fact.text)![0].length;
  const words = fact.text
    .slice(lead)
    .split(/["“”‘’()]| (?:và|hoặc|hay|do|bởi|vì|để|nhằm|trong|tại|ở|khi|với|theo|từ|vào|của|được|đã|là) /u)[0];
  const text = words.trimEnd();
  const start = fact.start + lead;
  const length = lengthOf(text);
  if (length === 0 || length > longest || described.test(text) || source.slice(start, start + text.length) !== text)
    return null;
  return { start, end: start + text.length };
}

/** Whether most words have a capital: then names are its like, else phrases. */
function isName(text: string): boolean {
  const words = text.split(' ');
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

function othersLike(answer: string, fact: DefinitionFact, ground: Ground, random: Random): string[] {
  const sentence = ground.bySentence.get(fact.sentence)!.text.toLowerCase();
  const names = [...namesOf(ground).values()]
    .filter(({ text, sort }) => sort !== 'person' && !sentence.includes(text.toLowerCase()))
    .map(({ text }) => text);
  const distance = (text: string) => Math.abs(lengthOf(text) - lengthOf(answer));
  return isName(answer)
    ? shuffled(names, random).sort((a, b) => distance(a) - distance(b))
    : likePhrases(answer, 'noun', ground, random).filter((text) => !sentence.includes(text.toLowerCase()));
}

/**
 * In the news beside a village’s name stand a district and a province, and beside “thăm hỏi”, as somebody calls what he pays,
 * any words of the article.
 */
function weightOf(sound: boolean, cost: number, ground: Ground): number {
  return sound ? 6 : (isAccount(ground) ? 5 : 3) - (cost > 0 ? 0.9 : 0);
}

// “Theo bài, mô hình đưa cán bộ về thôn làm thủ tục được gọi là gì?”
export const called: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'definition' || passage === undefined || !naming.test(fact.verb)) return [];
  const gap = answerOf(fact, ground);
  const { source } = ground.article;
  const subject = shown(source.slice(fact.subject.start, fact.subject.end));
  const before = source.slice(fact.subject.start, fact.start);
  if (
    gap === null ||
    likeness.test(fact.text) ||
    fact.polarity === 'negative' ||
    doubtful.test(source.slice(fact.subject.start, fact.subject.end + 1))
  )
    return [];
  const text = shown(source.slice(gap.start, gap.end));
  const clause = { start: fact.subject.start, end: gap.start };
  const complete =
    ground.language === 'vi' &&
    lengthOf(before) >= fewestBefore &&
    !/ (?:hay|hoặc|và|còn)$/u.test(subject) &&
    isComplete(ground, passage, clause);
  const question = complete ? gapped(ground, { ...clause, end: gap.end }, gap, 'gì') : null;
  const asking = question === null ? [] : [{ prompt: attributed(ground, fact, question), cost: 0 }];
  const prompts = [...asking, ...blankQuestions(ground, passage, gap, { vi: 'tên gọi', en: 'name' })];
  return prompts.map(({ prompt, cost }, at): Candidate => ({
    kind: at < asking.length ? 'name' : 'cloze',
    fact,
    prompt,
    answer: { text },
    distractors: othersLike(text, fact, ground, random).map((one) => ({ text: one })),
    optionLanguage: 'vi',
    proof: { kind: 'stands' },
    evidence: evidenceAt(passage, gap),
    hedge: null,
    weight: weightOf(at < asking.length && (isAccount(ground) || isName(text)), cost, ground),
  }));
};
