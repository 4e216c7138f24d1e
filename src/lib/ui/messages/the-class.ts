/** “lớp 10A” in a Vietnamese sentence, whether or not the name of the class says “Lớp” itself. */
export function theClass(name: string): string {
  return /^lớp(?:\s|$)/iu.test(name.normalize('NFC')) ? `lớp${name.normalize('NFC').slice(3)}` : `lớp ${name}`;
}
