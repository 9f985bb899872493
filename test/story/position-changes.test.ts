import { describe, expect, it } from 'vitest';
import type { ArticleId, RevisionId } from '../../src/model/ids.ts';
import type { PositionWording } from '../../src/model/story.ts';
import { topicOf } from '../../src/story/issue-topic.ts';
import { findChanges } from '../../src/story/position-changes.ts';

function wording(saidAt: string, stance: PositionWording['stance'], text: string): PositionWording {
  const citation = { revisionId: saidAt as RevisionId, span: { start: 0, end: text.length } };
  return { stance, text, articleId: saidAt as ArticleId, citation, saidAt };
}

describe('findChanges', () => {
  const refused = wording('2025-03-01', 'refuses', 'to open the northern sluices');
  const offered = wording('2025-03-09', 'offers', 'to open the northern sluices on Sundays');

  it('sets what a party offers now beside what it refused of the same matter', () => {
    expect(findChanges([offered, refused])).toEqual([{ from: refused, to: offered }]);
  });

  it('takes neither a demand nor a silence nor another matter for a change', () => {
    const demanded = wording('2025-03-05', 'demands', 'to open the northern sluices');
    const other = wording('2025-03-10', 'offers', 'to pay for lost cotton harvests');
    expect(findChanges([other, demanded, refused])).toEqual([]);
  });

  it('looks at the nearest wording of the matter only, and at none of the same day', () => {
    const again = wording('2025-03-12', 'accepts', 'to open the northern sluices at once');
    expect(findChanges([again, offered, refused])).toEqual([{ from: refused, to: offered }]);
    const sameDay = { ...refused, saidAt: offered.saidAt };
    expect(findChanges([offered, sameDay])).toEqual([]);
  });
});

describe('topicOf', () => {
  it('takes the topic named first', () => {
    expect(topicOf('complete denuclearization before sanctions can be lifted')).toBe(
      'denuclearisation',
    );
    expect(topicOf('the lifting of sanctions before it disarms')).toBe('sanctions');
  });

  it('takes the narrower of two that begin together', () => {
    expect(topicOf('to suspend all nuclear tests')).toBe('nuclear and missile tests');
    expect(topicOf('to give up its nuclear weapons')).toBe('denuclearisation');
    expect(topicOf('to close its main nuclear complex')).toBe('nuclear facilities');
  });

  it('is empty where no topic is named', () => {
    expect(topicOf('outside monitoring of the sluices')).toBe('');
  });
});
