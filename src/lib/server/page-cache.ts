import type { IncomingMessage, ServerResponse } from 'node:http';
import { formatSettings, settingsCookie, type Settings } from '../ui/settings.ts';
import { createBoundedCache } from './bounded-cache.ts';
import { acceptedEncoding, compress, entityTag, type Encoding } from './compress.ts';
import { visitorSettings } from './visitor-settings.ts';

/**
 * Set on browsers that have dictionaries of their own, for which the pages of the library are made anew: told by the
 * cookie alone, because kept pages are sent before anybody asks the database.
 */
export const ownDictionariesCookie = 'own-dictionaries';

/** Milliseconds a page is sent again: a dictionary that everybody here has may come or go meanwhile. */
const keptFor = 60_000;

/** Bytes of rendered pages that are kept, all encodings counted. */
const keptBytes = 16 * 1024 * 1024;

/** A rendered page, ready to be sent in any encoding. */
export interface KeptPage {
  headers: Record<string, string>;
  /** Entity tag of the page as it is, with its quotes. */
  tag: string;
  bodies: Record<Encoding, Uint8Array>;
  /** `performance.now()` when it was made. */
  madeAt: number;
}

/** Rendered pages by `pageKey`, the least recently asked for forgotten first. */
export interface PageCache {
  get(key: string): KeptPage | undefined;
  /** Keeps a fresh page, unless it is no plain success or was made for one browser only. */
  keep(key: string, response: Response): Promise<void>;
}

/** The pages of the bundled library: the same for everybody with the same settings. */
const cacheable = /^\/readings\/[^/?]+\/[^/?]+$/;

/** Under what a page is kept, or null when it must be made for each request. */
export function pageKey(method: string, target: string, settings: Settings, hasOwnDictionaries = false): string | null {
  return method === 'GET' && !hasOwnDictionaries && cacheable.test(target)
    ? `${target} ${formatSettings(settings)}`
    : null;
}

/** `pageKey` of a request as it comes from the network. */
export function requestKey({ method = '', url = '', headers }: IncomingMessage): string | null {
  if (method !== 'GET' || !cacheable.test(url)) return null;
  const cookie = new RegExp(`(?:^|;\\s*)${settingsCookie}=([\\w.]*)`).exec(headers.cookie ?? '')?.[1];
  const hasOwn = new RegExp(`(?:^|;\\s*)${ownDictionariesCookie}=`).test(headers.cookie ?? '');
  return pageKey(method, url, visitorSettings(cookie, headers['accept-language']), hasOwn);
}

/** Makes an empty cache of at most 16 MB. */
export function createPageCache(): PageCache {
  const pages = createBoundedCache<KeptPage>(keptBytes, ({ bodies }) =>
    Object.values(bodies).reduce((total, { length }) => total + length, 0),
  );
  return {
    get(key) {
      const page = pages.get(key);
      return page !== undefined && performance.now() - page.madeAt < keptFor ? page : undefined;
    },
    async keep(key, response) {
      const tag = response.headers.get('etag');
      if (response.status !== 200 || tag === null || response.headers.has('set-cookie')) return;
      const identity = new Uint8Array(await response.arrayBuffer());
      const [br, gzip] = await Promise.all([compress(identity, 'br', true), compress(identity, 'gzip', true)]);
      const headers = Object.fromEntries(response.headers);
      headers.vary = 'accept-encoding, accept-language, cookie';
      pages.set(key, { headers, tag, bodies: { identity, br, gzip }, madeAt: performance.now() });
    },
  };
}

/** Sends a kept page in an encoding the request accepts, or says that the browser has it already. */
export function sendPage({ headers, tag, bodies }: KeptPage, request: IncomingMessage, response: ServerResponse): void {
  const encoding = acceptedEncoding(request.headers['accept-encoding']);
  const etag = entityTag(tag, encoding);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag, vary: headers.vary, 'cache-control': headers['cache-control'] }).end();
    return;
  }
  const body = bodies[encoding];
  const own: Record<string, string | number> = { ...headers, etag, 'content-length': body.length };
  if (encoding !== 'identity') own['content-encoding'] = encoding;
  response.writeHead(200, own).end(body);
}
