import { UserError } from './user-error.ts';

/** All of standard input as text; refuses bytes that are not UTF-8, saying where the first wrong one is. */
export async function standardInput(): Promise<string> {
  if (process.stdin.isTTY) throw new UserError('give the text on standard input: tung-cau … < file.txt');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return decodeUtf8(Buffer.concat(chunks));
}

/** Decodes UTF-8 and keeps a byte order mark: offsets count the text exactly as it came. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError(`the text is not UTF-8 (byte ${firstWrongByte(bytes)}); save it as UTF-8 and try again`);
  }
}

/** Counted from 1. */
function firstWrongByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return new TextEncoder().encode(lenient.slice(0, lenient.indexOf('\uFFFD'))).length + 1;
}

/** Writes one JSON document to standard output and waits until it is out. */
export function printJson(value: unknown): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`, () => resolve()));
}
