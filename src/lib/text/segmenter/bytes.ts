/** Numbers and texts as bytes: 7 bits a byte, the lowest first, the high bit where more follow. */

export interface BytesWriter {
  /** A whole number from 0 to 2^31 - 1. */
  number(value: number): void;
  text(value: string): void;
  bytes(): Uint8Array;
}

export function createBytesWriter(): BytesWriter {
  const written: number[] = [];
  function number(value: number): void {
    while (value > 0x7f) {
      written.push((value & 0x7f) | 0x80);
      value >>>= 7;
    }
    written.push(value);
  }
  return {
    number,
    text(value) {
      const encoded = new TextEncoder().encode(value);
      number(encoded.length);
      for (const byte of encoded) written.push(byte);
    },
    bytes: () => Uint8Array.from(written),
  };
}

export interface BytesReader {
  number(): number;
  text(): string;
}

/** Throws an `Error` when asked for more than there is. */
export function createBytesReader(bytes: Uint8Array): BytesReader {
  let at = 0;
  function number(): number {
    for (let value = 0, shift = 0; ; shift += 7) {
      if (at >= bytes.length || shift > 28) throw new Error('the bytes end too early or are damaged');
      const byte = bytes[at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
  return {
    number,
    text() {
      const length = number();
      if (at + length > bytes.length) throw new Error('the bytes end too early or are damaged');
      return new TextDecoder().decode(bytes.subarray(at, (at += length)));
    },
  };
}
