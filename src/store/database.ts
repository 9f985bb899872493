/**
 * What both kinds of database offer, and the one way in which Readout talks to them: a
 * transaction over a session. Drizzle writes the SQL (its proxy driver, so that embedded and
 * server go the same way); a connector only carries SQL and rows.
 */
import { drizzle, type PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import { ReadoutError } from '../model/error.ts';

/** A value of a row as the connector gives it: numbers and booleans as such, all else as the database's text. */
export type Row = readonly unknown[];

/** One connection to the database, held by one caller until released. */
export interface Session {
  /** Runs one statement with parameters; rows are arrays in the order of the columns. */
  query(statement: string, parameters: readonly unknown[]): Promise<readonly Row[]>;
  /** Runs statements without parameters and answers nothing. */
  run(statements: string): Promise<void>;
  /** Gives the session back; `broken` where its state is not known and it must not be used again. */
  release(broken?: boolean): void;
}

export interface Connector {
  readonly form: 'embedded' | 'server';
  /** Waits for a free session. */
  reserve(): Promise<Session>;
  close(): Promise<void>;
}

/** Drizzle on one session. */
export type Db = PgRemoteDatabase;

/** Drizzle's query builder over a session; carries no state of its own. */
export function drizzleOn(session: Session): Db {
  return drizzle(async (statement, parameters) => {
    return { rows: (await session.query(statement, parameters)) as Row[] as unknown[][] };
  });
}

/** Deadlock and serialisation failure: the same work, done again, succeeds. */
const passingFailures = new Set(['40P01', '40001']);
const maxAttempts = 5;

/** Runs `work` in one transaction: all of it is kept when the promise resolves, none when it rejects. */
export async function transact<T>(
  connector: Connector,
  work: (db: Db, session: Session) => Promise<T>,
  mode = '',
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const session = await connector.reserve();
    try {
      const result = await runTransaction(session, work, mode);
      session.release();
      return result;
    } catch (error) {
      session.release(error instanceof BrokenSession);
      const passing = passingFailures.has(sqlStateOf(error) ?? '');
      if (!passing || attempt === maxAttempts) throw asReadoutError(error);
    }
  }
}

/**
 * Runs `work`, which only reads, without a transaction around it: at the default isolation each
 * statement sees what is committed when it starts in any case, and two round trips are saved.
 */
export async function ask<T>(connector: Connector, work: (db: Db) => Promise<T>): Promise<T> {
  const session = await connector.reserve();
  try {
    return await work(drizzleOn(session));
  } catch (error) {
    throw asReadoutError(error);
  } finally {
    session.release();
  }
}

async function runTransaction<T>(
  session: Session,
  work: (db: Db, session: Session) => Promise<T>,
  mode: string,
): Promise<T> {
  await session.run(`BEGIN ${mode}`);
  try {
    const result = await work(drizzleOn(session), session);
    await session.run('COMMIT');
    return result;
  } catch (error) {
    try {
      await session.run('ROLLBACK');
    } catch (rollbackError) {
      throw new BrokenSession(error, rollbackError);
    }
    throw error;
  }
}

/** The transaction failed and could not be rolled back: the connection itself is gone. */
class BrokenSession extends Error {
  constructor(cause: unknown, rollbackError: unknown) {
    super(`The database connection broke: ${String(rollbackError)}`, { cause });
    this.name = 'BrokenSession';
  }
}

/** The five-character code of a PostgreSQL error, wherever in the chain of causes it stands. */
export function sqlStateOf(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return undefined;
}

/** Failures of the database in the form that the rest of Readout knows. */
function asReadoutError(error: unknown): Error {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof ReadoutError) return at;
  }
  return new ReadoutError('internal', `The database failed: ${reasonOf(error)}`, { cause: error });
}

/** The innermost message: Drizzle's own wraps it with the whole statement and its parameters. */
function reasonOf(error: unknown): string {
  let reason = String(error);
  for (let at = error; at instanceof Error; at = at.cause) reason = at.message;
  return reason;
}
