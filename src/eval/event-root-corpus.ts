/**
 * Sentences with a marked source and target and their PLOVER root code: the corpus's, marked as
 * `<s>…</s>` and `<t>…</t>`, and those of our own writing, marked as […] and {…}.
 */
import { readFile } from 'node:fs/promises';
import type { Span } from '../model/span.ts';
import { readJsonLines } from './archives.ts';

export interface RootExample {
  readonly text: string;
  readonly source: Span;
  /** Absent where the sentence names none. */
  readonly target?: Span;
  readonly gold: string;
}

const ownSentences = new URL('../../training/event-root-sentences.txt', import.meta.url);

/** The sentences of `events/plv-train.jsonl.gz`, in their order. */
export async function readRootCorpus(dataFolder: string): Promise<readonly RootExample[]> {
  const examples: RootExample[] = [];
  for await (const record of readJsonLines(`${dataFolder}/events/plv-train.jsonl.gz`)) {
    const { marked_sentence, gold_root } = record as Record<string, string>;
    examples.push(readMarked(marked_sentence ?? '', gold_root ?? ''));
  }
  return examples;
}

/** The sentences of our own writing that training adds; never part of what is scored. */
export async function readOwnSentences(): Promise<readonly RootExample[]> {
  const lines = (await readFile(ownSentences, 'utf8')).split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const gap = line.indexOf(' ');
      const marked = line
        .slice(gap + 1)
        .replace(/\[(.*?)\]/u, '<s>$1</s>')
        .replace(/\{(.*?)\}/u, '<t>$1</t>');
      return readMarked(marked, line.slice(0, gap));
    });
}

/** A sentence without its marks, and where they stood; the first of each kind counts. */
export function readMarked(marked: string, gold: string): RootExample {
  let text = '';
  const starts = new Map<string, number>();
  const spans = new Map<string, Span>();
  for (const part of marked.split(/(<\/?[st]>)/u)) {
    const [, closing, party] = /^<(\/?)([st])>$/u.exec(part) ?? [];
    if (party === undefined) text += part;
    else if (closing === '') starts.set(party, text.length);
    else if (!spans.has(party))
      spans.set(party, { start: starts.get(party) ?? 0, end: text.length });
  }
  const target = spans.get('t');
  return {
    text,
    source: spans.get('s') ?? { start: 0, end: 1 },
    ...(target === undefined ? {} : { target }),
    gold,
  };
}
