/** Writes dumped tables into an empty store, all or nothing. */
import { getTableColumns, getTableName } from 'drizzle-orm';
import { ReadoutError } from '../../model/error.ts';
import { encodeRecord } from '../clean-text.ts';
import { type Connector, type Session, sqlStateOf, transact } from '../database.ts';
import { allTables, type TableRows } from './dump-tables.ts';

/** Answers the number of rows. Throws `not-allowed` into a store with rows, `bad-input` for rows that do not fit. */
export async function restoreTables(
  connector: Connector,
  tables: AsyncIterable<TableRows>,
): Promise<number> {
  return transact(connector, async (_db, session) => {
    await refuseUnlessEmpty(session);
    let written = 0;
    for await (const part of tables) written += await writeRows(session, part);
    await moveSequences(session);
    return written;
  });
}

async function refuseUnlessEmpty(session: Session): Promise<void> {
  for (const table of allTables) {
    const [row] = await session.query(`SELECT 1 FROM "${getTableName(table)}" LIMIT 1`, []);
    if (row === undefined) continue;
    throw new ReadoutError(
      'not-allowed',
      'The store has data already. Restore into a new data folder or an empty database.',
    );
  }
}

async function writeRows(session: Session, { table, rows }: TableRows): Promise<number> {
  if (!allTables.some((known) => getTableName(known) === table)) {
    throw new ReadoutError(
      'bad-input',
      `The backup has a table "${table}" that this Readout does not know. Restore it with the version that wrote it.`,
    );
  }
  if (rows.length === 0) return 0;
  try {
    await session.query(
      `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1)`,
      [encodeRecord(rows)],
    );
  } catch (cause) {
    // Classes 22 and 23 of SQLSTATE: data that does not fit a column or a constraint.
    if (!/^2[23]/.test(sqlStateOf(cause) ?? '')) throw cause;
    throw new ReadoutError(
      'bad-input',
      `The backup's rows of "${table}" do not fit: ${(cause as Error).message}. The backup is damaged or incomplete; use another one.`,
      { cause },
    );
  }
  return rows.length;
}

/** Rows came with their numbers; the next number must come after them. */
async function moveSequences(session: Session): Promise<void> {
  for (const table of allTables) {
    if (!('sequence' in getTableColumns(table))) continue;
    const name = getTableName(table);
    await session.query(
      `SELECT setval(pg_get_serial_sequence($1, 'sequence'), (SELECT coalesce(max(sequence), 0) + 1 FROM "${name}"), false)`,
      [name],
    );
  }
}
