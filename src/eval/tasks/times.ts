/** Times: in war narratives against their TIMEX2 annotation, and in the Recognizers cases. */
import { loadReader } from '../reader.ts';
import { loadRecognizers } from '../recognizers.ts';
import { scoreRecognizers } from '../score-recognizers.ts';
import { scoreTimes } from '../score-times.ts';
import type { EvalTask } from '../task.ts';

const wikiWarsTask: EvalTask = {
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

const recognizersTask: EvalTask = {
  name: 'times-recognizers',
  title: 'times/recognizers-datetime, single sentences in four languages, F1',
  async run(dataFolder, errorCount) {
    const read = await loadReader();
    const byLanguage = await loadRecognizers(dataFolder);
    const metrics: Record<string, number> = {};
    const errors: string[] = [];
    let items = 0;
    for (const [lang, cases] of [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const report = scoreRecognizers(cases, lang, read);
      items += cases.length;
      metrics[`${lang}-strict`] = report.strict.f1;
      metrics[`${lang}-relaxed`] = report.relaxed.f1;
      metrics[`${lang}-value`] = report.value.f1;
      errors.push(...report.errors.slice(0, errorCount));
    }
    return { items, metrics, errors };
  },
};

export const timesTasks: readonly EvalTask[] = [wikiWarsTask, recognizersTask];
