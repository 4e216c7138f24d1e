import { describe, expect, it } from 'vitest';
import { checkDictionary } from '../../../src/lib/dictionary/check.ts';

const path = 'dictionaries/words/t.json';
const sense = { pos: 'noun', gloss: 'news' };
const check = (...entries: unknown[]) => checkDictionary([{ path, text: JSON.stringify(entries) }]).faults;

describe('checkDictionary', () => {
  it('finds nothing wrong with a good entry', () => {
    const example = { vi: 'Tin mới.', en: 'Fresh news.' };
    expect(check({ headword: 'tin', senses: [{ ...sense, note: 'A note.', example }] })).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['an unknown field', { headword: 'tin', senses: [sense], pos: 'noun' }, '“tin”: pos: '],
    ['an unknown part of speech', { headword: 'tin', senses: [{ ...sense, pos: 'n' }] }, '“tin”: senses.0.pos: '],
    ['no sense', { headword: 'tin', senses: [] }, '“tin”: senses: has no sense'],
    ['no headword', { senses: [sense] }, 'entry 1: headword: '],
    ['a decomposed headword', { headword: 'tịn'.normalize('NFD'), senses: [sense] }, ': headword: is not NFC'],
    ['stray white space', { headword: ' tin', senses: [sense] }, ': headword: has stray white space'],
    [
      'a long gloss',
      { headword: 'tin', senses: [{ ...sense, gloss: 'x'.repeat(61) }] },
      '“tin”: senses.0.gloss: is longer than 60 characters',
    ],
    [
      'an article',
      { headword: 'tin', senses: [{ ...sense, gloss: 'the news' }] },
      'senses.0.gloss: begins with an article',
    ],
    [
      'a verb without to',
      { headword: 'tin', senses: [{ pos: 'verb', gloss: 'believe' }] },
      'senses.0.gloss: a verb’s gloss begins with “to”',
    ],
    [
      'American spelling',
      { headword: 'tin', senses: [{ ...sense, note: 'To organize news.' }] },
      'senses.0: “organize” is not British spelling',
    ],
    [
      'a note without a stop',
      { headword: 'tin', senses: [{ ...sense, note: 'A note' }] },
      'senses.0.note: does not end with a full stop',
    ],
    [
      'an example without the word',
      { headword: 'tin', senses: [{ ...sense, example: { vi: 'Tính mới.', en: 'New.' } }] },
      'senses.0.example.vi: does not hold the headword',
    ],
    [
      'an unknown part',
      { headword: 'tin mới', senses: [sense], components: ['tin mới', 'xyz'] },
      'components: “xyz” has no entry',
    ],
    [
      'a term made of itself',
      { headword: 'vòng', senses: [sense], components: ['vòng', 'vòng'] },
      'components: “vòng” is the headword itself',
    ],
    [
      'an unknown morpheme',
      { headword: 'tín', senses: [sense], morphemes: ['tín 信'] },
      'morphemes: “tín 信” has no entry',
    ],
    ['the old tone placement', { headword: 'hòa', senses: [sense] }, 'headword: write the tone mark on the main vowel'],
  ])('refuses %s', (_, entry, fault) => {
    const faults = check(entry);
    expect(
      faults.some((line) => line.startsWith(path) && line.includes(fault)),
      faults.join('\n'),
    ).toBe(true);
  });

  it('finds the same headword under another spelling', () => {
    expect(check({ headword: 'uỷ', senses: [sense] }, { headword: 'Uỷ', senses: [sense] })).toEqual([
      `${path}: “Uỷ”: the same headword is “uỷ” in ${path}`,
    ]);
  });

  it('names the file that is not JSON', () => {
    const { faults } = checkDictionary([{ path, text: '[{' }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^dictionaries\/words\/t\.json: is not JSON: /);
  });
});
