/** Certainty of marked events, against the annotators' mean in the UW factuality corpus. */
import { createCertaintyJudge } from '../../language/judge-certainty.ts';
import { loadKnowledge } from '../../pipeline/knowledge.ts';
import { type MarkedEvent, type MarkedSentence, readCertaintyCorpus } from '../certainty-corpus.ts';
import { scoreCertainty } from '../score-certainty.ts';
import type { EvalTask } from '../task.ts';

interface Judged {
  readonly sentence: MarkedSentence;
  readonly event: MarkedEvent;
  /** +3 where no word was found to judge. */
  readonly guess: number;
}

export const certaintyTask: EvalTask = {
  name: 'certainty',
  title: 'certainty/uw-dev, −3 … +3, English (trained on uw-train)',
  async run(dataFolder) {
    const knowledge = await loadKnowledge();
    const judged = (await readCertaintyCorpus(dataFolder, 'dev')).flatMap((sentence) => {
      const judge = createCertaintyJudge({ text: sentence.text, lang: 'en' }, knowledge);
      return sentence.events.map((event) => ({ sentence, event, guess: judge(event.start) ?? 3 }));
    });
    const report = scoreCertainty(judged.map(({ event, guess }) => [guess, event.certainty]));
    return {
      items: report.events,
      metrics: {
        pearson: report.pearson,
        /** Floors are lower bounds, so the mean absolute error stands as what it spares of +3 everywhere. */
        errorSpared: report.baselineError - report.meanAbsoluteError,
      },
      errors: judged.toSorted((a, b) => distance(b) - distance(a)).map(showJudged),
    };
  },
};

function distance({ event, guess }: Judged): number {
  return Math.abs(event.certainty - guess);
}

function showJudged({ sentence: { text }, event, guess }: Judged): string {
  const { start, word, certainty } = event;
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(start + word.length, start + word.length + 50);
  return `gold ${certainty.toFixed(1).padStart(4)} got ${guess.toFixed(1).padStart(4)} …${before}[${word}]${after}…`;
}
