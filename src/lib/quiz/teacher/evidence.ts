import { sentencesOf, type Article } from '../../text/article.ts';
import type { ProvingSentence } from '../frozen.ts';
import type { QuizLanguage } from '../item.ts';
import { inLanguage, quoted } from '../wording.ts';
import { editedTo, itemOf, proofOf, type DraftEntry } from './draft.ts';

/** A whole sentence of the article as evidence; undefined where it has none of this id. */
export function wholeSentence(id: string, article: Article): ProvingSentence | undefined {
  const found = sentencesOf(article).find((sentence) => sentence.id === id);
  if (found === undefined) return undefined;
  const { start, end, text } = found;
  return { evidence: { sentence: id, start, end, text }, sentence: { text, start } };
}

/** What an explanation says of the sentences that show the answer; the opening alone for none. */
function saying(sentences: ProvingSentence[], language: QuizLanguage): string {
  const opening = inLanguage(language, { vi: 'Bài viết:', en: 'The article says:' });
  return [opening, ...sentences.map(({ sentence }) => quoted(sentence.text))].join(' ');
}

/**
 * The explanation of an article’s question with other sentences in it: what a meaning is stays in front of them, what
 * was said of names in the old one goes. Null where the teacher has written it, who alone knows what it is to say now.
 */
function explanationWith(entry: DraftEntry, sentences: ProvingSentence[], language: QuizLanguage): string | null {
  const { made } = entry;
  const at = made.explanation.indexOf(saying([], language));
  if (at === -1) return null;
  const before = made.explanation.slice(0, at);
  const generated = (shown: ProvingSentence[]) =>
    shown.length === 0 ? before.trim() : before + saying(shown, language);
  const now = itemOf(entry).explanation;
  return now === made.explanation || now === generated(proofOf(entry)) ? generated(sentences) : null;
}

/**
 * A question with other sentences that show its answer, taken in order of the text; an explanation that nobody has
 * written quotes them. Null for a sentence the article does not have. Pure.
 */
export function proved(entry: DraftEntry, ids: string[], language: QuizLanguage, article: Article): DraftEntry | null {
  const { made, origin } = entry;
  const asMade = proofOf({ ...entry, chosen: undefined });
  const places = [...new Set(ids)].map((id) => wholeSentence(id, article));
  if (places.some((place) => place === undefined)) return null;
  const chosen = places
    .flatMap((place) => place ?? [])
    .sort((a, b) => a.sentence.start - b.sentence.start)
    // Of the sentence of the question as made the place in it is known.
    .map((place) => asMade.find(({ evidence }) => evidence.sentence === place.evidence.sentence) ?? place);
  const back = chosen.length === asMade.length && chosen.every((place) => asMade.includes(place));
  const after = { ...entry, chosen: back ? undefined : chosen };
  const explanation = origin === 'own' ? null : explanationWith(entry, chosen, language);
  if (explanation === null) return after;
  const words = { ...itemOf(entry), explanation: back ? made.explanation : explanation };
  return { ...after, edited: editedTo(entry, words) };
}
