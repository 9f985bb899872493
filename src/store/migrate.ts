/**
 * Brings a database to the present schema: runs the migrations (written by drizzle-kit, in
 * `migrations/`) that it has not had, in one transaction, noted in drizzle's own table.
 */
import { fileURLToPath } from 'node:url';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import { ReadoutError } from '../model/error.ts';
import { type Connector, type Session, transact } from './database.ts';

const migrationsFolder = fileURLToPath(new URL('migrations', import.meta.url));

/** Any number will do, as long as every Readout takes the same. */
const lockKey = 5_262_683_119;

/** All migrations, oldest first. */
export function listMigrations(): readonly MigrationMeta[] {
  return readMigrationFiles({ migrationsFolder });
}

/** Runs what is missing. Throws `data-damaged` where the database is of a later Readout. */
export async function migrate(connector: Connector): Promise<void> {
  const migrations = listMigrations();
  await transact(connector, async (_db, session) => {
    await session.query('SELECT pg_advisory_xact_lock($1)', [lockKey]);
    const last = await lastMigration(session);
    const latest = migrations.at(-1)?.folderMillis ?? 0;
    if (last > latest) {
      throw new ReadoutError(
        'data-damaged',
        'This data was written by a later version of Readout. Update Readout, or use another data folder.',
      );
    }
    for (const migration of migrations) {
      if (migration.folderMillis > last) await runMigration(session, migration);
    }
  });
}

async function lastMigration(session: Session): Promise<number> {
  const [table] = await session.query(
    `SELECT to_regclass('drizzle.__drizzle_migrations')::text`,
    [],
  );
  if (table?.[0] === null) {
    await session.run(
      `CREATE SCHEMA IF NOT EXISTS drizzle;
       CREATE TABLE drizzle.__drizzle_migrations (id serial PRIMARY KEY, hash text NOT NULL, created_at bigint)`,
    );
  }
  const [row] = await session.query(
    'SELECT coalesce(max(created_at), 0)::text FROM drizzle.__drizzle_migrations',
    [],
  );
  return Number(row?.[0]);
}

async function runMigration(session: Session, migration: MigrationMeta): Promise<void> {
  for (const statement of migration.sql) await session.run(statement);
  await session.query(
    'INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ($1, $2)',
    [migration.hash, migration.folderMillis],
  );
}
