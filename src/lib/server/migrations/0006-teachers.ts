import { sql, type Kysely, type Migration } from 'kysely';
import type { Engine } from '../engines/engine.ts';

/**
 * Teachers' accounts in the shape better-auth 1.7 reads and writes, with its own names for columns; a test asks
 * better-auth whether it misses anything. It keeps times and truth values in the engine's own types.
 */
export function teachers(engine: Engine): Migration {
  const time = sql.raw(engine === 'postgres' ? 'timestamptz' : 'date');
  const truth = engine === 'postgres' ? 'boolean' : 'integer';

  async function up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema
      .createTable('teachers')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('email', 'text', (column) => column.notNull().unique())
      .addColumn('emailVerified', truth, (column) => column.notNull())
      .addColumn('image', 'text')
      .addColumn('createdAt', time, (column) => column.notNull())
      .addColumn('updatedAt', time, (column) => column.notNull())
      .addColumn('twoFactorEnabled', truth)
      .execute();
    await schema
      .createTable('teacher_sessions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('expiresAt', time, (column) => column.notNull())
      .addColumn('token', 'text', (column) => column.notNull().unique())
      .addColumn('createdAt', time, (column) => column.notNull())
      .addColumn('updatedAt', time, (column) => column.notNull())
      .addColumn('ipAddress', 'text')
      .addColumn('userAgent', 'text')
      .addColumn('userId', 'text', (column) => column.notNull().references('teachers.id').onDelete('cascade'))
      .execute();
    await schema
      .createTable('teacher_credentials')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('accountId', 'text', (column) => column.notNull())
      .addColumn('providerId', 'text', (column) => column.notNull())
      .addColumn('userId', 'text', (column) => column.notNull().references('teachers.id').onDelete('cascade'))
      .addColumn('accessToken', 'text')
      .addColumn('refreshToken', 'text')
      .addColumn('idToken', 'text')
      .addColumn('accessTokenExpiresAt', time)
      .addColumn('refreshTokenExpiresAt', time)
      .addColumn('scope', 'text')
      .addColumn('password', 'text')
      .addColumn('createdAt', time, (column) => column.notNull())
      .addColumn('updatedAt', time, (column) => column.notNull())
      .execute();
    await schema
      .createTable('teacher_verifications')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('identifier', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('expiresAt', time, (column) => column.notNull())
      .addColumn('createdAt', time, (column) => column.notNull())
      .addColumn('updatedAt', time, (column) => column.notNull())
      .execute();
    await schema
      .createTable('teacher_second_factors')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('secret', 'text', (column) => column.notNull())
      .addColumn('backupCodes', 'text', (column) => column.notNull())
      .addColumn('userId', 'text', (column) => column.notNull().references('teachers.id').onDelete('cascade'))
      .addColumn('verified', truth)
      .addColumn('failedVerificationCount', 'integer')
      .addColumn('lockedUntil', time)
      .execute();
    await schema
      .createTable('teacher_passkeys')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text')
      .addColumn('publicKey', 'text', (column) => column.notNull())
      .addColumn('userId', 'text', (column) => column.notNull().references('teachers.id').onDelete('cascade'))
      .addColumn('credentialID', 'text', (column) => column.notNull())
      .addColumn('counter', 'integer', (column) => column.notNull())
      .addColumn('deviceType', 'text', (column) => column.notNull())
      .addColumn('backedUp', truth, (column) => column.notNull())
      .addColumn('transports', 'text')
      .addColumn('createdAt', time)
      .addColumn('aaguid', 'text')
      .execute();
    for (const [name, table, column] of [
      ['teacher_sessions_by_teacher', 'teacher_sessions', 'userId'],
      ['teacher_credentials_by_teacher', 'teacher_credentials', 'userId'],
      ['teacher_verifications_by_identifier', 'teacher_verifications', 'identifier'],
      ['teacher_second_factors_by_teacher', 'teacher_second_factors', 'userId'],
      ['teacher_passkeys_by_teacher', 'teacher_passkeys', 'userId'],
      ['teacher_passkeys_by_credential', 'teacher_passkeys', 'credentialID'],
    ]) {
      await schema.createIndex(name).on(table).column(column).execute();
    }
    await schema
      .createTable('teacher_invitations')
      .addColumn('token_hash', 'text', (column) => column.primaryKey())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
  }

  return { up };
}
