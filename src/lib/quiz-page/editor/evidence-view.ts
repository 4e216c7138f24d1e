import { folded } from '../../facts/passage.ts';
import type { QuizLanguage } from '../../quiz/item.ts';
import { itemOf, proofOf, type QuizDraft } from '../../quiz/teacher/draft.ts';
import type { Article, ParagraphKind } from '../../text/article.ts';

/** What the page is made from on which a teacher chooses the sentences that show an answer. */
export interface EvidenceView {
  prompt: string;
  /** Language of the prompt. */
  promptIn: QuizLanguage;
  /** The right answer. */
  answer: string;
  answerIn: QuizLanguage;
  paragraphs: { kind: ParagraphKind; sentences: ChoosableSentence[] }[];
}

export interface ChoosableSentence {
  id: string;
  text: string;
  chosen: boolean;
  /** Whether the right answer stands in it, word for word. */
  holdsAnswer: boolean;
}

const plain = (text: string) => folded(text).toLowerCase();

/** The text as evidence of the question `entry`; null where the draft has none of this id. Pure. */
export function toEvidenceView(draft: QuizDraft, article: Article, entry: string): EvidenceView | null {
  const found = draft.entries.find(({ id }) => id === entry);
  if (found === undefined) return null;
  const { prompt, options, key, optionLanguage } = itemOf(found);
  const chosen = new Set(proofOf(found).map(({ evidence }) => evidence.sentence));
  const answer = plain(options[key]);
  return {
    prompt,
    promptIn: draft.language,
    answer: options[key],
    answerIn: optionLanguage,
    paragraphs: article.paragraphs.map(({ kind, sentences }) => ({
      kind,
      sentences: sentences.map(({ id, text }) => ({
        id,
        text,
        chosen: chosen.has(id),
        holdsAnswer: plain(text).includes(answer),
      })),
    })),
  };
}
