import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../src/lib/reader/script/card-place.ts';

const viewport = { left: 0, top: 0, right: 1280, bottom: 800 };
const card = { width: 384, height: 400 };
const wordAt = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 24 });

describe('placeCard', () => {
  it('goes below the word where it fits', () => {
    expect(placeCard(wordAt(300, 100), card, viewport)).toMatchObject({ side: 'below', edge: 132, left: 288 });
  });

  it('goes above where there is more room', () => {
    expect(placeCard(wordAt(300, 600), card, viewport)).toMatchObject({ side: 'above', edge: 592 });
  });

  it('keeps room for a larger card behind a small one', () => {
    expect(placeCard(wordAt(300, 600), { width: 384, height: 120 }, viewport).side).toBe('above');
  });

  it('stays inside at the right and left', () => {
    expect(placeCard(wordAt(1250, 100), card, viewport).left).toBe(1280 - 12 - 384);
    expect(placeCard(wordAt(2, 100), card, viewport).left).toBe(12);
  });

  it.each([0, 100, 250, 388, 500, 700, 776])('never covers the line of a word %i pixels down', (top) => {
    const word = wordAt(300, top);
    const { side, edge, maxHeight } = placeCard(word, card, viewport);
    if (side === 'below') {
      expect(edge).toBeGreaterThanOrEqual(word.bottom);
      expect(edge + maxHeight).toBeLessThanOrEqual(viewport.bottom);
    } else {
      expect(edge).toBeLessThanOrEqual(word.top);
      expect(edge - maxHeight).toBeGreaterThanOrEqual(viewport.top);
    }
  });
});
