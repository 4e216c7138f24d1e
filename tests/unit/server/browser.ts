import type { Cookies } from '@sveltejs/kit';

interface Kept {
  value: string;
  options: Parameters<Cookies['set']>[2];
}

/** A browser to a server function: it keeps cookies and sends them with each request. */
export function browser({ origin = 'http://localhost:3000', address = '10.0.0.1' } = {}) {
  const jar = new Map<string, Kept>();
  const cookies: Cookies = {
    get: (name) => jar.get(name)?.value,
    getAll: () => [...jar].map(([name, { value }]) => ({ name, value })),
    set: (name, value, options) => {
      if (options.maxAge === 0) jar.delete(name);
      else jar.set(name, { value, options });
    },
    delete: (name) => void jar.delete(name),
    serialize: () => '',
  };
  return {
    jar,
    cookies,
    url: new URL(origin),
    getClientAddress: () => address,
    get request() {
      const cookie = [...jar].map(([name, { value }]) => `${name}=${encodeURIComponent(value)}`).join('; ');
      return { headers: new Headers(cookie === '' ? {} : { cookie }) };
    },
  };
}
