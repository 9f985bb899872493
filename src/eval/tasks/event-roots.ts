/**
 * The PLOVER root code of what one given party does to another: by ten-fold cross-validation, and
 * with the shipped weights, which were trained on these very sentences.
 */
import { chooseClass } from '../../language/linear-model.ts';
import { loadKnowledge } from '../../pipeline/knowledge.ts';
import { readOwnSentences, readRootCorpus } from '../event-root-corpus.ts';
import { crossValidate, describeRoots, ownWeight } from '../event-root-model.ts';
import { type RootReport, scoreRoots, showRootErrors } from '../score-event-roots.ts';
import type { EvalTask } from '../task.ts';

export const eventRootsTask: EvalTask = {
  name: 'event-roots',
  title: 'events/plv-train, root code with source and target given, ten-fold cross-validation',
  async run(dataFolder) {
    const sentences = await readRootCorpus(dataFolder);
    const examples = await describeRoots(sentences);
    const added = await describeRoots(await readOwnSentences(), ownWeight);
    const golds = sentences.map(({ gold }) => gold);
    const guesses = crossValidate(examples, () => added);
    const crossed = scoreRoots(golds, guesses);
    return {
      items: sentences.length,
      metrics: {
        accuracy: crossed.accuracy,
        macroF1: crossed.macroF1,
        ...byRoot(crossed),
        'macroF1-trained-on-them': await scoreShipped(golds, examples),
      },
      errors: showRootErrors(sentences, guesses),
    };
  },
};

function byRoot({ byRoot: scores }: RootReport): Record<string, number> {
  return Object.fromEntries(Object.entries(scores).map(([root, { f1 }]) => [`f1-${root}`, f1]));
}

async function scoreShipped(
  golds: readonly string[],
  examples: readonly { readonly features: readonly string[] }[],
): Promise<number> {
  const { eventRoots } = await loadKnowledge();
  if (eventRoots === undefined) return Number.NaN;
  const guesses = examples.map(({ features }) => chooseClass(eventRoots, features)?.name);
  return scoreRoots(golds, guesses).macroF1;
}
