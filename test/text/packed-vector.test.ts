import { describe, expect, it } from 'vitest';
import {
  addVectors,
  dotTable,
  emptyVector,
  headOf,
  lengthOf,
  numberOfTerm,
  packVector,
  scaleToUnit,
  tabulate,
} from '../../src/text/packed-vector.ts';
import { dot } from '../../src/text/similarity.ts';

const dam = new Map([
  ['water', 1],
  ['dam', 3],
  ['sluice', 2],
]);
const vote = new Map([
  ['vote', 4],
  ['water', 0.5],
]);

describe('packed vectors', () => {
  it('have the heaviest term first, terms of one weight in their own order', () => {
    const packed = packVector(new Map([...dam, ['arvik', 2]]));
    expect([...packed.weights]).toEqual([3, 2, 2, 1]);
    expect([...packed.terms]).toEqual(['dam', 'arvik', 'sluice', 'water'].map(numberOfTerm));
  });

  it('give the inner product that the words themselves give', () => {
    expect(dotTable(tabulate(packVector(dam)), packVector(vote))).toBe(dot(dam, vote));
    expect(dotTable(tabulate(packVector(vote)), emptyVector)).toBe(0);
    expect(dotTable(tabulate(emptyVector), packVector(vote))).toBe(0);
  });

  it('find each of many terms in a table', () => {
    const many = new Map(Array.from({ length: 400 }, (_, at) => [`word${at}`, at + 1]));
    const table = tabulate(packVector(many));
    for (const [term, weight] of many) {
      expect(dotTable(table, packVector(new Map([[term, 1]])))).toBe(weight);
    }
  });

  it('add up and are cut to their heaviest terms', () => {
    const sum = headOf(addVectors(packVector(dam), packVector(vote)), 2);
    expect([...sum.terms]).toEqual(['vote', 'dam'].map(numberOfTerm));
    expect(lengthOf(sum)).toBe(5);
    expect(lengthOf(scaleToUnit(sum))).toBeCloseTo(1);
    expect(scaleToUnit(emptyVector)).toEqual(emptyVector);
  });
});
