import { forgetPlace, keepPlace, keptMode, keptPlaces } from '../kept-places.ts';
import type { Sentences } from './sentences.ts';

/**
 * Takes up where this browser left the text, unless the address names a place or the text was read to its end, and
 * keeps the place from then on.
 */
export function keepReadingPlace(root: HTMLElement, sentences: Sentences): void {
  const { address = '', title = '' } = root.dataset;
  const count = sentences.all.length;
  if (count === 0) return;
  sentences.setMode(keptMode());
  const place = keptPlaces().find((place) => place.address === address);
  if (location.hash === '' && place !== undefined && place.sentence > 0 && place.sentence < count - 1) {
    sentences.setCurrent(place.sentence);
    sentences.show();
  }
  const keep = () => keepPlace({ address, title, sentence: sentences.current(), sentences: count, at: Date.now() });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  keep();
  // Storage may be slow: it waits until the reader has come to rest, or leaves.
  sentences.watch(() => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 300);
  });
  window.addEventListener('pagehide', keep);
  // What has been deleted is not offered to be gone on with.
  for (const form of document.querySelectorAll('form[data-deletes]')) {
    form.addEventListener('submit', () => {
      clearTimeout(waiting);
      window.removeEventListener('pagehide', keep);
      forgetPlace(address);
    });
  }
}
