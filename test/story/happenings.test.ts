import { describe, expect, it } from 'vitest';
import { findHappenings } from '../../src/story/happenings.ts';
import { type ArticlePlan, makeArticle } from './make-reading.ts';

const brenn = ['Ada Brenn', 'person:ada-brenn'] as const;
const holt = ['Jon Holt', 'person:jon-holt'] as const;

/** An article whose first sentence tells of one meeting of Brenn and Holt in Arvik. */
function meeting(id: string, publishedAt: string, text: string, first?: string, day?: string) {
  const plan: ArticlePlan = {
    id,
    publishedAt,
    text,
    events: [
      {
        type: 'CONSULT',
        trigger: 'met',
        actors: [brenn, holt],
        place: ['Arvik', 'NO'],
        ...(first && day ? { time: { text: day, first } } : {}),
      },
    ],
  };
  return makeArticle(plan);
}

const march = [
  meeting(
    'a',
    '2025-03-04',
    'Ada Brenn and Jon Holt met in Arvik on Monday to discuss the Upper Dam.',
    '2025-03-03',
    'Monday',
  ),
  meeting(
    'b',
    '2025-03-05',
    'The ministers Ada Brenn and Jon Holt met in Arvik on 3 March over the sluices of the dam.',
    '2025-03-03',
    '3 March',
  ),
];
const april = meeting(
  'c',
  '2025-04-08',
  'Ada Brenn and Jon Holt met in Arvik on Monday to discuss the Upper Dam again.',
  '2025-04-07',
  'Monday',
);

describe('happenings', () => {
  it('puts together what two articles tell of one meeting', () => {
    const [only, ...others] = findHappenings(march);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      type: 'CONSULT',
      status: 'occurred',
      days: { first: '2025-03-03', last: '2025-03-03' },
      place: { name: 'Arvik', country: 'NO' },
      origins: 2,
    });
    expect(only?.participants.map(({ name }) => name)).toEqual(['Ada Brenn', 'Jon Holt']);
    expect(only?.reports.map(({ articleId }) => articleId)).toEqual(['a', 'b']);
  });

  it('keeps two meetings of the same people in the same place a month apart', () => {
    expect(findHappenings([...march, april]).map(({ days }) => days?.first)).toEqual([
      '2025-03-03',
      '2025-04-07',
    ]);
  });

  it('keeps its id and gives the same answer in whatever order articles are given', () => {
    const [before] = findHappenings(march);
    const after = findHappenings([april, ...march.toReversed()]);
    expect(after[0]?.id).toBe(before?.id);
    expect(after).toEqual(findHappenings([...march, april]));
  });

  it('counts a reprint as no second origin', () => {
    const text = `Ada Brenn and Jon Holt met in Arvik on Monday to discuss the Upper Dam. ${'They spoke for four hours about sluices, monitors and the price of water in the dry months. '.repeat(3)}`;
    const copies = ['x', 'y'].map((id) => meeting(id, '2025-03-04', text, '2025-03-03', 'Monday'));
    const [only] = findHappenings(copies);
    expect(only?.reports).toHaveLength(2);
    expect(only?.origins).toBe(1);
  });

  it('calls a meeting scheduled until its day has come', () => {
    const plan = (
      id: string,
      publishedAt: string,
      status: 'scheduled' | 'occurred',
      opening: string,
    ) =>
      makeArticle({
        id,
        publishedAt,
        text: `${opening} Ada Brenn and Jon Holt meet in Arvik on 3 March.`,
        events: [
          {
            type: 'CONSULT',
            status,
            trigger: 'meet',
            actors: [brenn, holt],
            place: ['Arvik'],
            time: { text: '3 March', first: '2025-03-03' },
          },
        ],
      });
    const announced = plan('a', '2025-02-20', 'scheduled', 'A date is set for the water talks:');
    const [before] = findHappenings([announced]);
    const [after] = findHappenings([
      announced,
      plan(
        'b',
        '2025-03-04',
        'occurred',
        'After a winter of threats the two ministers, under pressure from farmers, did it:',
      ),
    ]);
    expect(before?.status).toBe('scheduled');
    expect(after).toMatchObject({ id: before?.id, status: 'occurred', origins: 2 });
  });

  it('takes the day on which somebody spoke of a meeting for none of its days', () => {
    const told = makeArticle({
      id: 'told',
      publishedAt: '2025-03-05',
      text: 'On Tuesday the minister told reporters that Ada Brenn met Jon Holt in Arvik.',
      statements: [
        {
          source: 'the minister',
          cue: 'told',
          content: 'Ada Brenn met Jon Holt in Arvik',
          speaker: 'the minister',
          act: 'say',
        },
      ],
      events: [
        {
          type: 'CONSULT',
          trigger: 'met',
          actors: [brenn, holt],
          place: ['Arvik', 'NO'],
          time: { text: 'Tuesday', first: '2025-03-04' },
        },
      ],
    });
    const [only, ...others] = findHappenings([...march, told]);
    expect(others).toEqual([]);
    expect(only?.days).toEqual({ first: '2025-03-03', last: '2025-03-03' });
    expect(only?.reports).toHaveLength(3);
  });

  it('puts what nobody dates together only while it is being told', () => {
    const undated = (id: string, publishedAt: string) =>
      meeting(id, publishedAt, 'Ada Brenn and Jon Holt met in Arvik to discuss the Upper Dam.');
    const [, ...later] = findHappenings([undated('d', '2025-03-04'), undated('e', '2025-09-01')]);
    expect(later).toHaveLength(1);
  });

  it('takes two meetings of the same people on a day for one, whatever place is named', () => {
    const talks = (id: string, place: string) =>
      makeArticle({
        id,
        publishedAt: '2025-03-04',
        text: `After months of ${id === 'f' ? 'threats and marches' : 'silence over water'}, Ada Brenn and Jon Holt met in ${place} on Monday.`,
        events: [
          {
            type: 'CONSULT',
            trigger: 'met',
            actors: [brenn, holt],
            place: [place, place === 'Arvik' ? 'NO' : 'SE'],
            time: { text: 'Monday', first: '2025-03-03' },
          },
        ],
      });
    expect(findHappenings([talks('f', 'Arvik'), talks('g', 'Lund')])).toHaveLength(1);
  });

  it('takes what one party vows for no agreement, and what two agree for one', () => {
    const agreed = (id: string, actors: readonly (readonly [string, string])[], text: string) =>
      makeArticle({
        id,
        publishedAt: '2025-03-04',
        text,
        events: [
          {
            type: 'AGREE',
            trigger: text.includes('vowed') ? 'vowed' : 'agreed',
            actors,
            time: { text: 'Monday', first: '2025-03-03' },
          },
        ],
      });
    const vow = agreed('v', [brenn], 'Ada Brenn vowed on Monday to keep the dam.');
    const pact = agreed('p', [brenn, holt], 'Ada Brenn and Jon Holt agreed on Monday on a pact.');
    expect(findHappenings([vow])).toEqual([]);
    expect(findHappenings([pact])).toHaveLength(1);
  });

  it('leaves out what is only said, and what may or will not happen', () => {
    const text = 'Ada Brenn urged Jon Holt to open the sluices. Jon Holt may meet her in Arvik.';
    const read = makeArticle({
      id: 'a',
      text,
      events: [
        { type: 'REQUEST', trigger: 'urged', actors: [brenn] },
        { type: 'CONSULT', status: 'hypothetical', trigger: 'meet', actors: [holt] },
      ],
    });
    expect(findHappenings([read])).toEqual([]);
  });

  it('cites exactly the text it shows', () => {
    for (const happening of findHappenings([...march, april])) {
      for (const { text, citation, articleId } of happening.reports) {
        const read = [...march, april].find(({ article }) => article.id === articleId);
        const { start, end } = citation.span;
        expect(read?.revision.text.slice(start, end)).toBe(text);
      }
    }
  });

  it('finds nothing in nothing', () => {
    expect(findHappenings([])).toEqual([]);
  });
});
