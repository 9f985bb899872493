import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showMetric } from '../../src/eval/show.ts';
import { checkFloors, type Floors } from '../../src/eval/task.ts';
import { tasks } from '../../src/eval/tasks.ts';

const floors = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/eval/floors.json'), 'utf8'),
) as Floors;

describe('checkFloors', () => {
  it('holds at the floor, above it and without one', () => {
    const checked = checkFloors({ a: 0.5, b: 0.6, c: 0.1 }, { a: 0.5, b: 0.5 });
    expect(checked.map((metric) => metric.holds)).toEqual([true, true, true]);
  });

  it('does not hold below the floor, nor where the metric was not measured', () => {
    const checked = checkFloors({ a: 0.499 }, { a: 0.5, gone: 0.1 });
    expect(checked.map(({ metric, holds }) => [metric, holds])).toEqual([
      ['a', false],
      ['gone', false],
    ]);
    expect(showMetric({ metric: 'gone', value: Number.NaN, floor: 0.1, holds: false })).toContain(
      'BELOW  gone                     not measured  floor 0.100',
    );
  });

  it('does not take a value that is no number for a pass', () => {
    expect(checkFloors({ a: Number.NaN }, { a: 0 })[0]?.holds).toBe(false);
  });
});

describe('floors.json', () => {
  it('names only tasks that exist', () => {
    const names = tasks.map((task) => task.name);
    expect(Object.keys(floors).filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a floor for every task', () => {
    expect(tasks.map((task) => task.name).filter((name) => !floors[name])).toEqual([]);
  });
});
