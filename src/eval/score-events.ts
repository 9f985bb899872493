/**
 * Scores events: on PLOVER's gold records by type, source and target, and on sentences with
 * marked source and target by root code. Older code names are mapped to today's; YIELD there is
 * CONCEDE or RETREAT here.
 */
import type { Event, EventType, Participant, Reading, ReadingInput } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { readJsonLines, readPackedText } from './archives.ts';
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
  for (const record of records) {
    const { events } = read({ text: record.text ?? '', lang: 'en' });
    found += events.length;
    const same = events.filter(({ type }) => rootOf(type) === rootOf(record.event));
    if (same.length > 0) correct += 1;
    if (same.some(({ actors }) => namesAny(actors, record.source))) source += 1;
    if (same.some((event) => namesAny(allParties(event), record.target))) target += 1;
  }
  return {
    records: records.length,
    type: scoreCounts(correct, found, records.length),
    source: correct === 0 ? 0 : source / correct,
    target: correct === 0 ? 0 : target / correct,
  };
}

function allParties({ actors, recipients }: Event): readonly Participant[] {
  return [...actors, ...recipients];
}

/** Whether a participant shares a word of four letters or more with a gold actor. */
function namesAny(participants: readonly Participant[], gold: unknown): boolean {
  const actors = Array.isArray(gold) ? gold : [];
  const names = actors.map((actor) => String((actor as { actorText?: unknown }).actorText ?? ''));
  if (names.length === 0) return true;
  const stems = new Set(names.flatMap((name) => stemsOf(name)));
  return participants.some(({ name }) => stemsOf(name).some((stem) => stems.has(stem)));
}

function stemsOf(name: string): string[] {
  const words = name.toLowerCase().match(/\p{L}[\p{L}.]+/gu) ?? [];
  return words.filter((word) => word.length > 2).map((word) => word.slice(0, 4));
}

export interface RootReport {
  readonly sentences: number;
  readonly accuracy: number;
  /** Mean of the F1 of each root code of the gold. */
  readonly macroF1: number;
  readonly uncoded: number;
  readonly byRoot: Readonly<Record<string, Score>>;
}

interface MarkedSentence {
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
  readonly gold_root: string;
}

/** Root codes on `events/plv-train.jsonl.gz`, source and target given. */
export async function scoreEventRoots(
  dataFolder: string,
  code: (text: string, source: Span, target: Span) => EventType | undefined,
): Promise<RootReport> {
  const pairs: { readonly gold: string; readonly guess: string | undefined }[] = [];
  for await (const record of readJsonLines(`${dataFolder}/events/plv-train.jsonl.gz`)) {
    const { sentence, source, target, gold_root } = record as MarkedSentence;
    const type = code(sentence, spanOf(sentence, source), spanOf(sentence, target));
    pairs.push({ gold: rootOf(gold_root), guess: type === undefined ? undefined : rootOf(type) });
  }
  const roots = [...new Set(pairs.map(({ gold }) => gold))].sort();
  const byRoot = Object.fromEntries(roots.map((root) => [root, scoreRoot(pairs, root)]));
  const right = pairs.filter(({ gold, guess }) => gold === guess).length;
  return {
    sentences: pairs.length,
    accuracy: pairs.length === 0 ? 0 : right / pairs.length,
    macroF1: roots.reduce((sum, root) => sum + (byRoot[root]?.f1 ?? 0), 0) / (roots.length || 1),
    uncoded: pairs.filter(({ guess }) => guess === undefined).length,
    byRoot,
  };
}

function spanOf(text: string, part: string): Span {
  const start = Math.max(0, text.indexOf(part));
  return { start, end: start + part.length };
}

function scoreRoot(
  pairs: readonly { readonly gold: string; readonly guess: string | undefined }[],
  root: string,
): Score {
  const correct = pairs.filter(({ gold, guess }) => gold === root && guess === root).length;
  const found = pairs.filter(({ guess }) => guess === root).length;
  const gold = pairs.filter((pair) => pair.gold === root).length;
  return scoreCounts(correct, found, gold);
}
