/** Marked sentences to a model of root codes, for shipping and, ten times over, for measuring. */
import { beginDraft } from '../language/draft.ts';
import { describeParties } from '../language/events/judge-root.ts';
import { chooseClass, type LinearModel } from '../language/linear-model.ts';
import { segmentText } from '../language/segment.ts';
import { loadKnowledge } from '../pipeline/knowledge.ts';
import type { RootExample } from './event-root-corpus.ts';
import { makeRandom, shuffle } from './random.ts';
import { type ClassExample, type TrainingOptions, trainClasses } from './train-linear.ts';

/** Chosen on the sentences of `plv-train` by cross-validation. */
const options: TrainingOptions = { penalty: 30, rounds: 20, leastSeen: 2, balance: 0.3, seed: 1 };

/** Our own sentences are plainer than news, and count less. */
export const ownWeight = 0.5;

/** Each sentence as the model sees it, counting as much as `weight`. */
export async function describeRoots(
  examples: readonly RootExample[],
  weight = 1,
): Promise<readonly ClassExample[]> {
  const knowledge = await loadKnowledge();
  return examples.map(({ text, source, target, gold }) => {
    const draft = beginDraft({ text, lang: 'en' }, 'en');
    const read = { ...draft, ...segmentText.run(draft, knowledge) };
    return { features: describeParties(read, source, target), gold, weight };
  });
}

/** The model that `training/make-linear-models.mjs` ships when it is given all sentences. */
export function trainRoots(examples: readonly ClassExample[]): LinearModel {
  return trainClasses(examples, options);
}

/**
 * The guess for each sentence by a model that was trained on the nine tenths without it, and on
 * what is `added` to each of them. Every class is spread evenly over the tenths.
 */
export function crossValidate(
  examples: readonly ClassExample[],
  added: readonly ClassExample[],
  foldCount = 10,
): readonly (string | undefined)[] {
  const folds = divide(examples, foldCount);
  const guesses = new Array<string | undefined>(examples.length).fill(undefined);
  for (let fold = 0; fold < foldCount; fold += 1) {
    const rest = examples.filter((_, at) => folds[at] !== fold);
    const model = trainRoots([...rest, ...added]);
    examples.forEach(({ features }, at) => {
      if (folds[at] === fold) guesses[at] = chooseClass(model, features)?.name;
    });
  }
  return guesses;
}

function divide(examples: readonly ClassExample[], foldCount: number): readonly number[] {
  const random = makeRandom(11);
  const folds = new Array<number>(examples.length).fill(0);
  for (const gold of [...new Set(examples.map((example) => example.gold))].sort()) {
    const members = examples.flatMap((example, at) => (example.gold === gold ? [at] : []));
    shuffle(members, random);
    members.forEach((member, place) => {
      folds[member] = place % foldCount;
    });
  }
  return folds;
}
