import { randomInt } from 'node:crypto';

/**
 * What codes are made of: 28 signs that are not mistaken for one another on a board or in handwriting (no 0 and O, 1
 * and I, 5 and S, 8 and B).
 */
const codeAlphabet = '234679ACDEFGHJKLMNPQRTUVWXYZ';

/** Signs in a code. 28^8 is 378 thousand million. */
const codeLength = 8;

/** A new code from the system’s secure random numbers. */
export function newCode(): string {
  return Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('');
}

/** A code as typed by a student (small letters, spaces, hyphens) in the form it is kept; null for what cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\-–—.·]/g, '');
  const known = [...code].every((sign) => codeAlphabet.includes(sign));
  return code.length === codeLength && known ? code : null;
}
