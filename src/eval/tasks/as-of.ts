/** The Korean replay asked as of past instants, against a desk that had nothing later. */
import { scoreAsOf } from '../score-as-of.ts';
import type { EvalTask } from '../task.ts';

export const asOfTask: EvalTask = {
  name: 'as-of',
  title: 'replay/north-korea-2017-2019, answers as of past instants, share equal',
  async run(dataFolder, errorCount) {
    const { answers, shares, differences } = await scoreAsOf(dataFolder);
    return { items: answers, metrics: shares, errors: differences.slice(0, errorCount) };
  },
};
