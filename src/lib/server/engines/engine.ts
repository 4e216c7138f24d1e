import {
  HandleEmptyInListsPlugin,
  replaceWithNoncontingentExpression,
  type Kysely,
  type KyselyPlugin,
  type Migration,
} from 'kysely';
import type { Tables } from '../tables.ts';

/** Which database engine keeps the tables. */
export type Engine = 'sqlite' | 'postgres';

/** An open database with every migration run. */
export interface Store {
  engine: Engine;
  db: Kysely<Tables>;
}

/** Every migration by name; some columns are of a type that only one engine has. */
export type MigrationsFor = (engine: Engine) => Record<string, Migration>;

/** `in ()` is false to SQLite and a syntax error to PostgreSQL: false to both. */
export const plugins: KyselyPlugin[] = [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })];
