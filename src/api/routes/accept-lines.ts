/** Hands a batch of import lines to the desk; a line that is no record is refused on its place. */
import type { Desk, ImportOutcome, ImportRecord } from '../../pipeline/desk.ts';
import { importRecordSchema } from '../schema/requests.ts';

/** One outcome for each line, in order. `before`: how many lines came before, for messages. */
export async function acceptLines(
  desk: Desk,
  lines: readonly string[],
  before: number,
): Promise<readonly ImportOutcome[]> {
  const parsed = lines.map((line, index) => parseRecord(line, before + index + 1));
  const records = parsed.filter((result) => 'text' in result);
  const outcomes = records.length === 0 ? [] : [...(await desk.importArticles(records))];
  return parsed.map((result) => ('text' in result ? (outcomes.shift() ?? lost(result)) : result));
}

function parseRecord(line: string, lineNumber: number): ImportRecord | ImportOutcome {
  const refuse = (origin: string, reason: string): ImportOutcome => ({
    origin,
    outcome: 'refused',
    reason,
  });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse(`line ${lineNumber}`, 'This line is not JSON. Put one record on each line.');
  }
  const result = importRecordSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const origin = (value as { origin?: unknown } | null)?.origin;
  return refuse(
    typeof origin === 'string' ? origin : `line ${lineNumber}`,
    `${issue?.path.join('.') || 'The record'}: ${issue?.message ?? 'not accepted'}.`,
  );
}

function lost(record: ImportRecord): ImportOutcome {
  return {
    origin: record.origin,
    outcome: 'refused',
    reason: 'The desk gave no answer. Try again.',
  };
}
