/** The UW factuality corpus: sentences as tokens with spaces between, and marked events with the annotators' mean. */
import { readJsonLines } from './archives.ts';

export interface MarkedSentence {
  readonly text: string;
  readonly events: readonly MarkedEvent[];
}

export interface MarkedEvent {
  /** Where the event's first word stands. */
  readonly start: number;
  readonly word: string;
  /** −3 certainly not … +3 certainly so. */
  readonly certainty: number;
}

/** The sentences of `certainty/uw-train` or `uw-dev`, in their order. */
export async function readCertaintyCorpus(
  dataFolder: string,
  split: 'train' | 'dev',
): Promise<readonly MarkedSentence[]> {
  const sentences: MarkedSentence[] = [];
  for await (const record of readJsonLines(`${dataFolder}/certainty/uw-${split}.jsonl.gz`)) {
    const { text, targets } = record as {
      readonly text: string;
      readonly targets: readonly { readonly span1: readonly number[]; readonly label: number }[];
    };
    const tokens = text.split(' ');
    const starts = startsOf(tokens);
    const events = targets.map(({ span1: [first = 0], label }) => ({
      start: starts[first] ?? 0,
      word: tokens[first] ?? '',
      certainty: label,
    }));
    sentences.push({ text, events });
  }
  return sentences;
}

function startsOf(tokens: readonly string[]): readonly number[] {
  let start = 0;
  return tokens.map((token) => {
    const here = start;
    start += token.length + 1;
    return here;
  });
}
