import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { useTemporaryData } from './temporary-data.ts';

useTemporaryData();

const samples = 'tests/samples/outside-dictionaries';

function dictionary(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/tung-cau.js', 'dictionary', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('tung-cau dictionary', () => {
  it('adds one for everybody, lists it, and removes it', () => {
    const added = dictionary('add', `${samples}/stardict/sample.idx`, '--name', 'Sân phơi của xã');
    const id = /remove ([\w-]{22})$/m.exec(added.stdout)?.[1] ?? '';
    expect(added).toEqual({
      status: 0,
      stderr: '',
      stdout: [
        '“Sân phơi của xã” was added for everybody: 5 entries taken, 1 left out',
        '  1: no meaning in text (entry 6 “trống”)',
        'licence: Free to use under the licence CC0.',
        `to remove it: tung-cau dictionary remove ${id}`,
        '',
      ].join('\n'),
    });
    expect(dictionary('list').stdout).toBe(`${id}\t5\tstardict\tSân phơi của xã\n`);
    expect(dictionary('remove', id)).toEqual({ status: 0, stdout: 'removed\n', stderr: '' });
    expect(dictionary('list')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'There is none yet; add one with: tung-cau dictionary add FILE\n',
    });
  }, 60_000);

  it.each<[string, string[], string]>([
    ['no file', ['add'], 'name the file: tung-cau dictionary add FILE'],
    ['a file that is not there', ['add', 'nowhere.zip'], 'nowhere.zip: there is no such file'],
    ['a folder', ['add', 'tests'], 'tests: is not a file'],
    [
      'a file that is none',
      ['add', 'package.json'],
      '“package.json” is not a dictionary in a format read here. If it is a .tar, .bz2, .7z or .rar archive, unpack it first and choose the files inside.',
    ],
    ['an option nobody knows', ['add', 'x', '--loud'], "Unknown option '--loud'"],
    ['a removal of nothing', ['remove'], 'say which: tung-cau dictionary remove ID, with an id from dictionary list'],
    ['an id nobody has', ['remove', 'abc'], 'there is no dictionary “abc” for everybody; see dictionary list'],
  ])('refuses %s with one line', (_, args, message) => {
    const { status, stdout, stderr } = dictionary(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(`tung-cau dictionary: ${message}`)).toBe(true);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
