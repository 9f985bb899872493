/** From scores to candidate spans and their choice, against sums over every sequence of tags. */
import { describe, expect, test } from 'vitest';
import { chooseSpans } from '../../../../src/language/statements/tagger/choose-spans.ts';
import {
  findCandidates,
  leastProbability,
} from '../../../../src/language/statements/tagger/find-candidates.ts';
import {
  buildTagLattice,
  isInner,
  tagCount,
} from '../../../../src/language/statements/tagger/tag-lattice.ts';
import {
  type CandidateSpan,
  spanRoles,
} from '../../../../src/language/statements/tagger/tagged-span.ts';

/** Numbers in disorder between −2 and 2, the same on every machine. */
function disorder(length: number, seed: number): Float32Array {
  return Float32Array.from({ length }, (_, i) => 2 * Math.sin(i * 12.9898 + seed * 78.233));
}

const chain = { follow: disorder(tagCount * tagCount, 1), begin: disorder(tagCount, 2) };
const words = 5;

/** Every sequence of tags that can be, with its weight. */
function* sequences(scores: Float32Array): Generator<readonly [readonly number[], number]> {
  for (let number = 0; number < tagCount ** words; number += 1) {
    const tags = Array.from({ length: words }, (_, i) => Math.floor(number / tagCount ** i) % 7);
    const canBe = tags.every((tag, i) => {
      const before = tags[i - 1] ?? 0;
      return !isInner(tag) || before === tag || before === tag - 1;
    });
    if (!canBe) continue;
    const score = tags.reduce((sum, tag, i) => {
      const before = tags[i - 1];
      const step = before === undefined ? chain.begin[tag] : chain.follow[before * tagCount + tag];
      return sum + (scores[i * tagCount + tag] ?? 0) + (step ?? 0);
    }, 0);
    yield [tags, Math.exp(score)];
  }
}

describe('candidates', () => {
  test.each([3, 4, 5])('have the share of all sequences that hold them (scores %d)', (seed) => {
    const scores = disorder(words * tagCount, seed);
    const shares = new Map<string, number>();
    let all = 0;
    for (const [tags, weight] of sequences(scores)) {
      all += weight;
      for (let from = 0; from < words; from += 1) {
        const tag = tags[from] ?? 0;
        if (tag % 2 === 0) continue;
        let to = from + 1;
        while (tags[to] === tag + 1) to += 1;
        const key = `${spanRoles[(tag - 1) / 2]} ${from} ${to}`;
        shares.set(key, (shares.get(key) ?? 0) + weight);
      }
    }
    const found = new Map(
      findCandidates(buildTagLattice(scores, chain)).map((one) => [
        `${one.role} ${one.from} ${one.to}`,
        one.probability,
      ]),
    );
    const likely = [...shares].filter(([, weight]) => weight / all > leastProbability);
    expect(found.size).toBe(likely.length);
    for (const [key, weight] of likely) expect(found.get(key)).toBeCloseTo(weight / all, 6);
  });

  test('a span that goes on but never began is none, and nothing is undefined', () => {
    const scores = new Float32Array(words * tagCount);
    for (let word = 0; word < words; word += 1) scores[word * tagCount + 6] = 80;
    const { ahead, behind } = buildTagLattice(scores, chain);
    expect([...ahead, ...behind].every(Number.isFinite)).toBe(true);
    expect(findCandidates(buildTagLattice(scores, chain))).toEqual([]);
  });

  test('no words give none', () => {
    expect(findCandidates(buildTagLattice(new Float32Array(0), chain))).toEqual([]);
  });
});

describe('the choice', () => {
  const candidate = (
    role: CandidateSpan['role'],
    from: number,
    to: number,
    probability: number,
  ): CandidateSpan => ({ role, from, to, probability });
  const placesOf = (candidates: readonly CandidateSpan[]) =>
    chooseSpans(candidates).map(({ role, from, to }) => `${role} ${from} ${to}`);

  test('two likely spans are worth more than one likelier that lies over both', () => {
    const spans = [
      candidate('content', 0, 9, 0.8),
      candidate('source', 0, 3, 0.7),
      candidate('content', 4, 9, 0.7),
    ];
    expect(placesOf(spans)).toEqual(['source 0 3', 'content 4 9']);
  });

  test('of the same words read in two ways the likelier stands', () => {
    const spans = [candidate('content', 2, 9, 0.45), candidate('content', 2, 7, 0.5)];
    expect(placesOf(spans)).toEqual(['content 2 7']);
  });

  test('what is unlikely is not chosen, however much room there is', () => {
    expect(placesOf([candidate('cue', 2, 3, 0.2)])).toEqual([]);
    expect(placesOf([])).toEqual([]);
  });
});
