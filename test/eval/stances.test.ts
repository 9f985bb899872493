import { expect, test } from 'vitest';
import { compareStances } from '../../src/eval/score-stances.ts';

const headline = (id: string, gold: Parameters<typeof compareStances>[0][number]['gold']) => ({
  id,
  title: id,
  entities: ['Ada Bern', 'Carl Dorn'],
  gold,
  inArticle: [],
});
const against = { holder: 'Ada Bern', target: 'Carl Dorn', way: 'against' } as const;

test('holder, target and way; names count by their last word', () => {
  const report = compareStances(
    [headline('right', [against]), headline('way wrong', [against]), headline('missed', [against])],
    (title) => {
      if (title === 'missed') return [];
      return [{ holder: 'Bern', target: 'Dorn', way: title === 'right' ? 'against' : 'for' }];
    },
  );
  expect(report.stances).toMatchObject({ precision: 0.5, recall: 1 / 3, found: 2, gold: 3 });
  expect(report.pairs).toMatchObject({ precision: 1, recall: 2 / 3 });
  expect(report.way).toBe(0.5);
  expect(report.differences.map(({ verdict }) => verdict)).toEqual(['differs', 'missed']);
});

test('what is about nobody of the list counts for nothing', () => {
  const report = compareStances([headline('other', [])], () => [
    { holder: 'Bern', target: 'Falk', way: 'for' },
  ]);
  expect(report.stances).toMatchObject({ found: 0, gold: 0, f1: 0 });
});

test('a stance annotated elsewhere in the article is right, and raises no recall', () => {
  const known = { ...headline('slams', []), inArticle: [against] };
  const { stances } = compareStances([known, headline('missed', [against])], (title) =>
    title === 'slams' ? [{ holder: 'Bern', target: 'Dorn', way: 'against' }] : [],
  );
  expect(stances).toMatchObject({ precision: 1, recall: 0, found: 1, gold: 1 });
});
