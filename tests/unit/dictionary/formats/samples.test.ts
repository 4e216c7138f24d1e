import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { given, read, stardict, stardictFiles, zip } from './fixtures.ts';

const folder = 'tests/samples/outside-dictionaries';

function sampleFiles(format: string) {
  const names = readdirSync(join(folder, format)).filter((name) => name !== 'expected.json');
  return names.map((name) => given(name, readFileSync(join(folder, format, name))));
}

describe('our own samples', () => {
  it.each(readdirSync(folder))('%s', async (format) => {
    const expected = join(folder, format, 'expected.json');
    expect(existsSync(expected)).toBe(true);
    expect(await read(sampleFiles(format))).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});

describe('a dictionary is the same', () => {
  const bytesOf = async (files: ReturnType<typeof sampleFiles>) =>
    Object.fromEntries(
      await Promise.all(files.map(async ({ name, blob }) => [name, new Uint8Array(await blob.arrayBuffer())])),
    ) as Record<string, Uint8Array>;

  it('zipped, with its files in a folder and a file manager’s notes beside them', async () => {
    const files = await bytesOf(sampleFiles('stardict'));
    const inFolder = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`stardict/${name}`, bytes]));
    const zipped = await zip({ '__MACOSX/._sample.ifo': 'x', ...inFolder });
    expect((await read([given('a.zip', zipped)])).found).toEqual((await read(sampleFiles('stardict'))).found);
  });

  it('under names that say nothing', async () => {
    const { 'sample.txt': bytes } = await bytesOf(sampleFiles('vnedict'));
    const { found } = await read(sampleFiles('vnedict'));
    for (const content of [bytes, gzipSync(bytes), await zip({ x: bytes })]) {
      const renamed = await read([given('dictionary', content)]);
      expect(renamed.format).toBe('vnedict');
      expect(renamed.found).toEqual(found);
    }
  });

  it('whose first line is longer than what its format is judged by', async () => {
    const page = JSON.stringify({
      word: 'họp',
      lang_code: 'vi',
      senses: [{ glosses: ['ờ'.repeat(80_000), 'to meet'] }],
    });
    const { format, found } = await read([given('a', `${page}\n${page}\n`)]);
    expect(format).toBe('kaikki');
    expect(found.map(({ kind }) => kind)).toEqual(['entry', 'entry']);
  });

  it('with CRLF', async () => {
    const { 'sample.tsv': bytes } = await bytesOf(sampleFiles('tsv'));
    const text = new TextDecoder().decode(bytes).replaceAll('\n', '\r\n');
    expect((await read([given('a', text)])).found).toEqual((await read(sampleFiles('tsv'))).found);
  });
});

describe('StarDict', () => {
  const senses = async (types: string, text: string) => {
    const parts = stardict([['họp', text]], { sametypesequence: types });
    const { found } = await read(
      stardictFiles(types === '' ? { ...parts, ifo: parts.ifo.replace(/same.*\n/, '') } : parts),
    );
    return found.flatMap((one) => (one.kind === 'entry' ? one.senses.map(({ text }) => text) : [one.kind]));
  };

  it.each<[string, string, string, string[]]>([
    [
      'HTML',
      'h',
      '<p>to <b>meet</b></p><script>x<1</script><ol><li>a &amp; b</li><li>&#7879;</li></ol>',
      ['to meet', 'a & b', 'ệ'],
    ],
    ['Pango', 'g', '<span size="large">to meet</span>\nto gather', ['to meet', 'to gather']],
    ['XDXF', 'x', '<k>họp</k><def>to meet</def><def>to gather</def>', ['họp', 'to meet', 'to gather']],
    ['a pronunciation before the text', 'tm', 'hɔp\0to meet', ['to meet']],
    ['a picture after the text', 'mP', 'to meet\0\x01\x02\x03', ['to meet']],
    [
      'a type before each field',
      '',
      'mto meet\0thɔp\0W\0\0\0\x02\x00\x01hto <i>gather</i>\0',
      ['to meet', 'to gather'],
    ],
    ['nothing to read', 'W', '\x01\x02', ['refused']],
    ['less than signs that are none', 'm', 'a < b and c > d', ['a < b and c > d']],
  ])('%s', async (_, types, text, expected) => expect(await senses(types, text)).toEqual(expected));

  it('hands entries out whatever the order of their texts, and texts that are shared', async () => {
    const parts = stardict([
      ['a', 'one'],
      ['b', 'two'],
      ['c', 'three'],
    ]);
    parts.idx.writeUInt32BE(6, 2);
    parts.idx.writeUInt32BE(5, 6);
    const { found } = await read(stardictFiles(parts));
    expect(found.map((one) => (one.kind === 'entry' ? [one.headword, one.senses[0].text] : one))).toEqual([
      ['b', 'two'],
      ['a', 'three'],
      ['c', 'three'],
    ]);
  });

  it('refuses an entry longer than any to be shown, and takes the others', async () => {
    const { found } = await read(
      stardictFiles(
        stardict([
          ['a', 'x '.repeat(200_000)],
          ['b', 'two'],
        ]),
      ),
    );
    expect(found).toEqual([
      { kind: 'refused', reason: 'too-long', place: 'entry 1 “a”' },
      { kind: 'entry', headword: 'b', senses: [{ pos: null, text: 'two' }] },
    ]);
  });
});
