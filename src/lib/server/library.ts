import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReading, translationsOf, type ReadingFile } from '../reader/reading-file.ts';
import { analyse } from '../text/analyse.ts';
import { sentencesOf } from '../text/article.ts';
import { dictionary } from './dictionary.ts';
import { levels, type Level, type OpenedText } from './opened-text.ts';
import { projectFolder } from './project-folder.ts';
import { segmenter } from './segmenter.ts';

/** One bundled reading as the library page lists it. */
export interface ReadingSummary {
  /** Folder name, part of the address. */
  reading: string;
  /** ISO date of the events. */
  date: string;
  levels: LevelSummary[];
}

export interface LevelSummary {
  level: Level;
  title: string;
  translation: string;
  summary: string;
  sentences: number;
  /** Running words, punctuation aside. */
  words: number;
  address: string;
}

interface Shelf {
  summaries: ReadingSummary[];
  texts: Map<string, OpenedText>;
}

function addressOf(reading: string, level: Level): string {
  return `/readings/${reading}/${level}`;
}

function open(reading: string, file: ReadingFile): OpenedText {
  const article = analyse(file.source, dictionary(), segmenter());
  return {
    ref: { kind: 'reading', reading, level: file.level },
    address: addressOf(reading, file.level),
    title: file.title,
    article,
    translation: file.translation,
    translations: translationsOf(file, article),
    date: file.date,
    sourceNote: file.sourceNote,
  };
}

function summarise({ title, address, article }: OpenedText, file: ReadingFile): LevelSummary {
  const sentences = sentencesOf(article);
  const words = sentences.flatMap((sentence) => sentence.words).filter(({ kind }) => kind !== 'punctuation').length;
  const { level, translation, summary } = file;
  return { level, title, translation, summary, sentences: sentences.length, words, address };
}

function fill(): Shelf {
  const shelf: Shelf = { summaries: [], texts: new Map() };
  const folder = join(projectFolder(), 'readings');
  const readings = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of readings) {
    const summary: ReadingSummary = { reading: name, date: '', levels: [] };
    for (const level of levels) {
      const path = join(folder, name, `${level}.md`);
      const file = parseReading(readFileSync(path, 'utf8'), `readings/${name}/${level}.md`);
      const opened = open(name, file);
      shelf.texts.set(opened.address, opened);
      summary.date = file.date;
      summary.levels.push(summarise(opened, file));
    }
    shelf.summaries.push(summary);
  }
  shelf.summaries.sort((a, b) => b.date.localeCompare(a.date));
  return shelf;
}

let shelf: Shelf | undefined;

/** The bundled readings, newest events first. Read and analysed once a process. Throws when a file is faulty. */
export function listReadings(): ReadingSummary[] {
  return (shelf ??= fill()).summaries;
}

/** One level of a bundled reading, or null when there is no such reading or level. */
export function openReading(reading: string, level: string): OpenedText | null {
  return (shelf ??= fill()).texts.get(addressOf(reading, level as Level)) ?? null;
}
