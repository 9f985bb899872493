import { describe, expect, it } from 'vitest';
import type { ActorId, ArticleId } from '../../src/model/ids.ts';
import { groupReprintsOf, type ReprintInput } from '../../src/story/reprints.ts';

const actors = ['person:ada-brenn', 'person:jon-holt', 'organisation:harbour-company'];
const mentions = actors.map((id) => ({
  start: 0,
  end: 1,
  kind: 'person' as const,
  name: id,
  actorId: id as ActorId,
}));

function input(id: string, lang: string, text: string, more: Partial<ReprintInput> = {}) {
  return {
    article: {
      id: id as ArticleId,
      address: `https://news.example/${id}`,
      outletName: `Outlet ${id}`,
      publishedAt: `2025-03-0${id === 'late' ? 8 : 1}T0${id.length}:00:00.000Z`,
      firstArrivedAt: '2025-03-01T00:00:00.000Z',
    },
    revision: { title: id, text, lang },
    reading: { mentions, places: [] },
    ...more,
  } satisfies ReprintInput;
}

const english = input(
  'en',
  'en',
  'ARVIK (Reuters) - Ada Brenn said 1,250 workers at 14 ports stopped the cranes. Jon Holt of the harbour company put it at 900.',
);
const ukrainian = input(
  'ukr',
  'uk',
  'Ада Бренн сказала, що 1250 працівників у 14 портах зупинили крани. Йон Гольт назвав число 900, повідомляє Рейтер.',
);

describe('translations', () => {
  it('are reprints of the text that credits the same agency', () => {
    expect(groupReprintsOf([ukrainian, english])).toEqual([
      {
        kind: 'reprint-group',
        originId: 'en',
        reprints: [{ articleId: 'ukr', parentId: 'en', overlap: 1, form: 'translated' }],
      },
    ]);
  });

  it('are none without a credit, with other numbers, or a week later', () => {
    const uncredited = input(
      'ukr',
      'uk',
      ukrainian.revision.text.replace(', повідомляє Рейтер', ''),
    );
    const text = ukrainian.revision.text
      .replace('1250', '37')
      .replace('14', '28')
      .replace('900', '61');
    const otherNumbers = input('ukr', 'uk', text);
    const late = input('late', 'uk', ukrainian.revision.text);
    for (const other of [uncredited, otherNumbers, late]) {
      expect(groupReprintsOf([english, other])).toHaveLength(2);
    }
  });

  it('are none of a text in the same language', () => {
    const same = input('same', 'en', 'Unlike words about 1,250 and 14 and 900. (Reuters)');
    expect(groupReprintsOf([english, same])).toHaveLength(2);
  });
});
