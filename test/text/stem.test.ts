import { expect, it } from 'vitest';
import { coarseStem } from '../../src/text/stem.ts';

it('gives the forms of a word one stem, and leaves other words as they are', () => {
  expect(['vote', 'votes', 'voted', 'voting'].map(coarseStem)).toEqual([
    'vot',
    'vot',
    'vot',
    'vot',
  ]);
  expect(['the', '1995', 'сесія', 'b2b'].map(coarseStem)).toEqual(['the', '1995', 'сесія', 'b2b']);
});
