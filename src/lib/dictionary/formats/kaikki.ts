import type { OpenFile } from './byte-streams.ts';
import { unreadable } from './file-fault.ts';
import { entryOf, sensesOf, type Found } from './outside-entry.ts';
import { linesOf } from './utf8.ts';

/** Wiktionary as wiktextract writes it and kaikki.org offers it: one JSON object a line, one part of speech each. */

interface Page {
  word?: unknown;
  lang_code?: unknown;
  pos?: unknown;
  senses?: unknown;
}

/** Glosses of one sense go from the general to the special; together they are the sense. */
function senseText(sense: unknown): string {
  const { glosses } = (sense ?? {}) as { glosses?: unknown };
  return Array.isArray(glosses) ? glosses.filter((gloss) => typeof gloss === 'string').join(' — ') : '';
}

function pageEntry({ word, lang_code: language, pos, senses }: Page, place: string): Found {
  if (typeof word !== 'string') return { kind: 'refused', reason: 'no-headword', place };
  // Files of all languages are offered too.
  if (language !== undefined && language !== 'vi') return { kind: 'refused', reason: 'other-language', place };
  const texts = Array.isArray(senses) ? senses.map(senseText) : [];
  return entryOf(word, sensesOf(pos, texts), place);
}

export async function* kaikkiEntries(file: OpenFile): AsyncGenerator<Found> {
  for await (const { text, number } of linesOf(file)) {
    if (text.trim() === '') continue;
    let page: unknown;
    try {
      page = JSON.parse(text);
    } catch {
      unreadable({ code: 'not-json', file: file.name, row: number });
    }
    const place = `line ${number}`;
    if (typeof page === 'object' && page !== null && !Array.isArray(page)) yield pageEntry(page, place);
    else yield { kind: 'refused', reason: 'not-a-row', place };
  }
}

/** Whether this line can be one of such a file. */
export function isKaikkiLine(line: string): boolean {
  return /^\s*\{/.test(line) && /"(?:word|senses|lang_code)"\s*:/.test(line);
}
