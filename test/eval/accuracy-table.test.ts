/** The table of docs/accuracy.md: written from measurements, in step with its data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accuracyRows } from '../../src/eval/accuracy-rows.data.ts';
import { fillFigure, writeFigures } from '../../src/eval/accuracy-table.ts';
import { tasks } from '../../src/eval/tasks.ts';

const document = readFileSync(join(import.meta.dirname, '../../docs/accuracy.md'), 'utf8');
const tableOf = (text: string) => text.split('\n').filter((line) => line.startsWith('|'));
const rowOf = (text: string, task: string) =>
  tableOf(text).find((line) => line.includes(`eval -- ${task}\``));

describe('writeFigures', () => {
  it('gives the measured task its figure and the day, and leaves every other row and word alone', () => {
    const before = writeFigures(document, new Map(), '2031-02-03');
    const written = writeFigures(document, new Map([['robots', { passed: 0.5 }]]), '2031-02-03');
    expect(rowOf(written, 'robots')).toContain(
      '| right | .500 | `npm run eval -- robots` | 2031-02-03 |',
    );
    expect(tableOf(written).filter((line) => !tableOf(before).includes(line))).toHaveLength(1);
    const outside = (text: string) => text.split('\n').filter((line) => !line.startsWith('|'));
    expect(outside(written)).toEqual(outside(document));
  });

  it('writes the same again', () => {
    const once = writeFigures(document, new Map(), '2031-02-03');
    expect(writeFigures(once, new Map(), '2031-02-04')).toBe(once);
  });

  it('throws where the marks are missing or a metric is no longer measured', () => {
    expect(() => writeFigures('no table', new Map(), '2031-02-03')).toThrow(/has no/u);
    expect(() => writeFigures(document, new Map([['robots', {}]]), '2031-02-03')).toThrow(
      /shows passed of robots/u,
    );
  });

  it('keeps a whole 1 and a minus', () => {
    const row = { ...accuracyRows[0], figure: '{a} / {b}', task: 't' } as (typeof accuracyRows)[0];
    expect(fillFigure(row, { a: 1, b: -0.25 })).toBe('1.000 / -.250');
  });
});

describe('accuracy-rows.data.ts', () => {
  it('names tasks that exist, and no two rows alike', () => {
    const names = tasks.map((task) => task.name);
    expect(accuracyRows.filter(({ task }) => !names.includes(task))).toEqual([]);
    expect(new Set(accuracyRows.map(({ task, corpus }) => `${task} ${corpus}`)).size).toBe(
      accuracyRows.length,
    );
  });

  it('shows every task', () => {
    const shown = new Set(accuracyRows.map(({ task }) => task));
    expect(tasks.map((task) => task.name).filter((name) => !shown.has(name))).toEqual([]);
  });
});
