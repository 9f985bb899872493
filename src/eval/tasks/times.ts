/** Dates, times and durations in war narratives, against their TIMEX2 annotation. */
import { loadReader } from '../reader.ts';
import { scoreTimes } from '../score-times.ts';
import type { EvalTask } from '../task.ts';

export const timesTask: EvalTask = {
  name: 'times',
  title: 'times/wikiwars, spans strict and relaxed, values, F1',
  async run(dataFolder, errorCount) {
    const { texts, strict, relaxed, value, errors } = await scoreTimes(
      dataFolder,
      await loadReader(),
    );
    return {
      items: texts,
      scores: { strict, relaxed, value },
      metrics: { strictF1: strict.f1, relaxedF1: relaxed.f1, valueF1: value.f1 },
      errors: errors.slice(0, errorCount),
    };
  },
};
