import { describe, expect, it } from 'vitest';
import { faultyOptions, operationInForm, readOperation } from '../../../../src/lib/quiz/teacher/operation.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const question = {
  kind: 'add',
  entry: 'own-1',
  prompt: '  Ai  họp?\n',
  'option-0': 'Ông Bảo',
  'option-2': 'Bà Lan',
  'option-4': '\u200B',
  key: '2',
  explanation: '',
  optionLanguage: 'vi',
  sentence: '',
};
const words = {
  kind: 'edit',
  entry: 'c1',
  prompt: 'Ai?',
  options: ['a', 'b'],
  key: 0,
  explanation: '',
  optionLanguage: 'vi',
};
const read = (fields: Record<string, string>) => readOperation(operationInForm(form(fields)));

describe('an operation read from a form', () => {
  it('leaves blank answers out, and finds the right one among the rest', () => {
    expect(read(question)).toEqual({
      ok: true,
      operation: {
        kind: 'add',
        entry: 'own-1',
        prompt: 'Ai họp?',
        options: ['Ông Bảo', 'Bà Lan'],
        key: 1,
        explanation: '',
        optionLanguage: 'vi',
        sentence: null,
      },
    });
    expect(read({ kind: 'move', entry: 'c3', to: '2' })).toEqual({
      ok: true,
      operation: { kind: 'move', entry: 'c3', to: 1 },
    });
  });

  it('leaves out what is invisible and keeps the words it stood in', () => {
    const written = {
      prompt: 'Ai chủ\u00AD trì\u200B?',
      'option-0': 'bảo\u00ADđảm'.normalize('NFD'),
      'option-2': 'a\tb',
    };
    expect(read({ ...question, ...written })).toMatchObject({
      operation: { prompt: 'Ai chủ trì?', options: ['bảođảm'.normalize('NFC'), 'a b'] },
    });
  });

  it('says which answers a fault is about', () => {
    const options = ['Hoà', 'x', '', 'a'.repeat(301), ' HÒA'.normalize('NFD'), ''];
    expect(faultyOptions(options, 'equal-options')).toEqual([0, 4]);
    expect(faultyOptions(options, 'long-option')).toEqual([3]);
    expect(faultyOptions(options, 'no-key')).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['an empty question', { prompt: ' \u200B ' }, 'no-prompt'],
    ['a question without end', { prompt: 'a'.repeat(501) }, 'long-prompt'],
    ['one answer', { 'option-2': '', key: '0' }, 'few-options'],
    ['an answer without end', { 'option-0': 'a'.repeat(301) }, 'long-option'],
    ['two equal answers', { 'option-2': 'ông  BẢO' }, 'equal-options'],
    ['the same answer in two tone placements', { 'option-0': 'Hoà', 'option-2': 'Hòa' }, 'equal-options'],
    ['no right answer', { key: '' }, 'no-key'],
    ['a right answer that is blank', { key: '4' }, 'no-key'],
    ['a right answer beyond the fields', { key: '9' }, 'no-key'],
    ['an explanation without end', { explanation: 'a'.repeat(1001) }, 'long-explanation'],
    ['a sentence that is none', { sentence: '../x' }, 'no-sentence'],
    ['a language that is none', { optionLanguage: 'fr' }, 'no-operation'],
    ['a kind that is none', { kind: 'explode' }, 'no-operation'],
    ['an entry that is none', { entry: '__proto__' }, 'no-entry'],
    ['no place to move to', { kind: 'move', entry: 'c1', to: '0' }, 'no-place'],
    ['half a place', { kind: 'move', entry: 'c1', to: '1.5' }, 'no-place'],
  ])('is refused for %s', (_, fields, fault) => {
    expect(read({ ...question, ...fields })).toEqual({ ok: false, fault });
  });

  it.each([
    null,
    'x',
    3,
    [],
    {},
    { kind: 'edit' },
    { kind: 'edit', entry: 'c1' },
    { ...words, kind: 'add', entry: 'own-1', sentence: 7 },
    { kind: 'prove', entry: 'c1' },
    { ...words, options: 'ab' },
    { kind: 'add', entry: 'own-1', key: 7 },
  ])('is refused with a fault of ours for %j', (value) => {
    const result = readOperation(value);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.fault).toMatch(/^[a-z]+-[a-z]+$/);
  });
});
