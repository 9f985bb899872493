/**
 * What every stage filter shares: JSON Lines in, JSON Lines out, in the order of the input. A
 * line that cannot be used is answered on its place with `{id?, error}`, and the rest goes on.
 */
import { z } from 'zod';
import { ReadoutError } from '../../model/error.ts';

/** One stage as a filter: what it reads, what it writes, and how. */
export interface Filter {
  readonly name: string;
  readonly summary: string;
  readonly inputSchema: z.ZodType;
  readonly outputSchema: z.ZodType;
  /** Reads lines to their end; answers how many of them could not be used. */
  run(
    lines: AsyncIterable<string>,
    write: (line: string) => Promise<void>,
    options?: FilterOptions,
  ): Promise<number>;
}

/** `dates` and `sentences` belong to `timeline`: dates in all, sentences for each. */
export interface FilterOptions {
  readonly dates?: number;
  readonly sentences?: number;
}

/** What stands in the place of an answer for a line that could not be used. */
export interface FilterError {
  readonly id?: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** The article of the stages that work on more than one. */
export const articleLine = z.object({
  id: z.string().min(1),
  title: z.string().default(''),
  text: z.string(),
  publishedAt: z.string().nullish(),
  outlet: z.string().nullish(),
  lang: z.string().nullish(),
});
export type ArticleLine = Stated<z.infer<typeof articleLine>>;

/** A record without its nulls: `readout extract` writes null for what a page does not state. */
export type Stated<T> = { [Key in keyof T]: Exclude<T[Key], null> };

/**
 * Takes each line through `handle` and writes what it answers, one line each; empty lines are
 * passed over, and the error of an earlier stage is passed on. Answers the number of lines that
 * could not be used.
 */
export async function mapLines<T>(
  lines: AsyncIterable<string>,
  schema: z.ZodType<T>,
  write: (line: string) => Promise<void>,
  handle: (record: Stated<T>) => unknown | Promise<unknown>,
): Promise<number> {
  let badLines = 0;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line, schema);
    if ('error' in parsed) {
      badLines += 1;
      await write(JSON.stringify(parsed));
      continue;
    }
    const answer = await answerRecord(parsed.record, handle);
    if (answer !== undefined) await write(JSON.stringify(answer));
    if (isFilterError(answer)) badLines += 1;
  }
  return badLines;
}

/** Milliseconds or zones may be missing: `2025-12-02` is its first instant in UTC. */
export function parseInstant(value: string): string {
  const time = Date.parse(value);
  if (Number.isNaN(time)) {
    throw new ReadoutError(
      'bad-input',
      `Expected publishedAt as an ISO 8601 date or date-time, got "${value.slice(0, 40)}".`,
    );
  }
  return new Date(time).toISOString();
}

async function answerRecord<T>(
  record: Stated<T>,
  handle: (record: Stated<T>) => unknown,
): Promise<unknown> {
  try {
    return await handle(record);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return describeError(error.code, error.message, record);
  }
}

function parseLine<T>(line: string, schema: z.ZodType<T>): { record: Stated<T> } | FilterError {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return describeError(
      'bad-json',
      `This line is not JSON: ${(error as Error).message}`,
      undefined,
    );
  }
  const earlier = earlierError.safeParse(value);
  if (earlier.success) return earlier.data as FilterError;
  const parsed = schema.safeParse(value);
  if (parsed.success) return { record: dropNulls(parsed.data) };
  const issue = parsed.error.issues[0];
  const where = issue?.path.join('.') || 'the line';
  return describeError('bad-input', `In ${where}: ${issue?.message ?? 'not as expected'}`, value);
}

/** What an earlier stage of a pipeline answered for a line that it could not use. */
const earlierError = z.strictObject({
  id: z.string().optional(),
  error: z.strictObject({ code: z.string(), message: z.string() }),
});

function dropNulls<T>(record: T): Stated<T> {
  const stated = Object.entries(record as object).filter(([, value]) => value !== null);
  return Object.fromEntries(stated) as Stated<T>;
}

function describeError(code: string, message: string, value: unknown): FilterError {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return { ...(typeof id === 'string' ? { id } : {}), error: { code, message } };
}

function isFilterError(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}
