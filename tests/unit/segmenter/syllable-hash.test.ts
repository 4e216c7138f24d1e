import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syllableHash } from '../../../src/lib/text/segmenter/syllable-hash.ts';
import { decodeModel } from '../../../src/lib/text/segmenter/model.ts';
import { syllableKey } from '../../../src/lib/text/syllable-key.ts';
import { spellings } from '../spellings.ts';
import { modelBytes } from './shipped-model.ts';

const hash = (text: string) => syllableHash(text, 0, text.length);

describe('syllable hash', () => {
  it.each(['uỷ', 'hoà', 'Đường', 'nghiêng', 'F0', 'thuở', 'ướt'])('is one for all spellings of %s', (syllable) => {
    const all = Object.values(spellings(syllable)).map(hash);
    expect(new Set(all)).toEqual(new Set([hash(syllable)]));
    expect(hash(syllable)).not.toBe(0);
  });

  it('tells every key of the model from every other', () => {
    const keys = decodeModel(modelBytes).known.keys;
    const hashes = keys.map(hash).filter((value) => value !== 0);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.length).toBeGreaterThan(keys.length * 0.95);
  });

  it('agrees with the key: same key, same hash', () => {
    const syllable = fc.string({
      unit: fc.constantFrom(...'aăâeêioôơuưyđbcgh\u0301\u0323\u0302\u031BÀỄỢĐ'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(syllable, (text) => {
        if (hash(text) !== 0) expect(hash(syllableKey(text))).toBe(hash(text));
      }),
    );
  });
});
