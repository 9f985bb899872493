/** Certainty of marked events, against the annotators' mean in the UW factuality corpus. */
import { createCertaintyJudge } from '../../language/judge-certainty.ts';
import { loadKnowledge } from '../../pipeline/knowledge.ts';
import { scoreCertainty } from '../score-certainty.ts';
import type { EvalTask } from '../task.ts';

export const certaintyTask: EvalTask = {
  name: 'certainty',
  title: 'certainty/uw-dev, −3 … +3, English',
  async run(dataFolder) {
    const knowledge = await loadKnowledge();
    const report = await scoreCertainty(dataFolder, (input) =>
      createCertaintyJudge(input, knowledge),
    );
    return {
      items: report.events,
      metrics: {
        pearson: report.pearson,
        /** Floors are lower bounds, so the mean absolute error stands as what it spares of +3 everywhere. */
        errorSpared: report.baselineError - report.meanAbsoluteError,
      },
    };
  },
};
