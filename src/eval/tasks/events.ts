/** Events by type and parties, against PLOVER's gold records. */
import { loadReader } from '../reader.ts';
import { scoreEvents } from '../score-events.ts';
import type { EvalTask } from '../task.ts';

export const eventsTask: EvalTask = {
  name: 'events',
  title: 'events/plover-gsr, type, and parties of events of the right type',
  async run(dataFolder) {
    const report = await scoreEvents(dataFolder, await loadReader());
    return {
      items: report.records,
      metrics: {
        typePrecision: report.type.precision,
        typeRecall: report.type.recall,
        typeF1: report.type.f1,
        source: report.source,
        target: report.target,
      },
      errors: report.errors,
    };
  },
};
