import { randomBytes, randomInt } from 'node:crypto';

/** A new id that cannot be guessed: 128 random bits, 22 characters that need no escaping in an address or a cookie. */
export function unguessableId(): string {
  return randomBytes(16).toString('base64url');
}

/** True for what `unguessableId` makes, so that anything else need not be looked up. */
export function isUnguessableId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{22}$/.test(value);
}

/** The largest seed: fits a 32-bit integer column. */
export const maxSeed = 2 ** 31 - 1;

/** A fresh seed for a quiz, from 0 to `maxSeed`. */
export function randomSeed(): number {
  return randomInt(maxSeed + 1);
}
