/** The statements' scorer and its listing of differences, against cases worked out by hand. */
import { describe, expect, it } from 'vitest';
import { loadPolnear, type PolnearText } from '../../src/eval/polnear.ts';
import { compareStatements } from '../../src/eval/score-statements.ts';
import { showErrors, showScores } from '../../src/eval/show.ts';
import { findDifferences } from '../../src/eval/statement-differences.ts';
import { takeInTurn } from '../../src/eval/take-in-turn.ts';
import type { Reading, Statement } from '../../src/model/reading.ts';

//            0123456789012345678901234567890
const text = 'Ada said it rains. Bo denied it.';
const span = (start: number, end: number) => [{ start, end }];
const ada = { source: span(0, 3), cue: span(4, 8), content: span(9, 17) };
const bo = { source: span(19, 21), cue: span(22, 28), content: span(29, 31) };
const gold: PolnearText = { id: 'one', text, statements: [ada, bo] };

function reads(...found: readonly (typeof ada)[]): () => Pick<Reading, 'statements'> {
  return () => ({ statements: found as unknown as readonly Statement[] });
}

describe('exact spans and whole statements', () => {
  it('gives 1 for the gold itself', () => {
    const report = compareStatements([gold], reads(ada, bo), 5);
    expect(report.exact.content.f1).toBe(1);
    expect(report.whole.f1).toBe(1);
    expect(report.differences).toEqual([]);
  });

  it('counts a shorter content as whole from half of it on, never as exact', () => {
    const half = { ...ada, content: span(9, 13) };
    const less = { ...ada, content: span(9, 12) };
    const atHalf = compareStatements([gold], reads(half), 0);
    expect(atHalf.exact.content).toMatchObject({ precision: 0, recall: 0, found: 1, gold: 2 });
    expect(atHalf.exact.source).toMatchObject({ precision: 1, recall: 0.5 });
    expect(atHalf.whole).toMatchObject({ precision: 1, recall: 0.5 });
    expect(compareStatements([gold], reads(less), 0).whole.precision).toBe(0);
  });

  it('shares characters: 4 of the 4 found, 4 of the 10 of the gold', () => {
    const { content } = compareStatements(
      [gold],
      reads({ ...ada, content: span(9, 13) }),
      0,
    ).overlap;
    expect(content).toMatchObject({ precision: 1, recall: 0.4, found: 4, gold: 10 });
  });

  it('pairs one found statement with one of the gold only', () => {
    const twice = { ...gold, statements: [ada] };
    expect(compareStatements([twice], reads(ada, ada), 0).whole).toMatchObject({
      precision: 0.5,
      recall: 1,
    });
  });

  it('puts the worst text first', () => {
    const read = ({ text: given }: { readonly text: string }) =>
      given === text ? reads(ada, bo)() : reads(ada)();
    const other: PolnearText = { id: 'two', text: `${text} `, statements: [bo] };
    const { worst } = compareStatements([gold, other], read, 0);
    expect(worst.map(({ id, score }) => [id, score.f1])).toEqual([
      ['two', 0],
      ['one', 1],
    ]);
  });
});

describe('differences beside the gold', () => {
  it('tells what differs, what is missed and what is not in the gold', () => {
    const shorter = { ...ada, content: span(9, 11) };
    const stray = { source: span(19, 21), cue: span(29, 31), content: span(9, 11) };
    expect(
      findDifferences(gold, [shorter, stray]).map(({ verdict, parts }) => [
        verdict,
        ...parts.map(({ ours, gold: theirs }) => `${ours}|${theirs}`),
      ]),
    ).toEqual([
      ['differs', 'Ada|Ada', 'said|said', 'it|it rains'],
      ['not in the gold', 'Bo|', 'it|', 'it|'],
      ['missed', '|Bo', '|denied', '|it'],
    ]);
  });

  it('fits 100 columns, however long the words', () => {
    const long = { name: 'content', ours: 'x'.repeat(300), gold: 'many words '.repeat(80) };
    const lines = showErrors(
      {
        metrics: {},
        items: 1,
        worst: [
          { id: 'w'.repeat(200), score: { precision: 0, recall: 0, f1: 0, found: 1, gold: 1 } },
        ],
        differences: [{ where: 'z'.repeat(200), verdict: 'not in the gold', parts: [long] }],
      },
      3,
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.join('\n')).toContain('many words');
  });

  it('shows nothing unless asked, and `=` for what is the same', () => {
    const result = {
      metrics: {},
      items: 1,
      differences: findDifferences(gold, [{ ...ada, content: span(9, 11) }, bo]),
    };
    expect(showErrors(result, 0)).toEqual([]);
    expect(showErrors(result, 1).join('\n')).toMatch(/source {4}Ada +\| =\n {2}cue {7}said +\| =/u);
  });

  it('has a line of rates for each score', () => {
    const score = { precision: 0.5, recall: 1, f1: 2 / 3, found: 4, gold: 2 };
    const [, line] = showScores({ metrics: {}, items: 1, scores: { whole: score } });
    expect(line?.trim().split(/\s+/u)).toEqual(['whole', '0.500', '1.000', '0.667', '4', '2']);
    expect(showScores({ metrics: {}, items: 1 })).toEqual([]);
  });
});

it('names the file that is missing from the corpora', async () => {
  await expect(loadPolnear('/no-such-folder', 'dev')).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('/no-such-folder/polnear/dev.tar.gz'),
  });
});

describe('takeInTurn', () => {
  it('takes one of each list before the second of any', () => {
    expect(takeInTurn([['a', 'b', 'c'], [], ['d'], ['e', 'f']], 4)).toEqual(['a', 'd', 'e', 'b']);
    expect(takeInTurn([], 4)).toEqual([]);
    expect(takeInTurn([['a']], 0)).toEqual([]);
  });
});
