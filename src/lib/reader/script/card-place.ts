/** Where the gloss card goes beside a word: pure geometry in viewport pixels. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardPlace {
  left: number;
  /** Distance of the card's top or, when it stands above the line, of its bottom from the viewport's top. */
  edge: number;
  side: 'below' | 'above';
  /** What fits between the line and the edge of the viewport. */
  maxHeight: number;
}

const gap = 8;
const margin = 12;
/** Room wanted below even for a small card: the one gone on to may be larger. */
const roomWanted = 260;

/**
 * Puts a card of this size below the line of `word`, or above where there is more room, inside the viewport and never
 * over the line itself.
 */
export function placeCard(word: Box, card: { width: number; height: number }, viewport: Box): CardPlace {
  const below = viewport.bottom - word.bottom - gap - margin;
  const above = word.top - viewport.top - gap - margin;
  const side = below >= Math.max(card.height, roomWanted) || below >= above ? 'below' : 'above';
  const rightmost = viewport.right - margin - card.width;
  const left = Math.max(viewport.left + margin, Math.min(word.left - margin, rightmost));
  return {
    left,
    edge: side === 'below' ? word.bottom + gap : word.top - gap,
    side,
    maxHeight: Math.max(0, side === 'below' ? below : above),
  };
}
