import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf, type Word } from '../../../src/lib/text/article.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { traditionalPlacement } from '../spellings.ts';
import { sampleLines } from './sample-lines.ts';

const dictionary = loadDictionary();

function words(source: string): Word[] {
  return sentencesOf(analyse(source, dictionary, segmenter)).flatMap((sentence) => sentence.words);
}

/** The same sentence as different keyboards, tools and headlines write it. */
const spellings: Record<string, (text: string) => string> = {
  NFC: (text) => text,
  NFD: (text) => text.normalize('NFD'),
  'traditional placement': traditionalPlacement,
  'traditional placement in NFD': (text) => traditionalPlacement(text).normalize('NFD'),
  'small letters': (text) => text.toLowerCase(),
  capitals: (text) => text.toUpperCase(),
};

describe('a civic term is one word, with its words as parts', () => {
  it.each(sampleLines('tests/samples/terms/civic-terms.txt').map((line) => [line]))('%s', (line) => {
    const [before, term, after] = line.split(/[{}]/);
    const entry = dictionary.lookUp(term);
    expect(entry, `“${term}” has no entry`).toBeDefined();
    const sentences = Object.entries(spellings).map(([name, spell]) => [name, ...[before, term, after].map(spell)]);
    for (const [name, left, written, right] of [...sentences, ['shouted', before, term.toUpperCase(), after]]) {
      const found = words(left + written + right).find(({ start }) => start === left.length);
      expect([found?.text, found?.entry], name).toEqual([written, entry!.headword]);
      if (entry!.components) {
        const components = entry!.components.map((component) => dictionary.lookUp(component)!.headword);
        expect(found!.parts.map((part) => part.entry).filter((part) => part !== null)).toEqual(components);
      }
    }
  });
});

describe('syllables that meet by accident are no word', () => {
  it.each(sampleLines('tests/samples/terms/near-misses.txt').map((line) => [line]))('%s', (line) => {
    const [before, marked, after] = line.split(/[{}]/);
    const expected = marked.split(' · ');
    const source = before + expected.join(' ') + after;
    const end = source.length - after.length;
    const found = words(source).filter((word) => word.end > before.length && word.start < end);
    expect(found.map(({ text }) => text)).toEqual(expected);
  });
});
