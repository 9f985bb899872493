/** Events by type and parties, against PLOVER's gold records. */
import { loadReader } from '../reader.ts';
import { scoreEvents } from '../score-events.ts';
import type { EvalTask } from '../task.ts';

export const eventsTask: EvalTask = {
  name: 'events',
  title: 'events/plover-gsr, type, and parties of events of the right type',
  async run(dataFolder) {
    const { records, type, source, target } = await scoreEvents(dataFolder, await loadReader());
    return {
      items: records,
      scores: { type },
      metrics: {
        typePrecision: type.precision,
        typeRecall: type.recall,
        typeF1: type.f1,
        source,
        target,
      },
    };
  },
};
