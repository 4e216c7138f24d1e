import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import type { Fact } from '../../../src/lib/facts/fact.ts';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

// A folder a case: input.txt, and expected.json with one line a fact. Terms are left out: they are the dictionary's. A
// case without an expected.json gets one written, to be read by eye before it is committed, and fails until then.
const folder = 'tests/samples/facts';
const dictionary = loadDictionary();

function details(fact: Fact): string {
  switch (fact.kind) {
    case 'quantity':
      return [
        fact.hedge,
        fact.limit,
        fact.change,
        fact.value,
        fact.upTo,
        fact.unit ?? fact.counter,
        fact.scope,
        fact.baseline,
      ]
        .filter((one) => one)
        .join(' · ');
    case 'date':
      return [fact.grain, fact.partOfDay, fact.bound, fact.normal, fact.canChi].filter((one) => one).join(' · ');
    case 'remaining':
      return `${fact.value} ${fact.unit} · ${fact.event}`;
    case 'role':
      return `${fact.person.name} · ${fact.title} · ${fact.organisation}`;
    case 'statement':
      return `${fact.speaker.name} · ${fact.verb} · ${fact.mode}`;
    case 'requirement':
      return `${fact.speaker.name} · ${fact.verb} · ${fact.addressee} · ${fact.action}`;
    case 'duty':
      return fact.bearer;
    case 'list':
      return `${fact.texts.join(' | ')}${fact.open ? ' | …' : ''}`;
    case 'motto':
      return fact.noun;
    case 'abbreviation':
      return `${fact.abbreviation} = ${fact.expansion}`;
    case 'term':
      return fact.gloss;
    case 'name':
      return [fact.sort, fact.noun].filter((one) => one).join(' · ');
    case 'cause':
      return `${fact.relation} · ${fact.marker}`;
    case 'definition':
      return fact.verb;
    case 'event':
      return `${fact.when} · ${fact.where}`;
    case 'connective':
      return fact.first;
  }
}

function modality({ polarity, certainty }: Fact): string {
  return `${polarity === 'negative' ? ' · not so' : ''}${certainty === 'stated' ? '' : ` · ${certainty}`}`;
}

describe('facts of the sample texts', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const source = readFileSync(`${folder}/${name}/input.txt`, 'utf8');
    const facts = extractFacts(analyse(source, dictionary, segmenter)).filter(({ kind }) => kind !== 'term');
    for (const fact of facts) expect(source.slice(fact.start, fact.end)).toBe(fact.text);
    const found = facts.map(
      (fact) => `${fact.sentence} ${fact.kind}: ${fact.text} → ${details(fact)}${modality(fact)}`,
    );
    const expected = `${folder}/${name}/expected.json`;
    if (!existsSync(expected)) {
      writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
      expect.fail(`wrote ${expected}: read it and commit it`);
    }
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
