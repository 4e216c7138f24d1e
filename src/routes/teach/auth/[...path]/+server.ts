import { error } from '@sveltejs/kit';
import { addressLimit, hasToWait, noteFailure } from '$lib/server/failures';
import { authOf } from '$lib/server/teachers/visit';
import type { RequestHandler } from './$types';

/** What a passkey needs of the accounts; everything else about them goes through forms. */
const answered: Record<string, readonly string[]> = {
  GET: ['passkey/generate-register-options', 'passkey/generate-authenticate-options'],
  POST: ['passkey/verify-registration', 'passkey/verify-authentication'],
};

const answer: RequestHandler = async (event) => {
  const { request, params } = event;
  if (!answered[request.method]?.includes(params.path)) error(404, 'There is no such page.');
  const address = event.getClientAddress();
  if (await hasToWait(addressLimit, address)) error(429, 'Too many wrong tries.');
  const auth = await authOf(event);
  const response = await auth.handler(request);
  if (response.status >= 400) await noteFailure(addressLimit, address);
  return response;
};

export const GET = answer;
export const POST = answer;
