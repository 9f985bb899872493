import { describe, expect, it } from 'vitest';
import type { StoryId } from '../../src/model/ids.ts';
import { findFieldProblems } from '../../src/pipeline/take-reply.ts';

const reply = {
  storyId: 'story' as StoryId,
  name: 'Ana',
  email: 'ana@example.org',
  text: 'The map in the second section is out of date.',
};

describe('what is wrong with a reply', () => {
  it('finds nothing in a good one', () => {
    expect(findFieldProblems(reply)).toEqual([]);
    expect(findFieldProblems({ ...reply, website: 'https://example.org/~ana' })).toEqual([]);
  });

  it('names every missing field at once, in the order of the form', () => {
    expect(findFieldProblems({ ...reply, name: ' ', email: '', text: '\n' })).toEqual([
      { field: 'name', code: 'missing' },
      { field: 'email', code: 'missing' },
      { field: 'text', code: 'missing' },
    ]);
  });

  it.each([
    'ana',
    'ana@',
    '@example.org',
    'ana@example',
    'a b@example.org',
    'a@b..org',
    '<a@b.org>',
  ])('refuses %s as an e-mail address', (email) => {
    expect(findFieldProblems({ ...reply, email })).toEqual([{ field: 'email', code: 'malformed' }]);
  });

  it.each(['javascript:alert(1)', 'example.org', 'ftp://example.org', 'https://'])(
    'refuses %s as a website',
    (website) => {
      expect(findFieldProblems({ ...reply, website })).toEqual([
        { field: 'website', code: 'malformed' },
      ]);
    },
  );

  it('refuses what is too long to be a reply', () => {
    expect(findFieldProblems({ ...reply, text: 'a'.repeat(5001) })).toEqual([
      { field: 'text', code: 'too-long' },
    ]);
  });
});
