import type { Article } from '../../text/article.ts';
import { editedTo, noEvidence, wordingOf, type DraftEntry, type QuizDraft } from './draft.ts';
import { proved, wholeSentence } from './evidence.ts';
import { ownLimit, quizLimit, type DraftFault, type DraftOperation } from './operation.ts';

export type Applied = { ok: true; draft: QuizDraft } | { ok: false; fault: DraftFault };

type Written = Extract<DraftOperation, { kind: 'edit' }>;
type Added = Extract<DraftOperation, { kind: 'add' }>;

const refused = (fault: DraftFault): Applied => ({ ok: false, fault });
const without = (ids: string[], id: string) => ids.filter((one) => one !== id);

function keep(draft: QuizDraft, id: string): Applied {
  if (draft.kept.includes(id)) return { ok: true, draft };
  if (draft.kept.length >= quizLimit) return refused('full-quiz');
  return { ok: true, draft: { ...draft, kept: [...draft.kept, id], dropped: without(draft.dropped, id) } };
}

function drop(draft: QuizDraft, id: string): Applied {
  return { ok: true, draft: { ...draft, kept: without(draft.kept, id), dropped: [id, ...without(draft.dropped, id)] } };
}

function move(draft: QuizDraft, id: string, to: number): Applied {
  if (!draft.kept.includes(id) || to >= draft.kept.length) return refused('no-place');
  return { ok: true, draft: { ...draft, kept: without(draft.kept, id).toSpliced(to, 0, id) } };
}

function replaced(draft: QuizDraft, entry: DraftEntry): Applied {
  return { ok: true, draft: { ...draft, entries: draft.entries.map((one) => (one.id === entry.id ? entry : one)) } };
}

function edit(draft: QuizDraft, entry: DraftEntry, written: Written): Applied {
  if (entry.origin === 'own') return replaced(draft, { ...entry, made: { ...entry.made, ...wordingOf(written) } });
  return replaced(draft, { ...entry, edited: editedTo(entry, written) });
}

function prove(draft: QuizDraft, entry: DraftEntry, ids: string[], article: Article): Applied {
  const after = proved(entry, ids, draft.language, article);
  return after === null ? refused('no-sentence') : replaced(draft, after);
}

/** The id a form gives to the next question of a teacher’s own. */
export function nextOwnId({ entries }: QuizDraft): string {
  return `own-${1 + Math.max(0, ...entries.filter(({ origin }) => origin === 'own').map(({ id }) => Number(id.slice(4))))}`;
}

function add(draft: QuizDraft, written: Added, article: Article): Applied {
  const words = wordingOf(written);
  const twin = draft.entries.find(({ id }) => id === written.entry);
  if (twin?.origin === 'own' && JSON.stringify(words) === JSON.stringify(wordingOf(twin.made)))
    return { ok: true, draft };
  if (draft.kept.length >= quizLimit) return refused('full-quiz');
  if (draft.entries.filter(({ origin }) => origin === 'own').length >= ownLimit) return refused('many-own');
  const place = written.sentence === null ? null : wholeSentence(written.sentence, article);
  if (place === undefined) return refused('no-sentence');
  // The same id again with other words is another question, written in a second window.
  const id = nextOwnId(draft);
  const made = { ...words, id, kind: 'content' as const, fact: id, evidence: place?.evidence ?? { ...noEvidence } };
  const entry: DraftEntry = {
    id,
    origin: 'own',
    rank: null,
    level: null,
    made,
    edited: null,
    sentence: place?.sentence ?? null,
    verdict: [],
  };
  return { ok: true, draft: { ...draft, entries: [...draft.entries, entry], kept: [...draft.kept, id] } };
}

/**
 * A draft after one operation, or why it is refused; the draft given is left as it is. Sending an operation twice does
 * what sending it once does. Pure.
 */
export function applyOperation(draft: QuizDraft, operation: DraftOperation, article: Article): Applied {
  if (operation.kind === 'add') return add(draft, operation, article);
  const entry = draft.entries.find(({ id }) => id === operation.entry);
  if (entry === undefined) return refused('no-entry');
  if (operation.kind === 'keep') return keep(draft, entry.id);
  if (operation.kind === 'drop') return drop(draft, entry.id);
  if (operation.kind === 'move') return move(draft, entry.id, operation.to);
  if (operation.kind === 'restore') return replaced(draft, { ...entry, edited: null, chosen: undefined });
  if (operation.kind === 'prove') return prove(draft, entry, operation.sentences, article);
  return edit(draft, entry, operation);
}
