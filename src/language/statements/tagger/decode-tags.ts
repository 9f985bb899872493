/** Scores of tags to the best sequence of tags in which every span begins with its B tag (Viterbi). */

import { roleTags } from '../word-features.ts';
import type { TaggerWeights } from './tagger-weights.ts';

const tagCount = roleTags.length;

/** Words of one role: from the first to before the last. */
export interface TaggedSpan {
  readonly role: 'source' | 'cue' | 'content';
  readonly from: number;
  readonly to: number;
}

/** The spans of the best sequence, in order. No words give []. */
export function decodeSpans(scores: Float32Array, weights: TaggerWeights): readonly TaggedSpan[] {
  const tags = decodeTags(scores, weights);
  const spans: TaggedSpan[] = [];
  const roles = ['source', 'cue', 'content'] as const;
  for (let i = 0; i < tags.length; i += 1) {
    const tag = tags[i] as number;
    if (tag === 0) continue;
    let to = i + 1;
    while (to < tags.length && tags[to] === (tag % 2 === 1 ? tag + 1 : tag)) to += 1;
    spans.push({ role: roles[(tag - 1) >> 1] ?? 'content', from: i, to });
    i = to - 1;
  }
  return spans;
}

function decodeTags(scores: Float32Array, { follow, begin }: TaggerWeights): Uint8Array {
  const count = scores.length / tagCount;
  const back = new Uint8Array(count * tagCount);
  let best = new Float64Array(tagCount);
  let now = new Float64Array(tagCount);
  for (let tag = 0; tag < tagCount; tag += 1) {
    const start = isInner(tag) ? Number.NEGATIVE_INFINITY : (begin[tag] as number);
    best[tag] = start + (scores[tag] ?? 0);
  }
  for (let i = 1; i < count; i += 1) {
    for (let tag = 0; tag < tagCount; tag += 1) {
      // An inner tag follows its B tag or itself; any other follows any.
      const first = isInner(tag) ? tag - 1 : 0;
      const end = isInner(tag) ? tag + 1 : tagCount;
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let last = first; last < end; last += 1) {
        const score = (best[last] as number) + (follow[last * tagCount + tag] as number);
        if (score > top) {
          top = score;
          from = last;
        }
      }
      now[tag] = top + (scores[i * tagCount + tag] as number);
      back[i * tagCount + tag] = from;
    }
    [best, now] = [now, best];
  }
  const tags = new Uint8Array(count);
  let tag = best.indexOf(Math.max(...best));
  for (let i = count - 1; i >= 0; i -= 1) {
    tags[i] = tag;
    tag = back[i * tagCount + tag] as number;
  }
  return tags;
}

function isInner(tag: number): boolean {
  return tag > 0 && tag % 2 === 0;
}
