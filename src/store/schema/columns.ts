/**
 * The column types of Readout's tables, as both kinds of database send them: instants as ISO
 * text, records as jsonb, text without what PostgreSQL refuses.
 */
import { customType } from 'drizzle-orm/pg-core';
import { cleanText, encodeRecord } from '../clean-text.ts';

/** An `Instant`. Kept as timestamptz, so that the database can compare and index it. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
});

/** A string type, id or text; cleaned on its way in. */
export const words = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: cleanText,
});

/** A JSON-able record; cleaned on its way in. */
export const record = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'jsonb',
  toDriver: encodeRecord,
  fromDriver: (value) => JSON.parse(value) as unknown,
});

/** Full-text lexemes with positions; written and asked with SQL only. */
export const lexemes = customType<{ data: string }>({ dataType: () => 'tsvector' });
