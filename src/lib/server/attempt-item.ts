import { provingSentences, type FrozenItem } from '../quiz/frozen.ts';
import { withoutKey } from '../quiz/item.ts';
import { quotedSentence } from '../quiz/explain.ts';
import type { Answered, Question } from '../quiz-page/attempt-view.ts';
import { evidenceOf } from '../quiz-page/shown-evidence.ts';

/**
 * An explanation quotes the sentences that show the answer. The page shows them marked, so the rest of the explanation
 * goes before and after them rather than saying them twice.
 */
function around(explanation: string, sentences: string[]): Answered['explanation'] {
  const quotation = sentences.map(quotedSentence).join(' ');
  const at = explanation.indexOf(quotation);
  if (quotation === '' || at === -1) return { before: explanation, after: '' };
  return { before: explanation.slice(0, at).trim(), after: explanation.slice(at + quotation.length).trim() };
}

function tell(frozen: FrozenItem, chosen: number | null, address: string): Answered {
  const { key, explanation } = frozen.item;
  return {
    chosen,
    key,
    explanation: around(
      explanation,
      provingSentences(frozen).map(({ sentence }) => sentence.text),
    ),
    evidence: evidenceOf(frozen, address),
    terms: frozen.terms ?? [],
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
