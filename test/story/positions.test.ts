import { describe, expect, it } from 'vitest';
import { findPositions } from '../../src/story/positions.ts';
import { makeArticle } from './make-reading.ts';

const early = makeArticle({
  id: 'early',
  text: 'Suland demands outside monitoring of the sluices. It also wants damages for lost cotton harvests.',
  publishedAt: '2025-03-01',
  demands: [
    { party: 'Suland', content: 'outside monitoring of the sluices' },
    { party: 'Suland', content: 'damages for lost cotton harvests' },
  ],
});
const late = makeArticle({
  id: 'late',
  text: 'Suland offered to accept monitoring of the sluices by a joint team.',
  publishedAt: '2025-03-10',
  demands: [
    {
      party: 'Suland',
      stance: 'offers',
      content: 'monitoring of the sluices by a joint team',
    },
  ],
});

describe('findPositions', () => {
  it('groups wordings of one issue, the latest first', () => {
    const positions = findPositions([early, late]);
    expect(positions).toHaveLength(2);
    const monitoring = positions.find((position) => position.wordings.length === 2);
    expect(monitoring?.wordings.map((wording) => wording.stance)).toEqual(['offers', 'demands']);
    expect(monitoring?.issue).toMatch(/monitoring|sluices/u);
    expect(monitoring?.party.name).toBe('Suland');
  });

  it('cites the very words', () => {
    for (const position of findPositions([early, late])) {
      for (const { text, articleId, citation } of position.wordings) {
        const read = articleId === 'early' ? early : late;
        expect(read.revision.text.slice(citation.span.start, citation.span.end)).toBe(text);
      }
    }
  });

  it('takes a threat for no offer', () => {
    const threat = makeArticle({
      id: 'threat',
      text: 'Suland is ready to walk away from the water talks with Norland.',
      demands: [
        {
          party: 'Suland',
          stance: 'offers',
          content: 'to walk away from the water talks with Norland',
        },
      ],
    });
    expect(findPositions([threat])).toEqual([]);
  });

  it('ends a wording where the report goes on in its own words', () => {
    const offer = makeArticle({
      id: 'offer',
      text: 'Suland offered to talk about monitoring of the sluices, its ministry said on Tuesday.',
      demands: [
        {
          party: 'Suland',
          stance: 'offers',
          content: 'to talk about monitoring of the sluices, its ministry said on Tuesday',
        },
      ],
    });
    const [only] = findPositions([offer]);
    expect(only?.wordings[0]?.text).toBe('to talk about monitoring of the sluices');
  });

  it('files the release of people by name with prisoners', () => {
    const release = makeArticle({
      id: 'release',
      text: 'Suland demands the release of Ole Marn, who was imprisoned over the dam marches.',
      demands: [
        {
          party: 'Suland',
          content: 'the release of Ole Marn, who was imprisoned over the dam marches',
        },
      ],
    });
    expect(findPositions([release])[0]?.issue).toBe('prisoners and detainees');
  });

  it('takes a government and its country for one party', () => {
    const capital = makeArticle({
      id: 'capital',
      text: 'The cabinet refuses outside monitoring of the sluices.',
      publishedAt: '2025-03-02',
      demands: [
        {
          party: 'the cabinet',
          kind: 'government',
          actorId: 'government:SU',
          stance: 'refuses',
          content: 'outside monitoring of the sluices',
        },
      ],
    });
    const country = makeArticle({
      id: 'country',
      text: 'Suland demands outside monitoring of the sluices.',
      publishedAt: '2025-03-01',
      demands: [
        { party: 'Suland', actorId: 'country:SU', content: 'outside monitoring of the sluices' },
      ],
    });
    expect(findPositions([capital, country])).toHaveLength(1);
  });

  it('gives observers and unnamed sources no position', () => {
    const observers = makeArticle({
      id: 'o',
      text: 'Observers demand outside monitoring of the sluices.',
      demands: [
        { party: 'Observers', kind: 'collective', content: 'outside monitoring of the sluices' },
      ],
    });
    expect(findPositions([observers])).toEqual([]);
  });

  it('passes over what points back, what is guessed, and figures of speech', () => {
    const text = [
      'Suland demands that it be widened to twenty.',
      'Analysts say Suland could offer to open the northern sluices for good.',
      'Suland offered mixed messages about the northern sluices.',
      'Suland agreed Wednesday to open the northern sluices for good.',
    ].join(' ');
    const article = makeArticle({
      id: 'weak',
      text,
      demands: [
        { party: 'Suland', content: 'that it be widened to twenty' },
        { party: 'Suland', stance: 'offers', content: 'to open the northern sluices for good.' },
        { party: 'Suland', stance: 'offers', content: 'mixed messages about the northern sluices' },
        {
          party: 'Suland',
          stance: 'accepts',
          content: 'Wednesday to open the northern sluices for good',
        },
      ],
    });
    const positions = findPositions([article]);
    expect(positions.map(({ issue }) => issue)).toEqual(['open the northern sluices for good']);
    expect(positions[0]?.wordings.map(({ text: wording }) => wording)).toEqual([
      'to open the northern sluices for good',
    ]);
  });
});
