/** Every table as JSON-able rows, as they were at one instant. */
import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Connector, Session } from '../database.ts';
import { cameInTables, decidedTables, derivedTables } from '../schema/index.ts';

/** What is referred to comes before what refers to it. */
export const allTables: readonly PgTable[] = [...cameInTables, ...derivedTables, ...decidedTables];

export interface TableRows {
  readonly table: string;
  readonly rows: readonly unknown[];
}

const rowsAtATime = 200;

/**
 * Rows of one table may come in several parts; an empty table comes as one empty part. Holds a
 * transaction until the end: on the embedded database everything else waits.
 */
export async function* dumpTables(connector: Connector): AsyncGenerator<TableRows> {
  const session = await connector.reserve();
  try {
    await session.run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    for (const table of allTables) yield* dumpTable(session, getTableName(table));
  } finally {
    await session.run('ROLLBACK').then(
      () => session.release(),
      () => session.release(true),
    );
  }
}

async function* dumpTable(session: Session, table: string): AsyncGenerator<TableRows> {
  await session.run(
    `DECLARE dump NO SCROLL CURSOR FOR SELECT row_to_json(t)::text FROM "${table}" t`,
  );
  for (let isFirst = true; ; isFirst = false) {
    const fetched = await session.query(`FETCH ${rowsAtATime} FROM dump`, []);
    const rows = fetched.map(([json]) => JSON.parse(String(json)) as unknown);
    if (rows.length > 0 || isFirst) yield { table, rows };
    if (rows.length < rowsAtATime) break;
  }
  await session.run('CLOSE dump');
}
