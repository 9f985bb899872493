import { describe, expect, it } from 'vitest';
import { createSketchGeneration } from '../../src/story/sketch-generation.ts';

function findAll(
  generation: { visit(hashes: readonly number[], found: (name: string) => void): void },
  hashes: readonly number[],
): readonly string[] {
  const found: string[] = [];
  generation.visit(hashes, (name) => found.push(name));
  return found;
}

describe('a generation of sketches', () => {
  it('calls once for each hash that is shared', () => {
    const generation = createSketchGeneration<string>();
    generation.add('first', [1, 2, 4_294_967_295]);
    generation.add('second', [2, 3]);
    expect(findAll(generation, [4_294_967_295, 2, 9])).toEqual(['first', 'first', 'second']);
  });

  it('finds everything after it has grown', () => {
    const generation = createSketchGeneration<string>();
    for (let at = 0; at < 3_000; at += 1) generation.add(`sketch ${at}`, [at * 7, at * 7 + 1, 5]);
    expect(generation.size).toBe(3_000);
    expect(findAll(generation, [700 * 7 + 1])).toEqual(['sketch 700']);
  });

  it('keeps few sketches under a hash that many have', () => {
    const generation = createSketchGeneration<string>();
    for (let at = 0; at < 100; at += 1) generation.add(`sketch ${at}`, [5]);
    expect(findAll(generation, [5])).toHaveLength(24);
  });
});
