import { describe, expect, it } from 'vitest';
import { countOrigins, originsFrom } from '../../src/story/origins.ts';
import { groupReprints } from '../../src/story/reprints.ts';
import { makeArticle } from './make-reading.ts';

const paragraphs = [
  'Negotiators from the two river republics met on Monday in the lakeside town of Arvik to discuss the future of the upper dam, officials from both delegations said.',
  'The talks, the fourth round since the spring, are meant to settle how much water the northern republic may hold back during the dry months of the year.',
  'Farmers downstream have complained for years that irrigation canals run empty in August, when cotton fields need water most and the reservoirs stand full.',
  'A joint commission is to visit the dam before the end of the month and to publish its measurements of the inflow at three stations along the valley.',
  'Diplomats close to the talks cautioned that a treaty was still far away, since neither capital had agreed to outside monitoring of the sluices.',
];
const wire = paragraphs.join('\n\n');
const look =
  'The upper dam has been disputed by the two river republics for decades. When the last treaty ran out, engineers of the northern republic closed the sluices for eleven days and the canals downstream fell dry.\n\nHistorians trace the quarrel to a map drawn by a colonial surveyor who never saw the valley. A museum in Arvik shows his instruments, and schoolchildren learn his name.';

describe('groupReprints', () => {
  it('puts a copy with another credit line under the agency', () => {
    const origin = makeArticle({ id: 'b', text: `ARVIK (AFP) - ${wire}`, outlet: 'AFP' });
    const copy = makeArticle({ id: 'a', text: `${wire}\n\n(AFP)`, outlet: 'Valley News' });
    expect(groupReprints([copy, origin])).toEqual([
      {
        kind: 'reprint-group',
        originId: 'b',
        reprints: [{ articleId: 'a', parentId: 'b', overlap: 1, form: 'copy' }],
      },
    ]);
  });

  it('knows a copy cut from the bottom', () => {
    const origin = makeArticle({ id: 'o', text: wire, publishedAt: '2025-03-01' });
    const short = makeArticle({
      id: 's',
      text: paragraphs.slice(0, 2).join('\n\n'),
      publishedAt: '2025-03-02',
    });
    const [group] = groupReprints([origin, short]);
    expect(group?.originId).toBe('o');
    expect(group?.reprints[0]).toMatchObject({ articleId: 's', form: 'shortened', overlap: 1 });
  });

  it('knows a lightly edited copy with a new lead', () => {
    const edited = [
      'Water talks between the river republics opened in Arvik on Monday.',
      ...paragraphs.slice(1).map((paragraph) => paragraph.replace('the dry months', 'dry months')),
    ].join('\n\n');
    const [group] = groupReprints([
      makeArticle({ id: 'o', text: wire, publishedAt: '2025-03-01' }),
      makeArticle({ id: 'e', text: edited, publishedAt: '2025-03-02' }),
    ]);
    expect(group?.reprints[0]?.form).toBe('edited');
    expect(group?.reprints[0]?.overlap).toBeGreaterThan(0.7);
    expect(group?.reprints[0]?.overlap).toBeLessThan(1);
  });

  it('chains a copy of a copy under the origin, each with its own parent', () => {
    const shortened = paragraphs.slice(0, 3).join('\n\n');
    const groups = groupReprints([
      makeArticle({ id: 'o', text: wire, publishedAt: '2025-03-01' }),
      makeArticle({ id: 's', text: shortened, publishedAt: '2025-03-02' }),
      makeArticle({ id: 't', text: shortened, publishedAt: '2025-03-03' }),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.reprints.map((reprint) => reprint.articleId)).toEqual(['s', 't']);
    expect(groups[0]?.originId).toBe('o');
  });

  it('keeps apart another text on the same matter', () => {
    const groups = groupReprints([
      makeArticle({ id: 'o', text: wire }),
      makeArticle({ id: 'l', text: look }),
    ]);
    expect(groups.map((group) => group.reprints)).toEqual([[], []]);
  });

  it('does not take a speech that both quote for a reprint', () => {
    const speech =
      '“We have waited eleven years for water that is ours by right and by treaty, and we shall not wait another summer while the reservoirs stand full and the fields of our people turn to dust before the eyes of the world,” the minister said.';
    const one = `${speech}\n\n${paragraphs.slice(0, 2).join('\n\n')}`;
    const other = `${speech}\n\n${look}`;
    const groups = groupReprints([
      makeArticle({ id: 'a', text: one }),
      makeArticle({ id: 'b', text: other }),
    ]);
    expect(groups).toHaveLength(2);
  });

  it('leaves an article that names another outlet without sharing its text alone', () => {
    const groups = groupReprints([
      makeArticle({ id: 'o', text: wire, outlet: 'Valley News' }),
      makeArticle({
        id: 'c',
        text: `Valley News reported on the talks.\n\n${look}`,
        outlet: 'Echo',
      }),
    ]);
    expect(groups).toHaveLength(2);
  });

  it('puts every article in exactly one group, whatever the order', () => {
    const articles = [
      makeArticle({ id: 'o', text: wire, publishedAt: '2025-03-01' }),
      makeArticle({ id: 'c', text: wire, publishedAt: '2025-03-02' }),
      makeArticle({ id: 'l', text: look, publishedAt: '2025-03-02' }),
      makeArticle({ id: 'e', text: '', title: '', publishedAt: '2025-03-03' }),
    ];
    const groups = groupReprints(articles);
    const ids = groups.flatMap((group) => [
      group.originId,
      ...group.reprints.map((reprint) => reprint.articleId),
    ]);
    expect([...ids].sort()).toEqual(['c', 'e', 'l', 'o']);
    expect(groupReprints([...articles].reverse())).toEqual(groups);
  });

  it('has nothing to say about no articles', () => {
    expect(groupReprints([])).toEqual([]);
  });
});

describe('countOrigins', () => {
  it('counts reprints once', () => {
    const articles = [
      makeArticle({ id: 'o', text: wire, publishedAt: '2025-03-01' }),
      makeArticle({ id: 'c', text: wire, publishedAt: '2025-03-02' }),
      makeArticle({ id: 'l', text: look }),
    ];
    const originOf = originsFrom(groupReprints(articles));
    expect(
      countOrigins(
        articles.map((read) => read.article.id),
        originOf,
      ),
    ).toBe(2);
    expect(countOrigins([], originOf)).toBe(0);
  });
});
