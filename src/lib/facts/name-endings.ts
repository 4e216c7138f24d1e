import { leadingNoun } from './name-class.ts';
import { last, spaced, wordAt, wordsOf, type Step } from './name-run.ts';
import { isVietnamese } from '../text/vietnamese-shape.ts';
import { canEndName } from './name-shapes.ts';
import type { Passage } from './passage.ts';

// “Công | giáo”, “Tin lành”: names of which only the first syllable has a capital.
const ofOneCapital: Step = ({ passage, first, end }) => {
  const { word } = passage.pieces[first];
  const lone = end === first + 1 && word.kind === 'word' && word.text.length > 1 && !word.text.includes(' ');
  return lone && spaced(passage, end) && isVietnamese(word.text) && canEndName(wordAt(passage, end)) ? end + 1 : null;
};

// “Sở Nông | nghiệp”, “Ban Chỉ | huy”: the dictionary cuts the last word of the name.
const ofCutWord: Step = (run) => {
  const { passage, first, end } = run;
  const own = wordAt(passage, first);
  const cut = end === first + 1 && spaced(passage, end) && own.includes(' ') && last(run).word.entry === null;
  const lone = cut && /^[A-Za-zÀ-ỹ]+$/u.test(own.split(' ').at(-1)!);
  return lone && leadingNoun(`${own} `) !== null && canEndName(wordAt(passage, end)) ? end + 1 : null;
};

/** Bodies and roads that are called by what they do or are, in words of the dictionary. */
const described =
  /^(?:Trung tâm|Văn phòng|Cục|Sở|Bộ|Ban|Viện|Uỷ ban|Hội đồng|Toà|Toà án|Tòa|Tòa án|Xa lộ)(?: \p{Lu}[A-Za-zÀ-ỹ ]*)? \p{Lu}[A-Za-zÀ-ỹ]*$/u;

// “Toà Dân sự Cấp | cao”, “Xa lộ Liên | bang”, “Văn phòng Tàu | không gian”
const ofDescription: Step = (run) => {
  const { passage, first, end } = run;
  const [head, word] = [wordAt(passage, end - 1), wordAt(passage, end)];
  const unknown = end > first + 1 && !head.includes(' ') && last(run).word.entry === null && isVietnamese(head);
  const goesOn = spaced(passage, end) && /^\p{Ll}+(?: \p{Ll}+)?$/u.test(word) && word.split(' ').every(canEndName);
  return unknown && goesOn && described.test(wordsOf(run)) ? end + 1 : null;
};

// “Super Bowl 50”, “Astra 2A”; but no figure that counts what follows.
const ofNumber: Step = ({ passage, end }) =>
  spaced(passage, end) &&
  /^\d{1,4}$/.test(wordAt(passage, end)) &&
  /^(?:[,.;:)"]|$)/.test(passage.text.slice(passage.pieces[end].to))
    ? end + 1
    : null;

// “Eurobird 1 của Eutelsat”
const numbered: Step = ({ passage, end }) =>
  spaced(passage, end) &&
  !isVietnamese(wordAt(passage, end - 1)) &&
  /^\d{1,2}$/.test(wordAt(passage, end)) &&
  /^ (?:của|là|đã|và)(?![A-Za-zÀ-ỹ])/u.test(passage.text.slice(passage.pieces[end].to))
    ? end + 1
    : null;

/** What a name may end with after its last capital, each once, in this order. */
export const endings: readonly Step[] = [ofOneCapital, ofCutWord, ofDescription, ofNumber, numbered];

const formula = /^\((?:[a-z0-9^+, ]|\([a-z0-9^+, ]*\)){1,12}\)/;

/** Where a name ends in the text that ends with the piece `last`: “DTIME(f(n))” has its brackets. */
export function withFormula(passage: Passage, name: string, to: number): number {
  return /^\p{Lu}{2,}$/u.test(name) ? to + (formula.exec(passage.text.slice(to))?.[0].length ?? 0) : to;
}
