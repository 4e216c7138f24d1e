import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FileFault } from '../../../../src/lib/dictionary/formats/file-fault.ts';
import type { Limits } from '../../../../src/lib/dictionary/formats/limits.ts';
import type { GivenFile } from '../../../../src/lib/dictionary/formats/open-files.ts';
import { faultOf, given, stardict, stardictFiles, yomitan, zip } from './fixtures.ts';

const entries: [string, string][] = [
  ['ban', 'board'],
  ['họp', 'to meet'],
];
const row = ['họp', '', '', '', 0, ['to meet'], 1, ''];
const page = '{"word":"họp","lang_code":"vi","pos":"verb","senses":[{"glosses":["to meet"]}]}';

async function zipped(): Promise<Uint8Array> {
  return yomitan({ term_bank_1: Array.from({ length: 50 }, (_, at) => [`họp ${at}`, ...row.slice(1)]) });
}

/** Little-endian sizes in the headers of a zip changed from what they are to what is claimed. */
function claim(bytes: Uint8Array, size: number, claimed: number): Uint8Array {
  const changed = Buffer.from(bytes);
  for (let at = 0; at + 4 <= changed.length; at++) {
    if (changed.readUInt32LE(at) === size) changed.writeUInt32LE(claimed, at);
  }
  return changed;
}

const cases: [string, () => GivenFile[] | Promise<GivenFile[]>, FileFault, Partial<Limits>?][] = [
  ['nothing', () => [], { code: 'none-chosen' }],
  ['an empty file', () => [given('a.txt', '')], { code: 'empty', file: 'a.txt' }],
  ['white space', () => [given('a.txt', ' \n\n')], { code: 'empty', file: 'a.txt' }],
  ['an empty zip', async () => [given('a.zip', await zip({}))], { code: 'empty', file: 'a.zip' }],
  [
    'a picture',
    () => [given('a.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'))],
    { code: 'unknown-format', file: 'a.png' },
  ],
  ['running text', () => [given('a.txt', 'Hà Nội họp.\nMai họp tiếp.\n')], { code: 'unknown-format', file: 'a.txt' }],
  [
    'JSON of something else',
    () => [given('a.json', '{\n  "name" : "x",\n  "size" : 3\n}\n')],
    { code: 'unknown-format', file: 'a.json' },
  ],
  [
    'zeros',
    () => [given('a.bin', new Uint8Array(500).fill(1).fill(0, 400, 420))],
    { code: 'unknown-format', file: 'a.bin' },
  ],
  [
    'UTF-16 with its mark',
    () => [given('a.txt', Buffer.from('\uFEFFhọp : to meet\n', 'utf16le'))],
    { code: 'not-utf8', file: 'a.txt', line: null, guess: 'UTF-16' },
  ],
  [
    'UTF-16 without',
    () => [given('a.txt', Buffer.from('hop : to meet\n', 'utf16le'))],
    { code: 'not-utf8', file: 'a.txt', line: null, guess: 'UTF-16' },
  ],
  [
    'windows-1258',
    () => [given('a.txt', Buffer.from('h\xf2p : to meet\n', 'latin1'))],
    { code: 'not-utf8', file: 'a.txt', line: null, guess: null },
  ],
  [
    'one wrong byte far down',
    () => [
      given(
        'a.txt',
        Buffer.concat([Buffer.from('họp : to meet\n'.repeat(9000)), Buffer.from('h\xf2p : x\n', 'latin1')]),
      ),
    ],
    { code: 'not-utf8', file: 'a.txt', line: 9001, guess: null },
  ],
  [
    'a line without end',
    () => [given('a.txt', `họp : to meet\n${'x'.repeat(1_200_000)}`)],
    { code: 'row-too-long', file: 'a.txt', row: 2 },
  ],
  ['two dictionaries', () => [given('a.txt', 'họp : to meet\n'), given('b.txt', 'ban : board\n')], { code: 'several' }],
  ['too many bytes', () => [given('a.txt', 'họp : to meet\n')], { code: 'too-big', limit: 10 }, { bytes: 10 }],

  [
    'a zip cut off',
    async () => [given('a.zip', (await zipped()).subarray(0, -30))],
    { code: 'zip-damaged', file: 'a.zip' },
  ],
  [
    'a zip cut off early',
    async () => [given('a.zip', (await zipped()).subarray(0, 100))],
    { code: 'zip-damaged', file: 'a.zip' },
  ],
  [
    'a zip with a changed byte',
    async () => {
      const bytes = Buffer.from(await zipped());
      bytes[bytes.indexOf('term_bank_1.json') + 60] ^= 0xff;
      return [given('a.zip', bytes)];
    },
    { code: 'zip-damaged', file: 'a.zip' },
  ],
  [
    'a zip with a password',
    async () => [given('a.zip', await zip({ 'index.json': '{}' }, { password: 'x' }))],
    { code: 'zip-encrypted', file: 'a.zip' },
  ],
  [
    'a zip that unpacks to too much',
    async () => [given('a.zip', await zip({ 'a.txt': 'họp : to meet\n'.repeat(20_000) }))],
    { code: 'unpacked-too-big', file: 'a.zip', limit: 100_000 },
    { unpackedBytes: 100_000 },
  ],
  [
    'a zip that lies about how much',
    async () => {
      const text = 'họp : to meet\n'.repeat(20_000);
      return [given('a.zip', claim(await zip({ 'a.txt': text }), Buffer.byteLength(text), 500))];
    },
    { code: 'zip-damaged', file: 'a.zip' },
    { unpackedBytes: 100_000 },
  ],
  [
    'gzip cut off',
    () => [given('a.txt.gz', gzipSync('họp : to meet\n'.repeat(500)).subarray(0, -12))],
    { code: 'gzip-damaged', file: 'a.txt.gz' },
  ],
  [
    'gzip that unpacks to too much',
    () => [given('a.txt.gz', gzipSync('họp : to meet\n'.repeat(20_000)))],
    { code: 'unpacked-too-big', file: 'a.txt', limit: 100_000 },
    { unpackedBytes: 100_000 },
  ],

  [
    'StarDict without its header',
    () => stardictFiles(stardict(entries)).slice(1),
    { code: 'missing-part', part: '.ifo' },
  ],
  [
    'StarDict without its index',
    () => stardictFiles(stardict(entries)).filter(({ name }) => name !== 'thu.idx'),
    { code: 'missing-part', part: '.idx' },
  ],
  [
    'StarDict without its text',
    () => stardictFiles(stardict(entries)).slice(0, 2),
    { code: 'missing-part', part: '.dict' },
  ],
  [
    'StarDict of another version',
    () => stardictFiles(stardict(entries, { version: '9.9' })),
    { code: 'version', file: 'thu.ifo', says: '9.9' },
  ],
  [
    'a header that claims 2 GB',
    () => stardictFiles(stardict(entries, { idxfilesize: '2147483648' })),
    { code: 'header', file: 'thu.ifo', field: 'idxfilesize', says: '2147483648', found: '26' },
  ],
  [
    'a header that counts wrong',
    () => stardictFiles(stardict(entries, { wordcount: '3' })),
    { code: 'header', file: 'thu.ifo', field: 'wordcount', says: '3', found: '2' },
  ],
  [
    'an index cut off',
    () => {
      const parts = stardict(entries, { idxfilesize: '20' });
      return stardictFiles({ ...parts, idx: parts.idx.subarray(0, 20) });
    },
    { code: 'header', file: 'thu.idx', field: 'entries', says: 'whole', found: 'cut off in entry 2' },
  ],
  [
    'an offset behind the end',
    () => {
      const parts = stardict(entries);
      parts.idx.writeUInt32BE(4000, 4);
      return stardictFiles(parts);
    },
    { code: 'bad-offset', file: 'thu.dict', headword: 'ban' },
  ],
  [
    'a size of 2 GB',
    () => {
      const parts = stardict(entries);
      parts.idx.writeUInt32BE(2 ** 31, 8);
      return stardictFiles(parts);
    },
    { code: 'unpacked-too-big', file: 'thu.dict', limit: 314_572_800 },
  ],
  [
    'a text cut off',
    () => stardictFiles({ ...stardict(entries), dict: Buffer.from('board') }),
    { code: 'bad-offset', file: 'thu.dict', headword: 'họp' },
  ],
  [
    'a text that is not UTF-8',
    () => stardictFiles({ ...stardict(entries), dict: Buffer.from('bo\xe0rdto meet', 'latin1') }),
    { code: 'not-utf8', file: 'thu.dict', line: null, guess: null },
  ],
  [
    'a synonym of an entry that is not there',
    () => [...stardictFiles(stardict(entries)), given('thu.syn', Buffer.from('hop\0\0\0\0\x09', 'latin1'))],
    { code: 'bad-offset', file: 'thu.syn', headword: 'hop' },
  ],

  [
    'Yomitan of another version',
    async () => [given('a.zip', await yomitan({ term_bank_1: [row] }, { format: 1 }))],
    { code: 'version', file: 'index.json', says: '1' },
  ],
  [
    'Yomitan without banks',
    async () => [given('a.zip', await yomitan({}))],
    { code: 'missing-part', part: 'term_bank_1.json' },
  ],
  [
    'an index that is not JSON',
    async () => [given('a.zip', await zip({ 'index.json': '{' }))],
    { code: 'not-json', file: 'index.json', row: 1 },
  ],
  ...(
    [
      ['a bank cut off', `[${JSON.stringify(row)},["họp","`, 2],
      ['a bank cut off between rows', `[${JSON.stringify(row)},`, 2],
      ['a bank that is no array', '{"a":1}', 1],
      ['a bank with a wrong row', `[${JSON.stringify(row)},["họp",]]`, 2],
      ['a bank with words between rows', `[${JSON.stringify(row)} và ${JSON.stringify(row)}]`, 2],
      ['a bank with something behind it', `[${JSON.stringify(row)}] []`, 2],
    ] as [string, string, number][]
  ).map(([what, bank, at]): (typeof cases)[number] => [
    what,
    async () => [given('a.zip', await yomitan({ term_bank_1: bank }))],
    { code: 'not-json', file: 'term_bank_1.json', row: at },
  ]),

  [
    'a line that is not JSON',
    () => [given('a.jsonl', `${page}\n${page.slice(0, 40)}\n${page}\n`)],
    { code: 'not-json', file: 'a.jsonl', row: 2 },
  ],
];

describe('a broken dictionary file is refused with one fault:', () => {
  it.each(cases)('%s', async (_, files, fault, limits) => {
    expect(await faultOf(await files(), limits)).toEqual(fault);
  });
});

it('does not open a zip with a name that leaves its folder', async () => {
  for (const name of ['../evil.txt', 'a/../../evil.txt', '/etc/evil.txt', 'c:\\evil.txt', '..\\evil.txt']) {
    // Written under a harmless name of the same length first: the writer refuses such names itself.
    const harmless = 'x'.repeat(name.length);
    const bytes = Buffer.from(await zip({ [harmless]: 'họp : to meet' }));
    for (let at = bytes.indexOf(harmless); at !== -1; at = bytes.indexOf(harmless)) bytes.write(name, at, 'latin1');
    expect(await faultOf([given('a.zip', bytes)])).toEqual({ code: 'unsafe-name', file: 'a.zip', name });
  }
});
