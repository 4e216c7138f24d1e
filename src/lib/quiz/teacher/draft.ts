import { inOrder } from '../choosing/in-order.ts';
import { sentencesOf, type Article } from '../../text/article.ts';
import { faultsAmong } from '../contract/among.ts';
import type { Clause } from '../contract/contract.ts';
import type { ProvingSentence } from '../frozen.ts';
import type { Evidence, Item, QuizLanguage } from '../item.ts';
import { isSound, type ItemLevel, type TeacherCandidate } from './candidates.ts';

/** The words of a question that a teacher may change. */
export interface Wording {
  prompt: string;
  options: string[];
  /** Index of the right option. */
  key: number;
  /** May be empty: the sentence that shows the answer is shown anyway. */
  explanation: string;
  optionLanguage: QuizLanguage;
}

/** A question in a teacher’s hand. */
export interface DraftEntry {
  /** Unique in the draft: `c1` … for candidates, `own-1` … for a teacher’s own. */
  id: string;
  origin: 'article' | 'own';
  /** 1 for what would be asked first; null for a teacher’s own. */
  rank: number | null;
  level: ItemLevel | null;
  /** As it was made or first written; for an own question without a sentence the evidence is `noEvidence`. */
  made: Item;
  /** As the teacher changed it; null when it is as made. */
  edited: Wording | null;
  /** The sentence that shows the answer, of the question as it was made. */
  sentence: ProvingSentence['sentence'] | null;
  /** The sentences that the teacher chose instead, in order of the text, or none; absent while they are as made. */
  chosen?: ProvingSentence[];
  /** Clauses of the contract that it broke when it was made. */
  verdict: Clause[];
}

/** A quiz being prepared: plain data that can be stored. What is neither kept nor dropped is on offer. */
export interface QuizDraft {
  /** Language of prompts and explanations. */
  language: QuizLanguage;
  entries: DraftEntry[];
  /** Ids of the questions of the quiz, in the order asked. */
  kept: string[];
  /** Ids of what the teacher took out, the last first. */
  dropped: string[];
}

/** The evidence of a question that names no sentence. */
export const noEvidence: Readonly<Evidence> = { sentence: '', start: 0, end: 0, text: '' };

/** The first `count` that are sound beside one another: what a longer quiz asks may give away what a shorter one does. */
function firstOf(entries: DraftEntry[], count: number): DraftEntry[] {
  const chosen: DraftEntry[] = [];
  for (const entry of entries) {
    if (chosen.length === count) break;
    const others = chosen.map(({ made }) => made);
    if (entry.verdict.length === 0 && faultsAmong(entry.made, others).length === 0) chosen.push(entry);
  }
  return chosen;
}

/** A draft of all candidates, with the first `count` that are sound together kept in order of the text. */
export function startDraft(
  article: Article,
  candidates: TeacherCandidate[],
  { count, language }: { count: number; language: QuizLanguage },
): QuizDraft {
  const sentences = new Map(sentencesOf(article).map((sentence) => [sentence.id, sentence]));
  const entries = candidates.map(({ item, rank, level, verdict }): DraftEntry => {
    const { text, start } = sentences.get(item.evidence.sentence) ?? item.evidence;
    return {
      id: `c${rank}`,
      origin: 'article',
      rank,
      level,
      made: item,
      edited: null,
      sentence: { text, start },
      verdict,
    };
  });
  const kept = firstOf(entries, count).sort((a, b) => inOrder(a.made, b.made));
  return { language, entries, kept: kept.map(({ id }) => id), dropped: [] };
}

/** The words alone of what may say more. */
export function wordingOf({ prompt, options, key, explanation, optionLanguage }: Wording): Wording {
  return { prompt, options, key, explanation, optionLanguage };
}

/** What `edited` of a question of the article is with these words: null where they are as made. */
export function editedTo({ made }: DraftEntry, words: Wording): Wording | null {
  const edited = wordingOf(words);
  return JSON.stringify(edited) === JSON.stringify(wordingOf(made)) ? null : edited;
}

/** The sentences that show the answer as it stands now. */
export function proofOf({ made, sentence, chosen }: DraftEntry): ProvingSentence[] {
  return chosen ?? (sentence === null ? [] : [{ evidence: made.evidence, sentence }]);
}

/** The question as it would be asked now. */
export function itemOf(entry: DraftEntry): Item {
  const { id, made, edited, chosen } = entry;
  const evidence = chosen === undefined ? made.evidence : (chosen[0]?.evidence ?? { ...noEvidence });
  return { ...made, ...edited, id, evidence };
}

/** The entries of the quiz in the order asked, those taken out, those on offer by rank, and those that need mending. */
export function sortedEntries({
  entries,
  kept,
  dropped,
}: QuizDraft): Record<'kept' | 'dropped' | 'offered' | 'faulty', DraftEntry[]> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const of = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const placed = new Set([...kept, ...dropped]);
  const rest = entries.filter(({ id }) => !placed.has(id));
  return {
    kept: of(kept),
    dropped: of(dropped),
    offered: rest.filter(isSound),
    faulty: rest.filter((entry) => !isSound(entry)),
  };
}
