import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openText } from '../../../src/lib/server/texts.ts';
import { database } from '../../../src/lib/server/database.ts';
import { useTemporaryData } from './temporary-data.ts';

useTemporaryData();

const good = '\uFEFFPhường họp\r\n\r\nSáng 3/5, phường họp về an sinh xã hội.\u200B'.normalize('NFD');
const files: Record<string, string | Buffer> = {
  'good.txt': good,
  'second.txt': 'Chiều nay, xã họp về đất đai.',
  'empty.txt': '',
  'latin-1.txt': Buffer.from('Hà Tây: cà phê', 'latin1'),
  'renamed.txt': '%PDF-1.4',
  'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
  'english.txt': 'The city met this afternoon to discuss social security.',
  'long.txt': 'Hà Nội họp. '.repeat(20_000),
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tung-cau-import-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function importFiles(args: string[], env: Record<string, string> = {}) {
  const paths = args.map((arg) => (arg.endsWith('.txt') ? join(folder, arg) : arg));
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/tung-cau.js', 'import', ...paths], {
    encoding: 'utf8',
    env: { ...process.env, PORT: '', ORIGIN: '', ...env },
  });
  return { status, stdout, stderr: stderr.replaceAll(join(folder, '/'), '') };
}

describe('tung-cau import', () => {
  it('stores files byte for byte and prints their addresses', async () => {
    const { status, stdout, stderr } = importFiles(['good.txt', 'second.txt']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => /^http:\/\/localhost:3000\/texts\/([\w-]{22})$/.exec(line)![1]);
    expect(ids).toHaveLength(2);
    const opened = await openText(ids[0]);
    expect(opened?.article.source).toBe(good);
    expect(opened?.title.normalize('NFC')).toBe('Phường họp');
  });

  it('takes title, port and origin as told', async () => {
    const titled = importFiles(['good.txt', '--title', 'Bài một'], { PORT: '4000' });
    const [, id] = /^http:\/\/localhost:4000\/texts\/(\S+)\n$/.exec(titled.stdout)!;
    expect((await openText(id))?.title).toBe('Bài một');
    const elsewhere = importFiles(['good.txt'], { ORIGIN: 'https://doc.example.vn/' });
    expect(elsewhere.stdout).toMatch(/^https:\/\/doc\.example\.vn\/texts\/\S+\n$/);
  });

  it.each<[string, string[], string]>([
    ['no file', [], 'name the files to import: tung-cau import article.txt'],
    ['a file that is not there', ['nowhere.txt'], 'nowhere.txt: there is no such file'],
    ['an empty file', ['empty.txt'], 'empty.txt: there is no text in it'],
    ['Latin-1', ['latin-1.txt'], 'latin-1.txt: it is not UTF-8 (byte 2); save it as UTF-8 and try again'],
    [
      'a PDF renamed .txt',
      ['renamed.txt'],
      'renamed.txt: it is a PDF file, not plain text; copy the text out of it into a .txt file',
    ],
    ['a picture', ['picture.txt'], 'picture.txt: it is not text'],
    ['English', ['english.txt'], 'english.txt: it does not look like Vietnamese'],
    ['too long a text', ['long.txt'], 'long.txt: it has 240000 characters, and 200000 is the most; split it'],
    ['a bad file after a good one', ['good.txt', 'empty.txt'], 'empty.txt: there is no text in it'],
    [
      'one title for two',
      ['good.txt', 'second.txt', '--title', 'x'],
      '--title is for one file; import them one by one',
    ],
    ['too long a title', ['good.txt', '--title', 'x'.repeat(201)], 'good.txt: the title is longer than 200 characters'],
  ])('refuses %s with one line and stores nothing', async (_, args, message) => {
    const count = async () => (await (await database()).selectFrom('texts').select('id').execute()).length;
    const before = await count();
    expect(importFiles(args)).toEqual({ status: 2, stdout: '', stderr: `tung-cau import: ${message}\n` });
    expect(await count()).toBe(before);
  });
});
