/** People, places and organisations in political text, against CrossNER's labels. */
import { loadReader } from '../reader.ts';
import { scoreNames } from '../score-names.ts';
import type { EvalTask } from '../task.ts';

export const namesTask: EvalTask = {
  name: 'names',
  title: 'names/crossner-politics dev, exact spans, F1',
  async run(dataFolder, errorCount) {
    const { sentences, all, groups, errors } = await scoreNames(dataFolder, await loadReader());
    const byGroup = Object.entries(groups).map(([group, score]) => [group, score.f1] as const);
    return {
      items: sentences,
      scores: { all, ...groups },
      metrics: { f1: all.f1, ...Object.fromEntries(byGroup) },
      errors: errors.slice(0, errorCount),
    };
  },
};
