import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createBoundedCache } from '../../../src/lib/server/bounded-cache.ts';
import { createPageCache, pageKey, requestKey, sendPage } from '../../../src/lib/server/page-cache.ts';
import { defaultSettings } from '../../../src/lib/ui/settings.ts';

const incoming = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  ({ method, url, headers }) as unknown as IncomingMessage;

describe('a bounded cache', () => {
  it('forgets what was not used for longest once the weight is too much', () => {
    const cache = createBoundedCache<string>(6, ({ length }) => length);
    cache.set('a', 'xx');
    cache.set('b', 'xx');
    cache.set('c', 'xx');
    expect(cache.get('a')).toBe('xx');
    cache.set('d', 'xxx');
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key))).toEqual(['xx', undefined, undefined, 'xxx']);
    expect(cache.weight()).toBe(5);
    cache.set('a', 'x');
    expect(cache.weight()).toBe(4);
    cache.set('e', 'xxxxxxx');
    expect(cache.get('e')).toBeUndefined();
    expect(cache.weight()).toBe(4);
  });
});

describe('the key of a page', () => {
  it('is the path and the settings, for pages of the library only', () => {
    expect(pageKey('GET', '/readings/a/de', defaultSettings)).toBe('/readings/a/de en.auto.medium');
    for (const target of ['/', '/texts/x', '/readings/a/de/quiz', '/readings/a/de?x=1', '/readings/a']) {
      expect(pageKey('GET', target, defaultSettings)).toBeNull();
    }
    expect(pageKey('POST', '/readings/a/de', defaultSettings)).toBeNull();
  });

  it('is the same from the network', () => {
    expect(requestKey(incoming('/readings/a/de'))).toBe('/readings/a/de en.auto.medium');
    expect(requestKey(incoming('/readings/a/de', { 'accept-language': 'vi' }))).toBe('/readings/a/de vi.auto.medium');
    const cookie = 'x-settings=vi.dark.huge; reader=abc; settings=vi.dark.large; settings=en.auto.small';
    expect(requestKey(incoming('/readings/a/de', { cookie }))).toBe('/readings/a/de vi.dark.large');
    expect(requestKey(incoming('/readings/a/de', { cookie: 'reader=abc; own-dictionaries=1' }))).toBeNull();
    expect(pageKey('GET', '/readings/a/de', defaultSettings, true)).toBeNull();
    expect(requestKey(incoming('/readings/a/de', {}, 'HEAD'))).toBeNull();
    expect(requestKey(incoming('/texts/a'))).toBeNull();
  });
});

it('a page is made anew after a minute: what everybody sees may have changed', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const pages = createPageCache();
  await pages.keep('page', new Response('<p>Từng câu</p>', { headers: { etag: '"t"' } }));
  vi.advanceTimersByTime(59_000);
  expect(pages.get('page')?.tag).toBe('"t"');
  vi.advanceTimersByTime(2000);
  expect(pages.get('page')).toBeUndefined();
  vi.useRealTimers();
});

describe('kept pages', () => {
  const html = '<p>Từng câu</p>'.repeat(300);
  const pages = createPageCache();
  let server: Server;

  beforeAll(async () => {
    const headers = { 'content-type': 'text/html', etag: '"t"', 'cache-control': 'private, no-cache' };
    await pages.keep('page', new Response(html, { headers }));
    server = createServer((request, response) => sendPage(pages.get('page')!, request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  function fetchPage(headers: Record<string, string>): Promise<{ response: IncomingMessage; body: Buffer }> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ response, body: Buffer.concat(chunks) }));
      }).on('error', reject);
    });
  }

  it.each<[string, string, (body: Buffer) => Buffer]>([
    ['br', 'br, gzip', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['', '', (body) => body],
  ])('come as %j', async (encoding, accept, open) => {
    const { response, body } = await fetchPage({ 'accept-encoding': accept });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-encoding'] ?? '').toBe(encoding);
    expect(response.headers['content-length']).toBe(String(body.length));
    expect(response.headers.vary).toBe('accept-encoding, accept-language, cookie');
    expect(open(body).toString()).toBe(html);
    const etag = response.headers.etag!;
    const again = await fetchPage({ 'accept-encoding': accept, 'if-none-match': etag });
    expect(again.response.statusCode).toBe(304);
    expect(again.response.headers.etag).toBe(etag);
    expect(again.body).toHaveLength(0);
  });

  it('are only successes made for everybody', async () => {
    const headers = { etag: '"t"' };
    await pages.keep('missing', new Response('x', { status: 404, headers }));
    await pages.keep('private', new Response('x', { headers: { ...headers, 'set-cookie': 'a=b' } }));
    expect(pages.get('missing')).toBeUndefined();
    expect(pages.get('private')).toBeUndefined();
  });
});
