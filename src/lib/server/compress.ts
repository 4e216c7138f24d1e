import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** `identity`: as it is. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Below this many bytes compressing costs more than it saves. */
const worthCompressing = 1024;

/** The encoding to answer with: the smallest of ours that the request accepts. */
export function acceptedEncoding(acceptEncoding: string | string[] | null | undefined): Encoding {
  const accepted = new Map(
    String(acceptEncoding ?? '')
      .split(',', 20)
      .map((range) => {
        const [name, quality] = range
          .trim()
          .toLowerCase()
          .split(/\s*;\s*q=/);
        return [name, quality === undefined ? 1 : Number(quality)];
      }),
  );
  return (['br', 'gzip'] as const).find((encoding) => (accepted.get(encoding) ?? 0) > 0) ?? 'identity';
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Compresses off the main thread. `lasting` takes more time for fewer bytes, for what is sent many times.
 */
export async function compress(body: Uint8Array, encoding: Encoding, lasting = false): Promise<Uint8Array> {
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return zip(body, { level: lasting ? 9 : 6 });
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: lasting ? 9 : 4,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      // A window of 512 KB is more than a page, and takes less memory than the usual 4 MB.
      [constants.BROTLI_PARAM_LGWIN]: 19,
    },
  });
}

const compressible = /^(?:text\/(?!event-stream)|application\/(?:json|manifest\+json)|image\/svg)/;

/**
 * The same response in an encoding the request accepts. Bodies are collected first: nothing of ours streams. Each
 * encoding gets an entity tag of its own, as HTTP asks.
 */
export async function compressResponse(response: Response, acceptEncoding: string | null): Promise<Response> {
  const { status, statusText, headers, body } = response;
  const encoding = acceptedEncoding(acceptEncoding);
  if (body === null || headers.has('content-encoding') || !compressible.test(headers.get('content-type') ?? '')) {
    return response;
  }
  headers.append('vary', 'accept-encoding');
  const plain = new Uint8Array(await response.arrayBuffer());
  const small = plain.length < worthCompressing || encoding === 'identity';
  const sent = small ? plain : await compress(plain, encoding);
  if (!small) {
    headers.set('content-encoding', encoding);
    const tag = headers.get('etag');
    if (tag !== null) headers.set('etag', entityTag(tag, encoding));
  }
  headers.set('content-length', String(sent.length));
  return new Response(sent as Uint8Array<ArrayBuffer>, { status, statusText, headers });
}

/** The entity tag of a body in this encoding, from the tag of the body as it is. */
export function entityTag(tag: string, encoding: Encoding): string {
  return encoding === 'identity' ? tag : tag.replace(/"$/, `-${encoding}"`);
}
