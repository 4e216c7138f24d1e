import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function tungCau(args: string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/tung-cau.js', ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('tung-cau', () => {
  it('segments line by line and loses no character', () => {
    const input = 'Chiều 14/12, TP.Hà Nội họp.\n\n  an sinh xã hội  \n'.normalize('NFD');
    const { status, stdout } = tungCau(['segment'], input);
    expect(status).toBe(0);
    const lines = stdout.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toBe('');
    expect(stdout).toBe(stdout.normalize('NFC'));
    expect(stdout.replace(/[\s_]/g, '')).toBe(input.normalize('NFC').replace(/\s/g, ''));
    expect(lines[0]).toContain('14/12 ,');
    expect(lines[0]).toContain('Hà_Nội');
  });

  it('analyses into sentences and words with offsets into the input', () => {
    const input = 'Tin ngắn\n\nHà Nội họp về an sinh xã hội.';
    const { status, stdout } = tungCau(['analyse'], input);
    expect(status).toBe(0);
    const { title, sentences } = JSON.parse(stdout) as {
      title: string;
      sentences: { id: string; kind: string; start: number; end: number; text: string; words: { text: string }[] }[];
    };
    expect(title).toBe('Tin ngắn');
    for (const { start, end, text } of sentences) expect(input.slice(start, end)).toBe(text);
    const term = sentences[1].words.find(({ text }) => text === 'an sinh xã hội');
    expect(term).toMatchObject({
      kind: 'term',
      entry: 'an sinh xã hội',
      start: input.indexOf('an sinh'),
      end: input.length - 1,
      parts: [{ text: 'an sinh' }, { text: 'xã hội' }],
    });
  });

  it('counts what the dictionary knows', () => {
    const { stdout } = tungCau(['coverage'], 'Hà Nội họp qxz và qxz ngày 14/12.');
    expect(JSON.parse(stdout)).toMatchObject({ missing: 2, missingWords: [{ text: 'qxz', count: 2 }] });
  });

  it('counts what the dictionary knows in each of several files, and in all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tung-cau-coverage-'));
    const [one, two] = ['one.txt', 'two.txt'].map((name) => join(folder, name));
    writeFileSync(one, 'Hà Nội họp qxz và qxz.');
    writeFileSync(two, 'Xã họp qxz, wzx.');
    const { files, total } = JSON.parse(tungCau(['coverage', one, two]).stdout) as {
      files: { file: string; words: number; exact: number; missing: number }[];
      total: { words: number; exact: number; missing: number; missingWords: unknown };
    };
    expect(files.map(({ file, missing }) => [file, missing])).toEqual([
      [one, 2],
      [two, 2],
    ]);
    expect(total).toMatchObject({ words: files[0].words + files[1].words, exact: files[0].exact + files[1].exact });
    expect(total.missingWords).toEqual([
      { text: 'qxz', count: 3 },
      { text: 'wzx', count: 1 },
    ]);
    writeFileSync(two, Buffer.from('H\xe0', 'latin1'));
    const { status, stdout, stderr } = tungCau(['coverage', one, two]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`tung-cau coverage: ${two}: the text is not UTF-8 (byte 2); save it as UTF-8 and try again\n`);
    rmSync(folder, { recursive: true });
  });

  it('finds facts, and asks about them, with places in the input', () => {
    const input = 'Xã An Hoà họp\n\nSáng 3/5, xã An Hoà họp. Ông Trần Văn Bảo, Chủ tịch UBND xã, chủ trì.'.normalize(
      'NFD',
    );
    interface Placed {
      start: number;
      end: number;
      text: string;
    }
    const { facts } = JSON.parse(tungCau(['facts'], input).stdout) as {
      facts: (Placed & { id: string; kind: string; sentence: string })[];
    };
    expect(facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['date', 'role']));
    for (const { start, end, text } of facts) expect(input.slice(start, end)).toBe(text);

    const asked = tungCau(['quiz', '--seed', '2147483647', '--count', '2', '--language', 'vi', '--explain'], input);
    expect(asked).toMatchObject({ status: 0, stderr: '' });
    const { items, rejected } = JSON.parse(asked.stdout) as {
      items: { fact: string; prompt: string; options: string[]; key: number; evidence: Placed; explanation: string }[];
      rejected: { faults: string[] }[];
    };
    expect(items).toHaveLength(2);
    for (const { fact, prompt, options, key, evidence, explanation } of items) {
      expect(facts.map(({ id }) => id)).toContain(fact);
      expect(prompt).toMatch(/\?$/);
      expect(options[key]).toBeTypeOf('string');
      expect(input.slice(evidence.start, evidence.end)).toBe(evidence.text);
      expect(explanation).toContain('“');
    }
    expect(rejected.every(({ faults }) => faults.length > 0)).toBe(true);
  });

  it('finds no fault in the dictionaries', () => {
    const { status, stdout, stderr } = tungCau(['dictionary', 'check']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/entries, \d+ morphemes, 0 faults/);
    expect(status).toBe(0);
  });

  it.each<[string, string[], string | Buffer, string]>([
    ['an unknown command', ['read'], '', 'tung-cau: there is no command “read”; see tung-cau --help\n'],
    [
      'bytes that are not UTF-8',
      ['analyse'],
      Buffer.from('H\xe0 N\u1ed9i'.slice(0, 3), 'latin1'),
      'tung-cau analyse: the text is not UTF-8 (byte 2); save it as UTF-8 and try again\n',
    ],
    [
      'an unknown action',
      ['dictionary', 'burn'],
      '',
      'tung-cau dictionary: say what to do: dictionary check, stats, add, list or remove\n',
    ],
    ...['segment', 'analyse', 'facts', 'quiz'].map((command): [string, string[], string, string] => [
      `a file for ${command}, which reads standard input`,
      [command, 'article.txt'],
      '',
      `tung-cau ${command}: Unexpected argument 'article.txt'. This command does not take positional arguments\n`,
    ]),
    [
      'a seed out of range',
      ['quiz', '--seed', '4294967296'],
      'Xã có 12 thôn.',
      'tung-cau quiz: --seed wants a whole number from 0 to 2147483647, not “4294967296”\n',
    ],
    [
      'a language there is none for',
      ['quiz', '--language', 'fr'],
      'Xã có 12 thôn.',
      'tung-cau quiz: --language is en or vi, not “fr”\n',
    ],
  ])('refuses %s with one line', (_, args, input, message) => {
    const { status, stderr, stdout } = tungCau(args, input);
    expect(stderr).toBe(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
