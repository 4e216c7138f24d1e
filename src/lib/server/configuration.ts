/** What whoever runs the server decides by environment variables. Each throws with one clear line on a bad value. */

/** Who may become a teacher here. */
export type Registration = 'open' | 'invitation' | 'closed';

/** `TEACHER_REGISTRATION`; open where nothing is said. Anything else would be a lock nobody wanted. */
export function registration(): Registration {
  const value = process.env.TEACHER_REGISTRATION || 'open';
  if (value === 'open' || value === 'invitation' || value === 'closed') return value;
  throw new Error(`TEACHER_REGISTRATION is “${value}”; it has to be open, invitation or closed`);
}

/** Days an archived class is kept before it is deleted: `RETENTION_DAYS`, else 180. */
export function retentionDays(): number {
  const value = process.env.RETENTION_DAYS || '180';
  if (!/^\d{1,5}$/.test(value)) throw new Error(`RETENTION_DAYS is “${value}”; it has to be a whole number of days`);
  return Number(value);
}

/** `DATABASE_URL`, the address of a PostgreSQL database; null for the embedded one. */
export function postgresUrl(): string | null {
  const value = process.env.DATABASE_URL;
  if (!value) return null;
  if (/^postgres(?:ql)?:\/\//.test(value)) return value;
  throw new Error('DATABASE_URL has to begin with postgres://; leave it out for the embedded database');
}

/** `SECRET` needs as many characters, or it could be guessed. */
const shortestSecret = 32;

/** `SECRET`, on which sign-ins and codes hang; null for one that is made in the data folder. */
export function givenSecret(): string | null {
  const value = process.env.SECRET;
  if (!value) return null;
  if (value.length >= shortestSecret) return value;
  throw new Error(`SECRET is too short: at least ${shortestSecret} characters, random ones`);
}

/** Whether links can be mailed: there is a mail server, and the address to link to does not come from a request. */
export function mailsLinks(): boolean {
  const { SMTP_URL: smtp, ORIGIN: origin } = process.env;
  if (smtp && !origin) throw new Error('SMTP_URL needs ORIGIN as well: the address that mails link to');
  return Boolean(smtp);
}

/** Throws at once what would otherwise go wrong for the first who needs it. */
export function checkConfiguration(): void {
  for (const part of [registration, retentionDays, postgresUrl, givenSecret, mailsLinks]) part();
}
