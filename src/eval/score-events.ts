/**
 * Scores events on PLOVER's gold records by type, source and target. Older code names are mapped
 * to today's; YIELD there is CONCEDE or RETREAT here.
 */
import type { Event, Participant, Reading, ReadingInput } from '../model/reading.ts';
import { readPackedText } from './archives.ts';
import { type Score, scoreCounts } from './counts.ts';

const renamed: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
  CONCEDE: 'YIELD',
  RETREAT: 'YIELD',
};

/** The code under which scores are kept. */
export function rootOf(type: string): string {
  return renamed[type] ?? type;
}

export interface EventReport {
  readonly records: number;
  /** An event found counts as right when a gold event of its text has its type. */
  readonly type: Score;
  /** Of the events of the right type: the share whose actors, and recipients, name a gold party. */
  readonly source: number;
  readonly target: number;
  /** The records with a wrong type or party, one entry each: gold, what was read, the text. */
  readonly errors: readonly string[];
}

interface GoldRecord {
  readonly event: string;
  readonly text?: string;
  readonly source?: unknown;
  readonly target?: unknown;
}

/** Scores on `events/plover-gsr.txt`. */
export async function scoreEvents(
  dataFolder: string,
  read: (input: ReadingInput) => Pick<Reading, 'events'>,
): Promise<EventReport> {
  const raw = await readPackedText(`${dataFolder}/events/plover-gsr.txt`);
  const records = (JSON.parse(raw) as GoldRecord[]).filter(({ text }) => text !== undefined);
  let correct = 0;
  let found = 0;
  let source = 0;
  let target = 0;
  const errors: string[] = [];
  for (const record of records) {
    const { events } = read({ text: record.text ?? '', lang: 'en' });
    found += events.length;
    const same = events.filter(({ type }) => rootOf(type) === rootOf(record.event));
    const text = record.text ?? '';
    const isSource = same.some(({ actors }) => namesAny(actors, record.source, text));
    const isTarget = same.some((event) => namesAny(allParties(event), record.target, text));
    if (same.length > 0) correct += 1;
    if (isSource) source += 1;
    if (isTarget) target += 1;
    if (!isSource || !isTarget || events.length > same.length)
      errors.push(showRecord(record, events, same.length > 0, isSource, isTarget));
  }
  return {
    records: records.length,
    type: scoreCounts(correct, found, records.length),
    source: correct === 0 ? 0 : source / correct,
    target: correct === 0 ? 0 : target / correct,
    errors,
  };
}

/** What is wrong, the gold event, the events read, and the text, each on a line of its own. */
function showRecord(
  record: GoldRecord,
  events: readonly Event[],
  isType: boolean,
  isSource: boolean,
  isTarget: boolean,
): string {
  const wrong = !isType ? 'missed' : !isSource ? 'source' : !isTarget ? 'target' : 'surplus';
  const gold = `${record.event} ${goldNames(record.source).join(', ')} → ${goldNames(record.target).join(', ')}`;
  const indent = ' '.repeat(13);
  const lines = events.map((event) => `${indent}read ${showEvent(event, record.text ?? '')}`);
  if (lines.length === 0) lines.push(`${indent}read nothing`);
  return [`${wrong.padEnd(8)} gold ${gold}`, ...lines, `${indent}${record.text ?? ''}`].join('\n');
}

function showEvent({ type, status, trigger, actors, recipients }: Event, text: string): string {
  const names = (list: readonly Participant[]) => list.map(({ name }) => name).join(', ');
  const words = trigger.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return `${type} ${names(actors)} → ${names(recipients)} (${words}; ${status})`;
}

function goldNames(gold: unknown): readonly string[] {
  const actors = Array.isArray(gold) ? gold : [];
  return actors.map((actor) => String((actor as { actorText?: unknown }).actorText ?? ''));
}

function allParties({ actors, recipients }: Event): readonly Participant[] {
  return [...actors, ...recipients];
}

/** Whether a participant, by its name or by its words in the text, shares a word with a gold actor. */
function namesAny(participants: readonly Participant[], gold: unknown, text: string): boolean {
  const names = goldNames(gold);
  if (names.length === 0) return true;
  const stems = new Set(names.flatMap((name) => stemsOf(name)));
  return participants.some(({ name, start, end }) =>
    [...stemsOf(name), ...stemsOf(text.slice(start, end))].some((stem) => stems.has(stem)),
  );
}

/** The first four letters of each word of three letters or more, and of names in capitals ("US"). */
function stemsOf(name: string): string[] {
  const words = name.match(/\p{L}[\p{L}.]+/gu) ?? [];
  return words
    .filter((word) => word.length > 2 || /^\p{Lu}+$/u.test(word))
    .map((word) => word.replaceAll('.', '').toLowerCase().slice(0, 4));
}
