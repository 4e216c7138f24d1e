import type { Cookies } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { acceptedEncoding, compressResponse } from '../../../src/lib/server/compress.ts';
import { mayMutate } from '../../../src/lib/server/origin-check.ts';
import { keepReader, readerOf } from '../../../src/lib/server/reader.ts';
import { preferredLanguage, visitorSettings } from '../../../src/lib/server/visitor-settings.ts';

describe('the origin check', () => {
  const host = '192.168.1.5:3000';
  const same = `http://${host}`;
  it.each<[string, string, Record<string, string>, boolean]>([
    ['reading from anywhere', 'GET', { origin: 'https://evil.example' }, true],
    ['asking for headers', 'HEAD', {}, true],
    ['our own form', 'POST', { origin: same }, true],
    ['our own form through a TLS proxy', 'POST', { origin: `https://${host}` }, true],
    ['another site', 'POST', { origin: 'https://evil.example' }, false],
    ['another site with JSON', 'POST', { origin: 'https://evil.example', 'content-type': 'application/json' }, false],
    ['another port of this host', 'POST', { origin: 'http://192.168.1.5:8080' }, false],
    ['a host that begins alike', 'POST', { origin: `${same}.evil.example` }, false],
    ['rubbish', 'POST', { origin: 'rubbish' }, false],
    ['a deletion from another site', 'DELETE', { origin: 'https://evil.example' }, false],
    ['no origin, the browser vouches', 'POST', { 'sec-fetch-site': 'same-origin' }, true],
    ['no origin, the person themself', 'POST', { 'sec-fetch-site': 'none' }, true],
    ['no origin, another site', 'POST', { 'sec-fetch-site': 'cross-site' }, false],
    ['no origin and no word', 'POST', {}, false],
    ['a hidden origin, the browser vouches', 'POST', { origin: 'null', 'sec-fetch-site': 'same-origin' }, true],
    ['a hidden origin', 'POST', { origin: 'null' }, false],
    ['a sandboxed frame', 'POST', { origin: 'null', 'sec-fetch-site': 'cross-site' }, false],
    [
      'another site although the browser says otherwise',
      'POST',
      { origin: 'http://a.b', 'sec-fetch-site': 'none' },
      false,
    ],
  ])('%s', (_, method, headers, allowed) => {
    expect(mayMutate({ method, headers: new Headers(headers) }, host)).toBe(allowed);
  });
});

describe('the settings of a visitor', () => {
  it.each<[string | null, string | null]>([
    [null, null],
    ['', null],
    ['vi', 'vi'],
    ['vi-VN,vi;q=0.9,en-US;q=0.6,en;q=0.5', 'vi'],
    ['en-GB,en;q=0.9,vi;q=0.8', 'en'],
    ['fr;q=1.0, vi;q=0.7, en;q=0.3', 'vi'],
    ['en;q=0, vi;q=0.1', 'vi'],
    ['VI-vn', 'vi'],
    ['vietnam, de', null],
    [';;q=,,', null],
  ])('%j asks for %j', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  it('are what they chose, else what their browser asks for', () => {
    expect(visitorSettings(undefined, 'vi')).toEqual({ language: 'vi', theme: 'auto', size: 'medium' });
    expect(visitorSettings('en.dark.large', 'vi')).toEqual({ language: 'en', theme: 'dark', size: 'large' });
    expect(visitorSettings('xx.pink', 'vi')).toEqual({ language: 'vi', theme: 'auto', size: 'medium' });
    expect(visitorSettings(undefined, 'de')).toEqual({ language: 'en', theme: 'auto', size: 'medium' });
  });
});

describe('the reader cookie', () => {
  const id = 'abcdefghijklmnopqrst_-';
  const jar = (values: Record<string, string>) => {
    const set: unknown[] = [];
    const cookies = {
      get: (name: string) => values[name],
      set: (...cookie: unknown[]) => set.push(cookie),
    } as unknown as Cookies;
    return { cookies, set };
  };

  it('is bound to the host behind TLS, and plain without', () => {
    const { cookies } = jar({ reader: id });
    expect(readerOf(cookies, false)).toBe(id);
    expect(readerOf(cookies, true)).toBeNull();
    expect(readerOf(jar({ '__Host-reader': id }).cookies, true)).toBe(id);
    expect(readerOf(jar({ reader: 'short' }).cookies, false)).toBeNull();
  });

  it('is made when first needed, and then kept', () => {
    const { cookies, set } = jar({});
    const locals = { reader: null };
    const made = keepReader({ cookies, locals, url: new URL('https://school.example/texts/new') });
    expect(made).toMatch(/^[\w-]{22}$/);
    expect(locals.reader).toBe(made);
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: true, maxAge: 34_560_000 };
    expect(set).toEqual([['__Host-reader', made, options]]);
    const plain = jar({});
    keepReader({ cookies: plain.cookies, locals: { reader: id }, url: new URL('http://192.168.1.5:3000/') });
    expect(plain.set).toEqual([['reader', id, { ...options, secure: false }]]);
  });
});

describe('compression', () => {
  it.each<[string | null, string]>([
    [null, 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', 'identity'],
    ['GZIP', 'gzip'],
  ])('%j gets %s', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });

  it('keeps status and content, and tags each encoding', async () => {
    const body = 'Từng câu. '.repeat(500);
    const page = () => new Response(body, { status: 201, headers: { 'content-type': 'text/html', etag: '"x"' } });
    const zipped = await compressResponse(page(), 'gzip');
    expect(zipped.status).toBe(201);
    expect(Object.fromEntries(zipped.headers)).toMatchObject({
      'content-encoding': 'gzip',
      etag: '"x-gzip"',
      vary: 'accept-encoding',
    });
    const unzipped = zipped.body!.pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(unzipped).text()).toBe(body);
    const plain = await compressResponse(page(), null);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(body);
  });

  it('leaves pictures, empty answers and what is small alone', async () => {
    const picture = new Response('x'.repeat(5000), { headers: { 'content-type': 'image/png' } });
    expect(await compressResponse(picture, 'br')).toBe(picture);
    const nothing = new Response(null, { status: 303 });
    expect(await compressResponse(nothing, 'br')).toBe(nothing);
    const small = await compressResponse(new Response('{}', { headers: { 'content-type': 'application/json' } }), 'br');
    expect(small.headers.get('content-encoding')).toBeNull();
  });
});
