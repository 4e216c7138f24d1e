import { sql } from 'kysely';
import { database } from '$lib/server/database';
import type { RequestHandler } from './$types';

/** For whatever watches over the server: 200 while the database answers, 503 when it does not. */
export const GET: RequestHandler = async () => {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  try {
    await sql`select 1`.execute(await database());
    return new Response('ok\n', { headers });
  } catch {
    return new Response('the database does not answer\n', { status: 503, headers });
  }
};
