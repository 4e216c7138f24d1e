import { describe, expect, it } from 'vitest';
import type { Candidate, Option } from '../../../src/lib/quiz/candidate.ts';
import { holdsWords, sameAnswer } from '../../../src/lib/quiz/answer-words.ts';
import { faultsAmong } from '../../../src/lib/quiz/contract/among.ts';
import { faultsOf, type Clause } from '../../../src/lib/quiz/contract/contract.ts';
import type { Item } from '../../../src/lib/quiz/item.ts';

const source = 'Năm nay xã thu khoảng 4 tỷ đồng. Ông An nói vậy.';
const evidence = { sentence: 's1', start: 15, end: 31, text: 'khoảng 4 tỷ đồng' };

function candidate(change: Partial<Candidate> = {}): Candidate {
  return {
    kind: 'number',
    fact: {} as Candidate['fact'],
    prompt: 'Theo bài, xã thu bao nhiêu?',
    answer: { text: 'khoảng 4 tỷ đồng', value: 4 },
    distractors: [],
    optionLanguage: 'vi',
    proof: { kind: 'stands' },
    evidence,
    hedge: 'khoảng',
    weight: 1,
    ...change,
  };
}

function figures(...values: number[]): Option[] {
  return values.map((value) => ({ text: `khoảng ${value} tỷ đồng`, value }));
}

function item(change: Partial<Item> = {}): Item {
  return {
    id: 'number-1',
    kind: 'number',
    prompt: 'Theo bài, xã thu bao nhiêu?',
    options: ['khoảng 3 tỷ đồng', 'khoảng 4 tỷ đồng', 'khoảng 5 tỷ đồng'],
    optionLanguage: 'vi',
    key: 1,
    evidence,
    explanation: 'Bài viết: “Năm nay xã thu khoảng 4 tỷ đồng.”',
    fact: 'quantity-1',
    ...change,
  };
}

interface Case {
  says: string;
  item?: Partial<Item>;
  candidate?: Partial<Candidate>;
  options?: Option[];
  broken: Clause[];
}

const cases: Case[] = [
  { says: 'a good question', broken: [] },
  { says: 'two options', options: figures(3, 4), broken: ['enough-options'] },
  {
    says: 'an answer that stands elsewhere',
    candidate: { evidence: { ...evidence, end: 30 } },
    broken: ['key-in-evidence'],
  },
  { says: 'a stem that says it', item: { prompt: 'Xã thu khoảng 4 tỷ đồng phải không?' }, broken: ['stem-hides-key'] },
  {
    says: 'an option equal in value',
    options: [...figures(3, 4), { text: 'khoảng bốn tỷ đồng', value: 4 }],
    broken: ['one-right-option', 'alike-options', 'options-in-order'],
  },
  {
    says: 'an option that holds the key',
    options: [...figures(3, 4), { text: 'khoảng 4 tỷ đồng mỗi năm', value: 9 }],
    broken: ['one-right-option'],
  },
  {
    says: 'options of unlike length',
    options: [...figures(3, 4), { text: 'khoảng 9 tỷ đồng và còn nhiều hơn thế nữa theo lời kể', value: 9 }],
    broken: ['alike-options'],
  },
  {
    says: 'a phrase that stands out by its form',
    item: { kind: 'content' },
    candidate: { kind: 'content', hedge: null, answer: { text: 'khoảng 4 tỷ đồng' } },
    options: [{ text: 'tăng thu thuế' }, { text: 'khoảng 4 tỷ đồng' }, { text: 'bán đấu giá đất' }],
    broken: ['even-form'],
  },
  { says: 'figures in no order', options: figures(5, 4, 3), broken: ['options-in-order'] },
  { says: 'a hedge lost', candidate: { hedge: 'gần' }, broken: ['hedge-kept'] },
  { says: '“ông” without a name', item: { prompt: 'Theo bài, ông thu bao nhiêu?' }, broken: ['no-loose-pronoun'] },
  { says: '“họ” without a referent', item: { prompt: 'Theo bài, họ thu bao nhiêu?' }, broken: ['no-loose-pronoun'] },
  { says: '“chị” without a name', item: { prompt: 'Theo bài, chị mất mấy phút?' }, broken: ['no-loose-pronoun'] },
  { says: '“chị” after her name', item: { prompt: 'Theo chị Thảo, chị mất mấy phút?' }, broken: [] },
  { says: 'sisters', item: { prompt: 'Theo bài, chị em phụ nữ xã thu bao nhiêu?' }, broken: [] },
  { says: '“ông” with a name', item: { prompt: 'Theo bài, ông An thu bao nhiêu?' }, broken: [] },
  { says: '“sau đây” is no pronoun', item: { prompt: 'Số nào sau đây là số thu của xã?' }, broken: [] },
  { says: 'no evidence quoted', item: { explanation: 'Đúng.' }, broken: ['evidence-quoted'] },
  { says: 'no question mark', item: { prompt: 'Theo bài, xã thu' }, broken: ['stem-readable'] },
  { says: 'a quotation left open', item: { prompt: 'Theo bài, “xã thu bao nhiêu?' }, broken: ['stem-readable'] },
];

describe('the contract of a question', () => {
  it.each(cases)('$says', ({ item: itemChange, candidate: candidateChange, options = figures(3, 4, 5), broken }) => {
    const texts = options.map(({ text }) => text);
    const found = faultsOf(item({ options: texts, ...itemChange }), candidate(candidateChange), options, source);
    expect(found).toEqual(broken);
  });

  it('finds an absent answer only where the others stand', () => {
    const absent = candidate({
      answer: { text: 'sáu xã' },
      hedge: null,
      proof: { kind: 'absent', members: ['4 tỷ đồng'] },
    });
    const options = [{ text: 'bốn xã' }, { text: 'sáu xã' }, { text: 'năm xã' }];
    expect(faultsOf(item(), absent, options, source)).toEqual([]);
    const wrong = { ...absent, proof: { kind: 'absent' as const, members: ['5 tỷ đồng'] } };
    expect(faultsOf(item(), wrong, options, source)).toEqual(['key-in-evidence']);
  });
});

describe('the contract among questions', () => {
  it('allows one question a fact', () => {
    expect(faultsAmong(item({ id: 'other' }), [item()])).toContain('one-item-a-fact');
  });

  it('refuses a stem that answers another question on the same sentence', () => {
    const telling = item({
      fact: 'statement-1',
      prompt: 'Ai nói: “xã thu khoảng 4 tỷ đồng”?',
      options: ['A', 'B', 'C'],
    });
    expect(faultsAmong(telling, [item()])).toEqual(['no-item-answers-another']);
    const elsewhere = { ...telling, evidence: { ...evidence, sentence: 's2' } };
    expect(faultsAmong(elsewhere, [item()])).toEqual([]);
  });
});

describe('words inside words', () => {
  it.each([
    ['14 đợt', '4 đợt', false],
    ['4 đợt giãn cách', '4 đợt', true],
    ['2,92%', '92%', false],
    ['12.500', '12', false],
    ['Thủy thủ', 'thuỷ thủ', true],
  ])('“%s” holds “%s”: %s', (whole, piece, expected) => {
    expect(holdsWords(whole, piece)).toBe(expected);
  });

  it.each([
    ['Chủ tịch UBND thành phố Tân An', 'Chủ tịch Ủy ban nhân dân Tân An'],
    ['Chủ tịch UBND thành phố Tân An', 'Chủ tịch Uỷ ban nhân dân (UBND) thành phố Tân An'],
  ])('knows one office in several writings: %s, %s', (one, other) => {
    expect(sameAnswer({ text: one }, { text: other })).toBe(true);
  });
});
