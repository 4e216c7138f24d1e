import type { FrozenItem } from '../quiz/frozen.ts';
import { withoutKey } from '../quiz/item.ts';
import { quotedSentence } from '../quiz/explain.ts';
import type { Answered, Question } from '../quiz-page/attempt-view.ts';
import { shownEvidence } from '../quiz-page/shown-evidence.ts';

/**
 * An explanation quotes the sentence that shows the answer. The page shows that sentence marked, so the rest of the
 * explanation goes before and after it rather than saying it twice.
 */
function around(explanation: string, sentence: string): Answered['explanation'] {
  const quotation = quotedSentence(sentence);
  const at = explanation.indexOf(quotation);
  if (at === -1) return { before: explanation, after: '' };
  return { before: explanation.slice(0, at).trim(), after: explanation.slice(at + quotation.length).trim() };
}

function tell({ item, sentence, terms = [] }: FrozenItem, chosen: number | null, address: string): Answered {
  const { key, explanation, evidence } = item;
  return {
    chosen,
    key,
    explanation: around(explanation, sentence?.text ?? ''),
    evidence: sentence && shownEvidence(evidence, sentence, address),
    terms,
  };
}

/**
 * A question as a page may see it: the key, the evidence and the explanation only where `due`. `address` is the path of
 * the reading page.
 */
export function toQuestion(
  frozen: FrozenItem,
  number: number,
  { chosen, due, address }: { chosen: number | null; due: boolean; address: string },
): Question {
  return {
    item: withoutKey(frozen.item),
    number,
    chosen,
    answered: due ? tell(frozen, chosen, address) : null,
  };
}
