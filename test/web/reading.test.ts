import { describe, expect, it } from 'vitest';
import type { RevisionId } from '../../src/model/ids.ts';
import { readSpan, sameAddressIn, shortAddress, webAddress } from '../../web/src/lib/addresses.ts';
import { compareTexts, compareWords } from '../../web/src/lib/reading/changes.ts';
import { contextOf } from '../../web/src/lib/reading/context.ts';
import { chooseLead } from '../../web/src/lib/reading/lead.ts';
import { groupIntoParagraphs } from '../../web/src/lib/reading/paragraphs.ts';
import { orderWatchItems } from '../../web/src/lib/reading/watch-order.ts';
import { stories, watchItems } from './dayton-brief.ts';

describe('webAddress', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:wire/one.txt',
    '//host.example',
    'https://',
    'java\nscript:alert(1)',
    undefined,
  ])('makes no link of %j', (address) => {
    expect(webAddress(address)).toBeUndefined();
  });

  it('takes http and https', () => {
    expect(webAddress('https://host.example/a b')).toBe('https://host.example/a%20b');
    expect(shortAddress('https://www.host.example/x')).toBe('host.example');
    expect(shortAddress('file:wire/one.txt')).toBe('file:wire/one.txt');
  });
});

describe('sameAddressIn', () => {
  it('keeps page and query, and drops the name of a form action', () => {
    const address = new URL('http://desk.example/en/stories/x?/reply&version=2');
    expect(sameAddressIn('ar', address)).toBe('/ar/stories/x?version=2');
  });
});

describe('readSpan', () => {
  it.each(['', 'from=1', 'from=5&to=5', 'from=-1&to=4', 'from=a&to=b', 'from=1.5&to=3'])(
    'refuses %j',
    (query) => {
      expect(readSpan(new URLSearchParams(query))).toBeUndefined();
    },
  );

  it('reads two offsets', () => {
    expect(readSpan(new URLSearchParams('from=3&to=9'))).toEqual({ start: 3, end: 9 });
  });
});

describe('contextOf', () => {
  const text = 'First paragraph.\n\nBefore it. The passage. After it.\n\nLast.';
  it('stays inside the paragraph', () => {
    const start = text.indexOf('The passage.');
    expect(contextOf(text, { start, end: start + 12 })).toEqual({
      before: 'Before it. ',
      cited: 'The passage.',
      after: ' After it.',
    });
  });

  it('cuts long surroundings at a word', () => {
    const long = `${'word '.repeat(100)}HERE${' word'.repeat(100)}`;
    const start = long.indexOf('HERE');
    const context = contextOf(long, { start, end: start + 4 }, 22);
    expect(context).toEqual({
      before: '… word word word word ',
      cited: 'HERE',
      after: ' word word word word …',
    });
  });

  it('has nothing for a span that is not in the text', () => {
    expect(contextOf('short', { start: 2, end: 99 })).toBeUndefined();
    expect(contextOf('short', { start: 3, end: 3 })).toBeUndefined();
  });
});

describe('compareTexts', () => {
  it('shows only the paragraphs that changed, word by word', () => {
    const changes = compareTexts(
      'Same.\n\nThey met on Friday.\n\nGone.',
      'Same.\n\nThey met on Monday.',
    );
    expect(changes).toEqual([
      [
        { kind: 'same', text: 'They met on' },
        { kind: 'removed', text: ' Friday.' },
        { kind: 'added', text: ' Monday.' },
      ],
      [{ kind: 'removed', text: 'Gone.' }],
    ]);
  });

  it('finds nothing in equal texts', () => {
    expect(compareTexts('One.\n\nTwo.', 'One.\n\nTwo.')).toEqual([]);
  });

  it('does not hang on very long paragraphs', () => {
    const changes = compareWords('a '.repeat(9000), 'b '.repeat(9000));
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('groupIntoParagraphs', () => {
  it('keeps sentences of one source together, three at most', () => {
    const from = (revision: string, text: string) => ({
      text,
      lang: 'en',
      basis: 'taken' as const,
      citations: [{ revisionId: revision as RevisionId, span: { start: 0, end: 1 } }],
    });
    const sentences = [
      from('a', '1'),
      from('a', '2'),
      from('a', '3'),
      from('a', '4'),
      from('b', '5'),
    ];
    const texts = groupIntoParagraphs(sentences).map((group) => group.map(({ text }) => text));
    expect(texts).toEqual([['1', '2', '3'], ['4'], ['5']]);
  });
});

describe('chooseLead', () => {
  it('takes the story with the most independent sources, not the most articles', () => {
    expect(chooseLead(stories)?.label).toBe('Talks on Bosnia near Dayton');
  });

  it('lets an old story fall behind', () => {
    const [lead, other] = stories;
    if (!lead || !other) throw new Error('Expected two stories');
    const old = { ...lead, lastPublishedAt: '1995-08-01T00:00:00.000Z' };
    expect(chooseLead([old, other])).toBe(other);
    expect(chooseLead([])).toBeUndefined();
  });
});

describe('orderWatchItems', () => {
  it('puts what is open first and leaves out what an editor dismissed', () => {
    const [open, met, lapsed] = watchItems;
    if (!open || !met || !lapsed) throw new Error('Expected three items');
    const dismissed = { ...open, state: 'dismissed' as const };
    expect(orderWatchItems([lapsed, dismissed, met, open])).toEqual([open, met, lapsed]);
    const { deadline: _deadline, ...undated } = open;
    const later = { ...undated, createdAt: '1995-11-20T00:00:00.000Z' };
    expect(orderWatchItems([undated, later, open])).toEqual([open, later, undated]);
  });
});
