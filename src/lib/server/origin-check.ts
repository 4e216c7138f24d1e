const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may change something: true unless another site's page could have sent it. The host of `Origin` must
 * be the host that was asked, so that the product works at any address of a school's network without being told its own
 * name. Where `Origin` is missing or hidden (`null`), only a browser that vouches with `Sec-Fetch-Site` that the request
 * is the page's own, or the person's, is believed; what sends neither is no browser of today and is refused, as
 * SvelteKit's own check would. The scheme is not compared: behind a proxy that ends TLS the two may differ.
 */
export function mayMutate(request: Pick<Request, 'method' | 'headers'>, host: string): boolean {
  if (reading.has(request.method)) return true;
  const origin = request.headers.get('origin');
  if (origin === null || origin === 'null') {
    const site = request.headers.get('sec-fetch-site');
    return site === 'same-origin' || (site === 'none' && origin === null);
  }
  return URL.canParse(origin) && new URL(origin).host === host;
}
