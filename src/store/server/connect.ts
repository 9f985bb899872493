/** Sessions on a PostgreSQL server: a pool of connections that answers values as `database.ts` says. */
import pg from 'pg';
import { ReadoutError } from '../../model/error.ts';
import type { Connector, Row, Session } from '../database.ts';

const { builtins } = pg.types;
const keptAsText = new Set<number>([
  builtins.INT8,
  builtins.NUMERIC,
  builtins.DATE,
  builtins.TIMESTAMP,
  builtins.TIMESTAMPTZ,
  builtins.JSON,
  builtins.JSONB,
]);
const types = {
  getTypeParser: (id: number) =>
    keptAsText.has(id) ? (text: string) => text : pg.types.getTypeParser(id),
};

/** Throws `unreachable` where no server answers at `databaseUrl`, `not-allowed` where it refuses us. */
export async function connectServer(databaseUrl: string): Promise<Connector> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'readout',
    types: types as pg.CustomTypesConfig,
  });
  // An idle connection that breaks is dropped by the pool; the next query gets another.
  pool.on('error', () => {});
  const connector: Connector = {
    form: 'server',
    reserve: async () => sessionOn(await takeClient(pool)),
    close: () => pool.end(),
  };
  try {
    (await connector.reserve()).release();
    return connector;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

async function takeClient(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    // Class 28 of SQLSTATE: invalid authorization; 3D000: no such database.
    const state = (cause as { code?: string }).code ?? '';
    const refused = state.startsWith('28') || state === '3D000';
    throw new ReadoutError(
      refused ? 'not-allowed' : 'unreachable',
      `The database server ${refused ? 'refused the connection' : 'cannot be reached'}: ${(cause as Error).message}. Check that it runs and that the database address is right.`,
      { cause },
    );
  }
}

function sessionOn(client: pg.PoolClient): Session {
  return {
    query: async (statement, parameters) => {
      const { rows } = await client.query({
        text: statement,
        values: [...parameters],
        rowMode: 'array',
      });
      return rows as Row[];
    },
    run: async (statements) => void (await client.query(statements)),
    release: (broken = false) => client.release(broken),
  };
}
