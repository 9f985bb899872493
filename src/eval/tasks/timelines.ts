/** Timelines of three topics against reference timelines. */
import { loadReader } from '../reader.ts';
import { scoreTimelines } from '../score-timelines.ts';
import type { EvalTask } from '../task.ts';

export const timelinesTask: EvalTask = {
  name: 'timelines',
  title: 'timelines, egypt, iraq and haiti, mean of the topics',
  async run(dataFolder, errorCount) {
    const { articles, dateF1, alignedRouge1, alignedRouge1Stems, topics } = await scoreTimelines(
      dataFolder,
      await loadReader(),
    );
    return {
      items: articles,
      metrics: { dateF1, alignedRouge1, alignedRouge1Stems },
      errors: topics
        .slice(0, errorCount)
        .map(
          (score) =>
            `${score.topic}: date-F1 ${score.dateF1.toFixed(3)}, aligned ROUGE-1 ${score.alignedRouge1.toFixed(3)}, of stems ${score.alignedRouge1Stems.toFixed(3)}`,
        ),
    };
  },
};
