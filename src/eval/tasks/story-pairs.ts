/** Pairs of articles about one event or not, by whether they come into one story. */
import { scoreStoryPairs } from '../score-story-pairs.ts';
import type { EvalTask } from '../task.ts';

export const storyPairsTask: EvalTask = {
  name: 'story-pairs',
  title: 'stories/*_train_pool, pairs of one event or of two, en and ru, no dates given',
  async run(dataFolder, errorCount) {
    const { pairs, accuracy, f1, wrong } = await scoreStoryPairs(dataFolder);
    return { items: pairs, metrics: { accuracy, f1 }, errors: wrong.slice(0, errorCount) };
  },
};
