import { deleteTeacher } from '../classes/deletion.ts';
import { faultOf, type Done } from './accounts.ts';
import { authOf, passCookies, refusal, type Visit } from './visit.ts';

/** A passkey as the account page lists it. */
export interface ListedPasskey {
  id: string;
  name: string | null;
  /** ISO 8601. */
  createdAt: string;
}

/** The passkeys of the teacher who is signed in. */
export async function listPasskeys(visit: Visit): Promise<ListedPasskey[]> {
  const auth = await authOf(visit);
  const passkeys = await auth.api.listPasskeys({ headers: visit.request.headers });
  return passkeys.map(({ id, name, createdAt }) => ({
    id,
    name: name ?? null,
    createdAt: new Date(createdAt).toISOString(),
  }));
}

/** Removes a passkey of the teacher who is signed in; one that is none of theirs, or gone already, changes nothing. */
export async function removePasskey(visit: Visit, id: string): Promise<Done> {
  const auth = await authOf(visit);
  try {
    await auth.api.deletePasskey({ body: { id }, headers: visit.request.headers });
    return { ok: true };
  } catch (error) {
    return refusal(error) === 'PASSKEY_NOT_FOUND' ? { ok: true } : { ok: false, fault: faultOf(error) };
  }
}

/** Deletes the account of the teacher who is signed in, with the classes they own, once the password is right. */
export async function deleteAccount(visit: Visit, teacher: string, password: string): Promise<Done> {
  const auth = await authOf(visit);
  try {
    await auth.api.verifyPassword({ body: { password }, headers: visit.request.headers });
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
  const { headers } = await auth.api.signOut({ headers: visit.request.headers, returnHeaders: true });
  passCookies(visit.cookies, headers);
  await deleteTeacher(teacher);
  return { ok: true };
}
