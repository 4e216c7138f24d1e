import { withoutKey, type Item, type Quiz } from '../quiz/item.ts';
import { quoted } from '../quiz/wording.ts';
import type { Answered, Question } from '../quiz-page/attempt-view.ts';
import { sentencesOf, type Article } from '../text/article.ts';

/** A question as it is frozen in an attempt: with the sentence that shows its answer, whatever becomes of the text. */
export interface AttemptItem {
  item: Item;
  sentence: { text: string; start: number };
}

/** Freezes the questions of a quiz. */
export function freeze({ items }: Quiz, article: Article): AttemptItem[] {
  const sentences = new Map(sentencesOf(article).map((sentence) => [sentence.id, sentence]));
  return items.map((item) => {
    const { text, start } = sentences.get(item.evidence.sentence) ?? item.evidence;
    return { item, sentence: { text, start } };
  });
}

/**
 * An explanation quotes the sentence that shows the answer. The page shows that sentence marked, so the rest of the
 * explanation goes before and after it rather than saying it twice.
 */
function around(explanation: string, sentence: string): Answered['explanation'] {
  const quotation = quoted(sentence);
  const at = explanation.indexOf(quotation);
  if (at === -1) return { before: explanation, after: '' };
  return { before: explanation.slice(0, at).trim(), after: explanation.slice(at + quotation.length).trim() };
}

function tell({ item, sentence }: AttemptItem, chosen: number, address: string): Answered {
  const { key, explanation, evidence } = item;
  const start = evidence.start - sentence.start;
  const end = evidence.end - sentence.start;
  return {
    chosen,
    key,
    explanation: around(explanation, sentence.text),
    evidence: {
      before: sentence.text.slice(0, start),
      marked: sentence.text.slice(start, end),
      after: sentence.text.slice(end),
      place: `${address}#${evidence.sentence}`,
    },
  };
}

/**
 * A question as a page may see it: the key, the evidence and the explanation only once `chosen` is an answer. `address`
 * is the path of the reading page.
 */
export function toQuestion(frozen: AttemptItem, number: number, chosen: number | null, address: string): Question {
  return {
    item: withoutKey(frozen.item),
    number,
    answered: chosen === null ? null : tell(frozen, chosen, address),
  };
}
