/** Articles put into stories, against labelled stories. */
import { scoreGrouping } from '../score-grouping.ts';
import type { EvalTask } from '../task.ts';

export const groupingTask: EvalTask = {
  name: 'grouping',
  title: 'stories/grouping-dev, articles in order of publication, B-cubed',
  async run(dataFolder) {
    const { articles, bCubed, halves, dense } = await scoreGrouping(dataFolder);
    return {
      items: articles,
      metrics: {
        precision: bCubed.precision,
        recall: bCubed.recall,
        f1: bCubed.f1,
        firstHalfF1: halves[0].f1,
        secondHalfF1: halves[1].f1,
        denseF1: dense.f1,
      },
    };
  },
};
