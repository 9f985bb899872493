import { describe, expect, it } from 'vitest';
import { checkBrief } from '../../src/brief/check.ts';
import { draftBrief } from '../../src/brief/draft.ts';
import { sentencesOf } from '../../src/brief/sources.ts';
import type { Brief } from '../../src/model/brief.ts';
import type { StoryId } from '../../src/model/ids.ts';
import type { ReadArticle } from '../../src/model/story.ts';
import { findDisputes } from '../../src/story/disputes.ts';
import { findPositions } from '../../src/story/positions.ts';
import { groupReprints } from '../../src/story/reprints.ts';
import { buildTimeline } from '../../src/story/timeline.ts';
import { closeWatchItems } from '../../src/watch/close.ts';
import { proposeWatchItems } from '../../src/watch/propose.ts';
import { makeArticle } from '../story/make-reading.ts';

const storyId = 'story' as StoryId;
const asOf = '2025-03-10T18:00:00.000Z';

const lead =
  'ARVIK (AFP) - The ministers of Norland and Suland signed a treaty on the Upper Dam on Monday, two weeks after talks had broken down over the sluices.';
const text = [
  lead,
  'Under the treaty both republics share the water of the Upper Dam in equal parts and open its books to each other.',
  'Norland said its engineers had repaired the broken sluice at Karst ridge, a claim that Suland disputes.',
  'He called it a good day for the valley and for everybody who lives in it.',
  'Suland demands outside monitoring of the sluices through the dry months of the year.',
  'Soldiers of Norland shelled a pumping station near Ostra overnight, and two villages were left without water.',
  'The Lake Council welcomed the treaty and promised money for new canals in both republics.',
  'To watch are a visit by the joint commission to the dam, and the vote of the Suland assembly on the treaty.',
].join('\n\n');

const signed = makeArticle({
  id: 'signed',
  title: 'Norland and Suland sign dam treaty',
  text,
  outlet: 'AFP',
  publishedAt: '2025-03-10',
  events: [
    {
      type: 'AGREE',
      trigger: 'signed a treaty',
      actors: [
        ['Norland', 'country:NL'],
        ['Suland', 'country:SU'],
      ],
      time: { text: 'on Monday', first: '2025-03-10' },
    },
    { type: 'ASSAULT', trigger: 'shelled', actors: [['Norland', 'country:NL']] },
  ],
  statements: [
    {
      source: 'The Lake Council',
      cue: 'welcomed',
      content: 'the treaty and promised money for new canals',
      speaker: 'The Lake Council',
      kind: 'organisation',
      act: 'praise',
    },
  ],
  disputes: [
    {
      claim: 'its engineers had repaired the broken sluice at Karst ridge',
      asserts: [['Norland', 'Norland said its engineers had repaired the broken sluice']],
      disputes: [['Suland', 'a claim that Suland disputes']],
    },
  ],
  demands: [
    { party: 'Suland', content: 'outside monitoring of the sluices through the dry months' },
  ],
  expectations: [
    { form: 'watch', content: 'a visit by the joint commission to the dam' },
    { form: 'watch', content: 'the vote of the Suland assembly on the treaty' },
  ],
});
const copy = makeArticle({
  id: 'copy',
  title: 'Dam treaty signed',
  text,
  outlet: 'Valley News',
  publishedAt: '2025-03-10',
});
const earlier = makeArticle({
  id: 'earlier',
  title: 'Talks break down',
  text: 'The ministers of Norland and Suland broke off their talks on the sluices in Arvik on Monday after a night of argument.',
  outlet: 'Echo',
  publishedAt: '2025-02-24',
  events: [
    {
      type: 'CONSULT',
      trigger: 'broke off their talks',
      time: { text: 'on Monday', first: '2025-02-24' },
    },
  ],
});

function draft(articles: readonly ReadArticle[], at = asOf): Brief {
  return draftBrief({
    storyId,
    label: 'Dam talks',
    articles,
    reprints: groupReprints(articles),
    timeline: buildTimeline(articles),
    disputes: findDisputes(articles),
    positions: findPositions(articles),
    watchItems: closeWatchItems(proposeWatchItems(articles, storyId, at), articles, at),
    asOf: at,
  });
}

function problemsOf(brief: Brief, articles: readonly ReadArticle[]) {
  return checkBrief(brief, new Map(articles.map(({ revision }) => [revision.id, revision])));
}

const articles = [earlier, signed, copy];
const brief = draft(articles);
const everything = sentencesOf(brief).map((sentence) => sentence.text);
const textsOf = (key: string): readonly string[] =>
  brief.sections
    .find((section) => section.key === key)
    ?.sentences.map((sentence) => sentence.text) ?? [];

describe('draftBrief', () => {
  it('passes its own check', () => {
    expect(problemsOf(brief, articles)).toEqual([]);
  });

  it('takes its headline from the newest lead, dateline and afterthought left off', () => {
    expect(brief.headline.text).toMatch(/^The ministers of Norland and Suland signed a treaty/u);
    expect(brief.headline.text).not.toMatch(/AFP|two weeks after/u);
  });

  it('shows a disputed claim with both sides and without a verdict', () => {
    expect(textsOf('disputed')).toEqual([
      'Asserted by Norland, disputed by Suland: its engineers had repaired the broken sluice at Karst ridge.',
    ]);
    expect(textsOf('what-happened').join(' ')).not.toContain('Karst');
  });

  it('fills the sections that have something to say', () => {
    expect(everything.join()).toContain('outside monitoring');
    expect(textsOf('on-the-ground').join()).toContain('shelled');
    expect(textsOf('reactions').join()).toContain('Lake Council');
    expect(textsOf('what-to-watch')).toEqual([
      'A visit by the joint commission to the dam.',
      'The vote of the Suland assembly on the treaty.',
    ]);
  });

  it('gives older sentences their day, since their own words would mislead', () => {
    const older = sentencesOf(brief).find(({ text }) => text.includes('broke off their talks'));
    expect(older?.date).toBe('2025-02-24');
    expect(brief.headline.date).toBeUndefined();
  });

  it('leaves out sentences that point back to others', () => {
    expect(everything).not.toContain(
      'He called it a good day for the valley and for everybody who lives in it.',
    );
  });

  it('says nothing twice', () => {
    expect(new Set(everything).size).toBe(everything.length);
  });

  it('cites the origin and names its reprint there; counts origins', () => {
    expect(brief.sources.map((source) => source.number)).toEqual([1, 2]);
    expect(brief.sources[0]).toMatchObject({ outletName: 'AFP', reprintedBy: ['copy'] });
    expect([brief.articleCount, brief.originCount]).toEqual([3, 2]);
  });

  it('does not depend on the order of the articles', () => {
    expect(draft([copy, signed, earlier])).toEqual(brief);
  });

  it('is refused by the check when there is nothing to say', () => {
    const codes = problemsOf(draft([]), []).map((problem) => problem.code);
    expect(codes).toContain('empty');
  });

  it('drafts a story of 400 articles within two seconds', () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      makeArticle({
        id: `many-${i}`,
        publishedAt: `2025-03-${String(1 + (i % 28)).padStart(2, '0')}`,
        text: Array.from(
          { length: 20 },
          (_line, j) =>
            `Envoy number ${i * 20 + j} met the council of village ${(i * 7 + j * 13) % 997} about canal ${(i + j) % 89} and promised gate ${(i * j) % 131} by harvest.`,
        ).join(' '),
      }),
    );
    const started = process.cpuUsage();
    const made = draft(many);
    const spent = process.cpuUsage(started);
    expect(made.articleCount).toBe(400);
    expect((spent.user + spent.system) / 1000).toBeLessThan(4000);
  });

  it('shows the day where "on Monday" would mislead, and leaves it off the headline', () => {
    const later = draft(articles, '2025-07-01T00:00:00.000Z');
    expect(later.headline.text).not.toMatch(/Monday/u);
    expect(later.headline.date).toBe('2025-03-10');
    const dated = sentencesOf(later).filter(({ text: shown }) => /overnight|Monday/u.test(shown));
    expect(dated.length).toBeGreaterThan(0);
    for (const sentence of dated) expect(sentence.date, sentence.text).toBeDefined();
    expect(brief.headline.date).toBeUndefined();
  });

  it('says what came of what was awaited, with both sources', () => {
    const visited = makeArticle({
      id: 'visited',
      text: 'The joint commission paid its visit to the dam on Wednesday and measured the inflow at both gates.',
      publishedAt: '2025-03-12',
    });
    const all = [...articles, visited];
    const after = draft(all, '2025-03-12T18:00:00.000Z');
    const outcomes = after.sections
      .find(({ key }) => key === 'what-to-watch')
      ?.sentences.filter(({ text: shown }) => shown.startsWith('Happened'));
    expect(outcomes?.map(({ text: shown }) => shown)).toEqual([
      'Happened: a visit by the joint commission to the dam.',
    ]);
    expect(outcomes?.[0]?.citations.map(({ revisionId }) => revisionId)).toEqual([
      'rev-visited',
      'rev-signed',
    ]);
    expect(problemsOf(after, all)).toEqual([]);
  });
});
