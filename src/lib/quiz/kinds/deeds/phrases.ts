import { segmentsOf, withoutOpener } from '../../../facts/clauses.ts';
import type { Passage } from '../../../facts/passage.ts';
import { officeHeads } from '../../../facts/vocabulary/offices.ts';
import { edgeAfter } from '../../../facts/vocabulary/pattern.ts';
import { actionOpeners } from '../../../facts/vocabulary/saying.ts';
import { onceFor } from '../../../text/once-for.ts';
import type { Ground } from '../../candidate.ts';
import { partOfSpeech } from '../../part-of-speech.ts';
import { spread } from '../../choosing/spread.ts';
import { lengthOf, shown } from '../../wording.ts';

/** A phrase of the article that could be taken for an answer, with its sentence. */
export interface Phrase {
  text: string;
  sentence: string;
  paragraph: number;
}

/** More phrases than this are not looked through for a few wrong answers; those taken are spread over the article. */
const mostPhrases = 200;

/** Every question asks for the same phrases. */
function someOf<T extends Phrase>(make: (ground: Ground) => T[]): (ground: Ground) => T[] {
  return onceFor((ground) => spread(make(ground), mostPhrases));
}

function bodies({ passages }: Ground): Passage[] {
  return passages.filter(({ sentence }) => sentence.kind === 'body');
}

const office = new RegExp(`^${officeHeads}${edgeAfter}`, 'i');

interface TermPhrase extends Phrase {
  pos: string | null;
}

const terms = someOf((ground): TermPhrase[] =>
  bodies(ground).flatMap(({ pieces, sentence, paragraph }) =>
    pieces
      .filter(({ word }) => word.kind === 'term' && !office.test(word.text))
      .map(({ word }) => ({
        text: shown(word.text),
        sentence: sentence.id,
        paragraph,
        pos: partOfSpeech(word.entry, word.gloss, ground.lexicon),
      })),
  ),
);

/** Terms of the article as wrong answers for a term; null for the part of speech takes all. */
export function termPhrases(ground: Ground, pos: string | null): Phrase[] {
  return terms(ground).filter((one) => pos === null || one.pos === pos);
}

const task =
  /(?<![A-Za-zÀ-ỹ]|(?:công|làm|những|sự|vụ|phần|các|nhiều|mọi|một) )(?:công tác|việc) (?!(?:như|với|còn|chưa|này|đó|gì|cho|của|ấy|là|không|vẫn|cũng|gia đình|riêng) )(?=[A-Za-zÀ-ỹ])/gi;
const afterTask = / (?:để|và|theo|nhằm|của|đối với|tại|sao cho|trong|hiện nay|là|cần|phải|được|cũng|đã|sẽ) /u;
const longestTask = 8;

/** Pieces of work that the article names: “công tác thu ngân sách”, “việc giải ngân vốn đầu tư …”. */
export const taskPhrases = someOf((ground) =>
  bodies(ground).flatMap((passage) =>
    segmentsOf(passage).flatMap(({ from, to }) => {
      const segment = passage.text.slice(from, to);
      return [...segment.matchAll(task)].flatMap((match) => {
        const [text] = segment.slice(match.index + match[0].length).split(afterTask);
        if (lengthOf(text) < 2 || lengthOf(text) > longestTask) return [];
        return [{ text: shown(text), sentence: passage.sentence.id, paragraph: passage.paragraph }];
      });
    }),
  ),
);

const begins = new RegExp(`(?<=^|[,;"] ?| (?:để|phải|cần) )${actionOpeners}${edgeAfter}`, 'gi');
const action = new RegExp(`^${actionOpeners}${edgeAfter}`, 'i');
/** “giải quyết trong thời gian tới” belongs to a noun before it; “sớm hơn mọi năm” is no deed. */
const objectless = /^\S+(?: \S+)? (?:trong|tại|với|ở|từ) |^sớm hơn /i;
const shortestAction = 4;
const longestAction = 18;

/** Things to be done that the article speaks of: “hoàn thành các mục tiêu …”. */
export const actionPhrases = someOf((ground) =>
  bodies(ground).flatMap((passage) =>
    segmentsOf(passage).flatMap(({ from, to }) =>
      [...passage.text.slice(from, to).matchAll(begins)].slice(-1).flatMap((match) => {
        const text = passage.text.slice(from + match.index, to).replace(/^(?:phải|cần) /i, '');
        const length = lengthOf(text);
        if (!action.test(text) || objectless.test(text) || length < shortestAction || length > longestAction) return [];
        return [{ text: shown(text), sentence: passage.sentence.id, paragraph: passage.paragraph }];
      }),
    ),
  ),
);

const shortestClause = 6;

/**
 * Clauses of the article that can stand alone: they begin a sentence or follow a stop stronger than a comma, so that no
 * row of words is torn apart.
 */
export const clausePhrases = someOf((ground) =>
  bodies(ground).flatMap((passage) => {
    const segments = segmentsOf(passage);
    return segments.flatMap((segment, index) => {
      const gap = index === 0 ? '' : passage.text.slice(segments[index - 1].to, segment.from);
      const next = passage.text.slice(segment.to, segment.to + 2).trim()[0] ?? '';
      if (/,/.test(gap) || (index === 0 && next === ',') || /["()]/.test(gap + next)) return [];
      const { from, to } = withoutOpener(passage, segment);
      const text = shown(passage.text.slice(from, to));
      if (lengthOf(text) < shortestClause) return [];
      return [{ text, sentence: passage.sentence.id, paragraph: passage.paragraph }];
    });
  }),
);
