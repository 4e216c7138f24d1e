import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import type { Fact } from '../../../src/lib/facts/fact.ts';
import { explainedQuiz } from '../../../src/lib/quiz/generate.ts';
import { parseReading } from '../../../src/lib/reader/reading-file.ts';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { loadSegmenter } from '../../../src/lib/server/segmenter.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { realInput } from '../../measuring-material.ts';

// Every fact of the press article and of the bundled readings, by place and value. The article's own sentences stay out:
// a line has offsets, what is counted or dated, and who speaks. A missing file is written, to be read by eye.
const folder = 'tests/samples/main-facts';
const lexicon = loadDictionary();
const segmenter = loadSegmenter();

function value(fact: Fact): string {
  switch (fact.kind) {
    case 'quantity':
      return `${[fact.hedge, fact.limit, fact.change].filter((one) => one).join(' ')} ${fact.value} ${fact.unit ?? fact.counter}`.trim();
    case 'date':
      return `${fact.partOfDay ?? ''} ${fact.normal}`.trim();
    case 'remaining':
      return `${fact.value} ${fact.unit}`;
    case 'role':
      return `${fact.person.name} = ${fact.title}, ${fact.organisation}`;
    case 'statement':
    case 'requirement':
      return `${fact.speaker.name} ${fact.verb} ${fact.mode}`;
    case 'list':
      return `${fact.items.length} members${fact.open ? ' and more' : ''}`;
    case 'cause':
      return `${fact.relation} ${fact.marker}`;
    case 'name':
      return `${fact.text} ${fact.sort ?? ''}`.trim();
    default:
      return '';
  }
}

function lines(source: string): string[] {
  return extractFacts(analyse(source, lexicon, segmenter))
    .filter(({ kind }) => kind !== 'term')
    .map((fact) => `${fact.kind} ${fact.start}-${fact.end} ${value(fact)} [${fact.polarity}, ${fact.certainty}]`);
}

function accepted(source: string): number {
  const article = analyse(source, lexicon, segmenter);
  return explainedQuiz(article, extractFacts(article), { seed: 1, count: 60, language: 'vi', lexicon }).quiz.items
    .length;
}

function matches(name: string, source: string): void {
  const file = `${folder}/${name}.json`;
  if (!existsSync(file)) {
    writeFileSync(file, `${JSON.stringify(lines(source), null, 2)}\n`);
    expect.fail(`wrote ${file}: read it and commit it`);
  }
  expect(lines(source)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}

const reading = (level: string) => {
  const file = `readings/ha-noi-ke-hoach-2022/${level}.md`;
  return parseReading(readFileSync(file, 'utf8'), file).source;
};

describe('the facts of the bundled readings', () => {
  it.each(['de', 'vua', 'kho'])('are those expected: %s', (level) => matches(`reading-${level}`, reading(level)));

  it('give at least twenty questions on the hardest level', () => {
    expect(accepted(reading('kho'))).toBeGreaterThanOrEqual(20);
  });
});

const real = realInput();

describe.skipIf(real === null)('the facts of the press article', () => {
  it('are those expected', () => matches('press', real!));

  it('give at least twenty questions', () => {
    expect(accepted(real!)).toBeGreaterThanOrEqual(20);
  });
});
