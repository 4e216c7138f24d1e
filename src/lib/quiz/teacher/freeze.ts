import { sentencesOf, type Article } from '../../text/article.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { termsOf, type FrozenItem } from '../frozen.ts';
import { itemOf, proofOf, sortedEntries, type QuizDraft } from './draft.ts';
import type { DraftFault } from './operation.ts';

export type FrozenDraft = { ok: true; items: FrozenItem[] } | { ok: false; fault: DraftFault };

/** The quiz as attempts keep it: the questions of the draft in their order, with the words of their sentences. Pure. */
export function freezeDraft(draft: QuizDraft, article: Article, lexicon: Lexicon): FrozenDraft {
  const { kept } = sortedEntries(draft);
  if (kept.length === 0) return { ok: false, fault: 'none-kept' };
  const sentences = new Map(sentencesOf(article).map((sentence) => [sentence.id, sentence]));
  const items = kept.map((entry): FrozenItem => {
    const shows = proofOf(entry);
    const [first, ...further] = shows;
    // A text that has changed since has other words there.
    const here = shows.flatMap(({ evidence, sentence: { text } }) => {
      const sentence = sentences.get(evidence.sentence);
      return sentence?.text === text ? [sentence] : [];
    });
    const frozen = { item: itemOf(entry), sentence: first?.sentence ?? null, terms: termsOf(here, lexicon) };
    return further.length === 0 ? frozen : { ...frozen, further };
  });
  return { ok: true, items };
}
