import { phraseKey } from '../text/tokens.ts';
import type { GlossItem } from './glossary.ts';
import type { ReadingView, SentenceView, WordView } from './reading-view.ts';

/** Words in a row of which at least one is unknown to us: an outside dictionary may have them as one word. */
interface Run {
  key: string;
  /** Index of the first word in its sentence, and how many there are. */
  from: number;
  length: number;
}

const longestRun = 4;

function runsOf(sentence: SentenceView, { source, items }: ReadingView): Run[] {
  const { words } = sentence;
  const kindOf = (word: WordView) => items[word.item].kind;
  const joins = (at: number) =>
    kindOf(words[at]) !== 'number' &&
    kindOf(words[at]) !== 'date' &&
    /^\s+$/.test(source.slice(words[at - 1].end, words[at].start));
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from++) {
    if (kindOf(words[from]) === 'number' || kindOf(words[from]) === 'date') continue;
    let hasUnknown = kindOf(words[from]) === 'unknown';
    for (let length = 2; length <= longestRun && from + length <= words.length; length++) {
      const last = words[from + length - 1];
      if (!joins(from + length - 1)) break;
      hasUnknown ||= kindOf(last) === 'unknown';
      if (hasUnknown) runs.push({ key: phraseKey(source.slice(words[from].start, last.end)), from, length });
    }
  }
  return runs;
}

/** All such runs of a text. Without unknown words there is none. */
export function unknownRuns(view: ReadingView): Run[] {
  return view.paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => runsOf(sentence, view)));
}

/** Reads as one word each run that `has` its key, the longest first from the left. Its words become its parts. */
export function joinUnknownWords(view: ReadingView, has: (key: string) => boolean): ReadingView {
  const items = [...view.items];
  const byKey = new Map<string, number>();

  function itemOf(key: string, words: readonly WordView[]): number {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const headword = view.source.slice(words[0].start, words.at(-1)!.end);
    const parts = words.map(({ start, end, item, sense }) => ({ text: view.source.slice(start, end), item, sense }));
    const item: GlossItem = {
      headword,
      kind: 'unknown',
      senses: [],
      plain: null,
      expansion: null,
      parts,
      morphemes: [],
    };
    byKey.set(key, items.push(item) - 1);
    return items.length - 1;
  }

  function joined(sentence: SentenceView): SentenceView {
    const runs = runsOf(sentence, view).filter(({ key }) => has(key));
    if (runs.length === 0) return sentence;
    const words: WordView[] = [];
    for (let at = 0; at < sentence.words.length;) {
      const here = runs.filter(({ from }) => from === at);
      const run = here.at(-1);
      const parts = sentence.words.slice(at, at + (run?.length ?? 1));
      if (run === undefined) words.push(...parts);
      else
        words.push({
          start: parts[0].start,
          end: parts.at(-1)!.end,
          item: itemOf(run.key, parts),
          sense: 0,
          term: true,
        });
      at += parts.length;
    }
    return { ...sentence, words };
  }

  const paragraphs = view.paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map(joined) }));
  return byKey.size === 0 ? view : { ...view, items, paragraphs };
}
