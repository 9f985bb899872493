import { expect, it } from 'vitest';
import type { Happening } from '../../src/model/story.ts';
import { headPosition } from '../../src/story/issue-heading.ts';
import { rankHappenings } from '../../src/story/rank-happenings.ts';
import { happenings, positions } from '../web/dayton-findings.ts';

const idsOf = (some: readonly Happening[]) => some.map(({ id }) => id as string);

it('puts what most sources tell first, then the latest', () => {
  expect(idsOf(rankHappenings(happenings)).slice(0, 3)).toEqual(['to-come', 'opened', 'later5']);
});

it('puts what is denied last, however many tell it', () => {
  const denied = happenings.map((each) =>
    each.id === 'to-come' ? { ...each, status: 'denied' as const } : each,
  );
  expect(idsOf(rankHappenings(denied)).at(-1)).toBe('to-come');
});

it('shows a passage once, though it tells two happenings', () => {
  const twice = happenings.flatMap((each) => [each, { ...each, id: `${each.id}-too` as never }]);
  expect(rankHappenings(twice)).toHaveLength(happenings.length);
});

it('heads a position with its issue only where the latest wording does not say it', () => {
  expect(positions.map(headPosition)).toEqual(['territory', undefined, undefined]);
});
