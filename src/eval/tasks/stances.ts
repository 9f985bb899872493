/** Who stands for or against whom in headlines, against SEESAW's annotators. */
import { loadReader } from '../reader.ts';
import { scoreStances } from '../score-stances.ts';
import type { EvalTask } from '../task.ts';

export const stancesTask: EvalTask = {
  name: 'stances',
  title: 'stances/seesaw-train, headlines of the half not tuned on, entities named there',
  async run(dataFolder, errorCount) {
    const { headlines, stances, pairs, way, differences } = await scoreStances(
      dataFolder,
      await loadReader(),
    );
    return {
      items: headlines,
      scores: { stances, pairs },
      metrics: { precision: stances.precision, recall: stances.recall, f1: stances.f1, way },
      differences: differences.slice(0, errorCount),
    };
  },
};
