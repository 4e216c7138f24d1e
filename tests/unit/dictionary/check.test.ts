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

describe('invalid dictionaries', () => {
  const noun = (headword: string, more: object = {}) => ({ headword, senses: [sense], ...more });
  const shown = (headword: string, vi: string) => ({ headword, senses: [{ ...sense, example: { vi, en: 'News.' } }] });
  const noted = (note: string) => ({ headword: 'tin', senses: [{ ...sense, note }] });
  const xã = { syllable: 'xã', character: '社', meaning: 'community' };
  const hội = { syllable: 'hội', character: '會', meaning: 'to meet' };

  const words = 'dictionaries/words/t.json';
  const civic = 'dictionaries/civic/law.json';
  const morphemes = 'dictionaries/morphemes/x.json';
  const weeded = 'dictionaries/weeded/t.json';

  it.each<[string, Record<string, unknown>, { faults?: string[]; remarks?: string[] }]>([
    [
      'a variant that is another’s headword',
      { [words]: [noun('kỹ'), noun('tin', { variants: ['KỸ'] })] },
      { faults: [`${words}: “tin”: variant “KỸ” is a headword in ${words}`] },
    ],
    [
      'a variant of two entries, in another spelling',
      { [words]: [noun('tin', { variants: ['thoả'] })], [civic]: [noun('luật', { variants: ['thỏa'] })] },
      { faults: [`${civic}: “luật”: variant “thỏa” is one of “tin” too, in ${words}`] },
    ],
    [
      'a variant given twice',
      { [words]: [noun('wifi', { variants: ['Wi-Fi', 'wi-fi'] })] },
      { faults: [`${words}: “wifi”: variant “wi-fi” differs from “Wi-Fi” only in what keys fold`] },
    ],
    [
      'a variant that is its own headword',
      { [words]: [noun('uỷ', { variants: ['ủy'] })] },
      { faults: [`${words}: “uỷ”: variant “ủy” differs from its headword only in what keys fold`] },
    ],
    [
      'a morpheme of another syllable',
      { [morphemes]: [xã, hội], [words]: [noun('xã hội', { morphemes: ['hội 會', 'hội 會'] })] },
      { faults: [`${words}: “xã hội”: morphemes: “hội 會” stands for “xã”`] },
    ],
    [
      'too few morphemes',
      { [morphemes]: [xã], [words]: [noun('xã hội', { morphemes: ['xã 社'] })] },
      { faults: [`${words}: “xã hội”: morphemes: 1 for 2 syllables`] },
    ],
    [
      'a morpheme written in capitals, which is the same',
      { [morphemes]: [xã, hội], [words]: [noun('Xã hội', { morphemes: ['xã 社', 'hội 會'] })] },
      {},
    ],
    [
      'a morpheme twice',
      { [morphemes]: [xã], 'dictionaries/morphemes/y.json': [xã] },
      { faults: [`dictionaries/morphemes/y.json: “xã”: “xã 社” is also in ${morphemes}`] },
    ],
    [
      'components of another word',
      { [words]: [noun('tin'), noun('mới'), noun('tin cũ', { components: ['tin', 'mới'] })] },
      { faults: [`${words}: “tin cũ”: components: “tin” + “mới” do not spell the headword`] },
    ],
    [
      'components without the punctuation, the figures and a letter that counts, which is right',
      {
        [words]: [
          ...['dự án', 'nhóm', 'lớp', 'sở', 'y tế'].map((headword) => noun(headword)),
          noun('dự án nhóm A', { components: ['dự án', 'nhóm'] }),
          noun('lớp 10, nhóm 2', { components: ['lớp', 'nhóm'] }),
          noun('Sở Y tế', { components: ['sở', 'y tế'] }),
        ],
      },
      {},
    ],
    [
      'an example shared by two entries',
      { [words]: [shown('tin', 'Tin mới.')], [civic]: [shown('mới', 'TIN MỚI.')] },
      { remarks: [`${civic}: “mới”: senses.0.example.vi: the same sentence is at “tin” in ${words}`] },
    ],
    [
      'an example shared by two senses',
      {
        [words]: [
          { headword: 'tin', senses: [...shown('tin', 'Tin mới.').senses, ...shown('tin', 'Tin mới.').senses] },
        ],
      },
      { remarks: [`${words}: “tin”: senses.1.example.vi: the same sentence is at another sense`] },
    ],
    [
      'a weeded word that is a headword',
      { [words]: [noun('thoả')], [weeded]: [{ word: 'thỏa', reason: 'A splinter.' }] },
      { faults: [`${weeded}: “thỏa”: is weeded, and a headword in ${words}`] },
    ],
    [
      'a weeded word that is a family name, which is right',
      {
        [words]: [{ headword: 'Vi', senses: [{ pos: 'family name', gloss: 'Vi' }] }],
        [weeded]: [{ word: 'vi', reason: 'x' }],
      },
      {},
    ],
    [
      'a word weeded twice',
      {
        [weeded]: [
          { word: 'thoả', reason: 'x' },
          { word: 'thỏa', reason: 'x' },
        ],
      },
      { faults: [`${weeded}: “thỏa”: is weeded in ${weeded} too`] },
    ],
    [
      'a weeded word without a reason',
      {
        [weeded]: [
          { word: 'thoả', reason: '' },
          { reason: 'x', why: 1 },
        ],
      },
      {
        faults: [
          `${weeded}: “thoả”: reason: is empty`,
          `${weeded}: word 2: word: Invalid key: Expected "word" but received undefined`,
          `${weeded}: word 2: why: Invalid key: Expected never but received "why"`,
        ],
      },
    ],
    [
      'files nobody reads',
      {
        'dictionaries/extra.json': [],
        'dictionaries/slang/t.json': [],
        'dictionaries/words/t.jsn': [],
        'dictionaries/words/old/t.json': [],
        'dictionaries/README.md': [],
        'dictionaries/LICENSE': [],
      },
      {
        faults: [
          'dictionaries/extra.json: is not read: it lies in no folder',
          'dictionaries/slang/t.json: is not read: the folder “slang” is none of civic, names, words, morphemes, weeded',
          'dictionaries/words/t.jsn: is not read: its name does not end in .json',
          'dictionaries/words/old/t.json: is not read: it lies in a folder inside “words”',
        ],
      },
    ],
    ['a file that is no array', { [words]: {} }, { faults: [`${words}: is not a JSON array`] }],
    [
      'an entry that is no object',
      { [words]: ['tin'] },
      { faults: [`${words}: entry 1: : Invalid type: Expected Object but received "tin"`] },
    ],
    ...[
      ['organise, colour, centre, prize, honorary, humorous, ill-gotten gains, parking meter, “gray” in America', null],
      ['To organize it.', 'organize'],
      ['To analyze it.', 'analyze'],
      ['Two kilometers.', 'kilometers'],
      ['A traveled road.', 'traveled'],
      ['My favorite.', 'favorite'],
      ['The neighborhood.', 'neighborhood'],
      ['An installment.', 'installment'],
    ].map(([note, word]): [string, Record<string, unknown>, { faults?: string[] }] => [
      `the spelling of “${note}”`,
      { [words]: [noted(`${note} End.`)] },
      word === null ? {} : { faults: [`${words}: “tin”: senses.0: “${word}” is not British spelling`] },
    ]),
  ])('%s', (_, files, { faults = [], remarks = [] }) => {
    const sources = Object.entries(files).map(([path, content]) => ({ path, text: JSON.stringify(content) }));
    expect(checkDictionary(sources)).toMatchObject({ faults, remarks });
  });
});
