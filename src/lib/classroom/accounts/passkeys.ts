import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

const endpoint = '/teach/auth/passkey';

async function call<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${endpoint}/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json() as Promise<T>;
}

/** Whether this browser, at this address, knows passkeys: they need TLS or localhost. */
export function canUsePasskeys(): boolean {
  return window.isSecureContext && browserSupportsWebAuthn();
}

/** Asks the device for a passkey of this site; false when there is none or the person gave up. */
export async function signInWithPasskey(): Promise<boolean> {
  try {
    type Options = Parameters<typeof startAuthentication>[0]['optionsJSON'];
    const optionsJSON = await call<Options>('generate-authenticate-options');
    await call('verify-authentication', { response: await startAuthentication({ optionsJSON }) });
    return true;
  } catch {
    return false;
  }
}

/** Makes a passkey on this device for the teacher who is signed in; false when the person gave up. */
export async function addPasskey(name: string): Promise<boolean> {
  try {
    type Options = Parameters<typeof startRegistration>[0]['optionsJSON'];
    const optionsJSON = await call<Options>('generate-register-options');
    await call('verify-registration', { response: await startRegistration({ optionsJSON }), name });
    return true;
  } catch {
    return false;
  }
}
