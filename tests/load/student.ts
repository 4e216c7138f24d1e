import type { School } from './school.ts';

/** An answer that the server said it has. */
export interface Acknowledged {
  attempt: string;
  item: string;
  option: number;
}

/** Sends a form as a browser does, to any of the servers, and follows no redirect. */
async function send(
  addresses: readonly string[],
  path: string,
  cookie: string,
  fields: Record<string, string>,
): Promise<Response> {
  const address = addresses[Math.floor(Math.random() * addresses.length)];
  const response = await fetch(address + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: address, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    body: new URLSearchParams(fields),
  });
  await response.arrayBuffer();
  return response;
}

/**
 * One student who takes the quiz again and again. `answered` hears of each answer that was acknowledged, with how long it
 * took in milliseconds; `pause` is waited between two. An attempt that was left open is gone on with: what it `has` an
 * answer to is left out, and what was stored without being acknowledged is refused as answered before. A failure is thrown.
 */
export async function study(
  addresses: readonly string[],
  cookie: string,
  { assignment, items }: School,
  { goesOn, pause, answered, has = () => false }: StudyWishes,
): Promise<void> {
  while (goesOn()) {
    const started = await send(addresses, `/class/work/${assignment}/quiz`, cookie, {});
    const attempt = /\/attempts\/([\w-]{22})/.exec(started.headers.get('location') ?? '')?.[1];
    if (started.status !== 303 || attempt === undefined) throw new Error(`starting: ${started.status}`);
    for (const [at, { id, options }] of items.entries()) {
      if (!goesOn()) return;
      if (has(attempt, id)) continue;
      const option = Math.floor(Math.random() * options);
      const sent = performance.now();
      const path = `/attempts/${attempt}/${at + 1}`;
      const response = await send(addresses, path, cookie, { item: id, option: String(option) });
      if (response.status === 409) continue;
      if (response.status !== 303) throw new Error(`answering: ${response.status}`);
      answered({ attempt, item: id, option }, performance.now() - sent);
      await pause();
    }
  }
}

export interface StudyWishes {
  goesOn(): boolean;
  pause(): Promise<void>;
  answered(answer: Acknowledged, took: number): void;
  has?(attempt: string, item: string): boolean;
}
