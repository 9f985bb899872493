/** Place names and where they lie, against two corpora with coordinates. */
import { loadReader } from '../reader.ts';
import { scorePlaces } from '../score-places.ts';
import type { EvalTask } from '../task.ts';

export const placesTasks: readonly EvalTask[] = (['lgl', 'geovirus'] as const).map((corpus) => ({
  name: `places-${corpus}`,
  title: `places/${corpus}, spans and share within 161 km`,
  async run(dataFolder, errorCount) {
    const { texts, spans, accuracy161, overall161, errors } = await scorePlaces(
      dataFolder,
      await loadReader(),
      corpus,
    );
    return {
      items: texts,
      scores: { spans },
      metrics: { spansF1: spans.f1, accuracy161, overall161 },
      errors: errors.slice(0, errorCount),
    };
  },
}));
