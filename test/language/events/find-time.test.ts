import { describe, expect, it } from 'vitest';
import { readForTest } from '../read-for-test.ts';

/** The time of each event, or "-". */
function timesOf(text: string): string[] {
  return readForTest(text).events.map(({ time }) => time?.value ?? '-');
}

describe('the time of an event', () => {
  it.each([
    ['Estonia met Latvia on Monday, while Finland bombed Norway.', ['2025-12-01', '-']],
    ['Poland criticised Latvia, which met Estonia last week.', ['-', '2025-W48']],
    ['In 2019, when Norway met Sweden, the harbour was closed.', ['2019']],
    ['Finland said on Monday Norway had attacked Sweden.', ['-']],
    ['Estonia met Latvia ahead of Friday’s vote.', ['-']],
    ['On Monday, Estonia met Latvia.', ['2025-12-01']],
  ])('%s', (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
