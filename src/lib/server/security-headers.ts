/**
 * Headers for every response, pages and files alike; the Content-Security-Policy is SvelteKit's. The referrer policy is
 * `same-origin` and no stricter: with `no-referrer` browsers hide the Origin of our own forms.
 */
export function securityHeaders(https: boolean): [name: string, value: string][] {
  const headers: [string, string][] = [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'same-origin'],
    ['x-frame-options', 'DENY'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
    ['cross-origin-opener-policy', 'same-origin'],
  ];
  if (https) headers.push(['strict-transport-security', 'max-age=31536000']);
  return headers;
}
