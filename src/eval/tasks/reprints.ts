/** Items recognised as reprints of one text, against labelled duplicates. */
import { scoreReprints } from '../score-reprints.ts';
import type { EvalTask } from '../task.ts';

export const reprintsTask: EvalTask = {
  name: 'reprints',
  title: 'reprints/scoop-items, pairs in one duplicate group',
  async run(dataFolder) {
    const { items, pairs } = await scoreReprints(dataFolder);
    return {
      items,
      metrics: { precision: pairs.precision, recall: pairs.recall, f1: pairs.f1 },
    };
  },
};
