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

const foldCount = 10;

/**
 * The guess for each sentence by a model that was trained on the nine tenths without it, and on
 * what `addedTo` says for the tenth that is held out.
 */
export function crossValidate(
  examples: readonly ClassExample[],
  addedTo: (fold: number) => readonly ClassExample[],
): readonly (string | undefined)[] {
  const folds = divideEvenly(examples.map(({ gold }) => gold));
  const guesses = new Array<string | undefined>(examples.length).fill(undefined);
  for (let fold = 0; fold < foldCount; fold += 1) {
    const rest = examples.filter((_, at) => folds[at] !== fold);
    const model = trainRoots([...rest, ...addedTo(fold)]);
    examples.forEach(({ features }, at) => {
      if (folds[at] === fold) guesses[at] = chooseClass(model, features)?.name;
    });
  }
  return guesses;
}

/** Of each gold code's sentence the number of its tenth, every code spread evenly over them. */
export function divideEvenly(golds: readonly string[]): readonly number[] {
  const random = makeRandom(11);
  const folds = new Array<number>(golds.length).fill(0);
  for (const code of [...new Set(golds)].sort()) {
    const members = golds.flatMap((gold, at) => (gold === code ? [at] : []));
    shuffle(members, random);
    members.forEach((member, place) => {
      folds[member] = place % foldCount;
    });
  }
  return folds;
}

/** Less sure labels of the teacher are left out; the others count little, being many. */
const [leastSure, labelWeight] = [0.6, 0.1];

/** Pairs of parties in news with the code that a teacher gives each, and how sure it is, as examples. */
export function keepSure(
  pairs: readonly ClassExample[],
  labels: readonly (readonly [code: string, probability: number])[],
): readonly ClassExample[] {
  return pairs.flatMap(({ features }, at) => {
    const [gold, probability] = labels[at] ?? ['', 0];
    if (probability < leastSure || features.length < 2) return [];
    return [{ features, gold, weight: labelWeight * probability }];
  });
}
