/**
 * Finds the article that a newly arrived one reprints, from sketches of the latest articles:
 * the 36 smallest shingle hashes of each. What it finds is a first answer at filing time; the
 * reprint groups of a story are made from the full texts.
 */
import type { ArticleId, StoryId } from '../model/ids.ts';
import { rememberBy } from '../text/remember.ts';
import {
  hashOf,
  shinglesOfWords,
  sketchContainment,
  sketchOf,
  wordsOf,
} from '../text/similarity.ts';
import { createSketchGeneration } from './sketch-generation.ts';
import { stripCredits } from './text-of-article.ts';

const shingleSize = 4;
const sketchSize = 36;
const remembered = 10_000;
const leastShared = 0.5;

interface TextSketch {
  readonly hashes: readonly number[];
  readonly isWhole: boolean;
  readonly identity: number;
}

type Sketch = TextSketch & { readonly id: ArticleId; readonly storyId: StoryId };

/** A memory of the latest ten to twenty thousand articles' sketches. Mutable: `add` remembers and forgets the oldest. */
export interface ReprintSketches {
  /** The remembered article that shares at least half of the shorter text; undefined for none. */
  find(input: {
    readonly title: string;
    readonly text: string;
  }): { readonly id: ArticleId; readonly storyId: StoryId } | undefined;
  add(
    input: { readonly id: ArticleId; readonly title: string; readonly text: string },
    storyId: StoryId,
  ): void;
}

export function createReprintSketches(): ReprintSketches {
  let latest = createSketchGeneration<Sketch>();
  let earlier = createSketchGeneration<Sketch>();
  // Whoever looks for an article's origin adds the article next: one sketch serves both.
  const sketchText = rememberBy(
    (input: { readonly title: string; readonly text: string }) => input,
    sketchFor,
  );
  return {
    find(input) {
      const sketch = sketchText(input);
      const hits = new Map<Sketch, number>();
      const countHit = (other: Sketch): void => {
        hits.set(other, (hits.get(other) ?? 0) + 1);
      };
      earlier.visit(keysOf(sketch), countHit);
      latest.visit(keysOf(sketch), countHit);
      return bestOf(sketch, hits);
    },
    add(input, storyId) {
      if (latest.size >= remembered) {
        earlier = latest;
        latest = createSketchGeneration<Sketch>();
      }
      const sketch = { id: input.id, storyId, ...sketchText(input) };
      latest.add(sketch, keysOf(sketch));
    },
  };
}

function sketchFor(input: { readonly title: string; readonly text: string }): TextSketch {
  const words = wordsOf(stripCredits(input.text));
  const shingles = shinglesOfWords(words, shingleSize);
  return {
    hashes: sketchOf(shingles, sketchSize),
    isWhole: shingles.size <= sketchSize,
    identity: hashOf((words.length > 0 ? words : wordsOf(input.title)).join(' ')),
  };
}

function keysOf(sketch: TextSketch): readonly number[] {
  return [...sketch.hashes, sketch.identity];
}

function bestOf(sketch: TextSketch, hits: ReadonlyMap<Sketch, number>): Sketch | undefined {
  let best: Sketch | undefined;
  let bestShare = leastShared;
  for (const [other, count] of hits) {
    if (other.identity === sketch.identity) return other;
    if (count < 4) continue;
    const whole = { a: sketch.isWhole, b: other.isWhole };
    const share = Math.max(
      sketchContainment(sketch.hashes, other.hashes, whole),
      sketchContainment(other.hashes, sketch.hashes, { a: whole.b, b: whole.a }) * 0.9,
    );
    if (share > bestShare) {
      bestShare = share;
      best = other;
    }
  }
  return best;
}
