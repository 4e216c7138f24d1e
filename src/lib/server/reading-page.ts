import { outsideKeys, withOutsideSenses } from '../reader/outside-senses.ts';
import { toReadingView, type ReadableText, type ReadingView } from '../reader/reading-view.ts';
import { dictionary } from './dictionary.ts';
import { lookUpOutside } from './outside-senses.ts';

/** What a reading page shows to this reader: the text with our glosses, and what their other dictionaries say. */
export async function readingPage(opened: ReadableText, reader: string | null): Promise<ReadingView> {
  const view = toReadingView(opened, dictionary());
  const finds = await lookUpOutside(reader, () => outsideKeys(view, dictionary()));
  return finds === null ? view : withOutsideSenses(view, finds, dictionary());
}
