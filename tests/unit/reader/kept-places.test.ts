import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetPlace, keepMode, keepPlace, keptMode, keptPlaces } from '../../../src/lib/reader/kept-places.ts';
import { parsePlace } from '../../../src/lib/reader/script/place-link.ts';

const place = (address: string, sentence = 3) => ({ address, title: 'Bài', sentence, sentences: 9, at: 1 });

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

beforeEach(() => vi.stubGlobal('localStorage', storage()));
afterEach(() => vi.unstubAllGlobals());

describe('kept places', () => {
  it('lists the latest first, each text once', () => {
    keepPlace(place('/texts/a'));
    keepPlace(place('/texts/b'));
    keepPlace(place('/texts/a', 5));
    expect(keptPlaces().map(({ address, sentence }) => [address, sentence])).toEqual([
      ['/texts/a', 5],
      ['/texts/b', 3],
    ]);
  });

  it('remembers thirty texts', () => {
    for (let text = 0; text < 40; text++) keepPlace(place(`/texts/${text}`));
    expect(keptPlaces()).toHaveLength(30);
  });

  it('forgets a deleted text', () => {
    keepPlace(place('/texts/a'));
    forgetPlace('/texts/a');
    expect(keptPlaces()).toEqual([]);
  });

  it.each(['', 'null', '{', '7', '[{"address":"//elsewhere"}]', '[{"address":"/texts/a","title":"x"}]', '[null]'])(
    'takes nothing from %s in the store',
    (text) => {
      localStorage.setItem('tung-cau.places', text);
      expect(keptPlaces()).toEqual([]);
    },
  );

  it('does nothing where storage is blocked', () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
    keepPlace(place('/texts/a'));
    keepMode('sentence');
    expect(keptPlaces()).toEqual([]);
    expect(keptMode()).toBe('article');
  });
});

it.each([
  ['#s12', { kind: 'sentence', id: 's12' }],
  ['w305', { kind: 'word', offset: 305 }],
  ['#g7', null],
  ['#s', null],
  ['#s1x', null],
  ['', null],
  ['#w99999999999', null],
])('reads the fragment %s', (fragment, expected) => {
  expect(parsePlace(fragment)).toEqual(expected);
});
