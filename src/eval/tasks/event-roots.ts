/** The PLOVER root code of what one given party does to another. Tuned on these sentences. */
import { beginDraft } from '../../language/draft.ts';
import { codeBetween } from '../../language/events/code-between.ts';
import { segmentText } from '../../language/segment.ts';
import { loadKnowledge } from '../../pipeline/knowledge.ts';
import { scoreEventRoots } from '../score-events.ts';
import type { EvalTask } from '../task.ts';

export const eventRootsTask: EvalTask = {
  name: 'event-roots',
  title: 'events/plv-train, root code with source and target given (tuned on it)',
  async run(dataFolder) {
    const knowledge = await loadKnowledge();
    const { sentences, accuracy, macroF1 } = await scoreEventRoots(
      dataFolder,
      (text, source, target) => {
        const draft = beginDraft({ text, lang: 'en' }, 'en');
        return codeBetween({ ...draft, ...segmentText.run(draft, knowledge) }, source, target);
      },
    );
    return { items: sentences, metrics: { accuracy, macroF1 } };
  },
};
