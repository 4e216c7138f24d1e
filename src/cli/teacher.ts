import { parseArgs } from 'node:util';
import { closeDatabase } from '../lib/server/database.ts';
import { resetPathFor } from '../lib/server/teachers/passwords.ts';
import { inviteTeacher } from '../lib/server/teachers/registration.ts';
import { askedPort, localAddress } from './local-address.ts';
import { UserError } from './user-error.ts';

/** The address people use; without `ORIGIN` the one on this machine. */
function origin(): string {
  return process.env.ORIGIN || localAddress(askedPort() || 3000);
}

/**
 * `tung-cau teacher reset EMAIL` prints a link with which that teacher sets a new password, good once and for an hour;
 * `tung-cau teacher invite` prints a link with which somebody becomes a teacher where registration is by invitation.
 */
export async function teacher(argv: string[]): Promise<number> {
  const { positionals } = parseArgs({ args: argv, allowPositionals: true });
  const [action, email] = positionals;
  try {
    if (action === 'invite' && positionals.length === 1) {
      console.log(`${origin()}/teach/sign-up?invitation=${await inviteTeacher()}`);
    } else if (action === 'reset' && email !== undefined && positionals.length === 2) {
      const path = await resetPathFor(email);
      if (path === null) throw new UserError(`there is no teacher with the e-mail address ${email}`);
      console.log(origin() + path);
    } else throw new UserError('say “teacher reset EMAIL” or “teacher invite”');
  } finally {
    await closeDatabase();
  }
  return 0;
}
