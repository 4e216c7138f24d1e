/** A code of eight signs as people read and copy it: `ACDE-FGHJ`. */
export function showCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
