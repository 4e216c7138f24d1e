/** How far each text has been read, kept in this browser. Where storage is blocked, nothing is kept and nothing fails. */

export interface KeptPlace {
  address: string;
  title: string;
  /** Index of the sentence last read, from 0, and how many there are. */
  sentence: number;
  sentences: number;
  /** Milliseconds since 1970. */
  at: number;
}

export type ReadingMode = 'article' | 'sentence';

const placesKey = 'tung-cau.places';
const modeKey = 'tung-cau.mode';
const kept = 30;

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Blocked or full: the place is lost with the page, as a private window wants it.
  }
}

function isKeptPlace(value: unknown): value is KeptPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { address, title, sentence, sentences, at } = value as Record<string, unknown>;
  return (
    typeof address === 'string' &&
    /^\/(?!\/)/.test(address) &&
    typeof title === 'string' &&
    [sentence, sentences, at].every((number) => typeof number === 'number' && number >= 0)
  );
}

/** The texts opened in this browser, the latest first. Whatever else stands in the store is left out. */
export function keptPlaces(): KeptPlace[] {
  try {
    const places: unknown = JSON.parse(read(placesKey) ?? '[]');
    return Array.isArray(places) ? places.filter(isKeptPlace) : [];
  } catch {
    return [];
  }
}

/** Keeps the place of one text; the thirty latest texts are remembered. */
export function keepPlace(place: KeptPlace): void {
  const others = keptPlaces().filter(({ address }) => address !== place.address);
  write(placesKey, JSON.stringify([place, ...others].slice(0, kept)));
}

/** Forgets a text, as when it has been deleted. */
export function forgetPlace(address: string): void {
  write(placesKey, JSON.stringify(keptPlaces().filter((place) => place.address !== address)));
}

/** How this browser likes to read. */
export function keptMode(): ReadingMode {
  return read(modeKey) === 'sentence' ? 'sentence' : 'article';
}

export function keepMode(mode: ReadingMode): void {
  write(modeKey, mode);
}
