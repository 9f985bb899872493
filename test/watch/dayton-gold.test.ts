/** Every "What to watch next" of the sample wire, held against what its later dispatches tell. */
import { describe, expect, it } from 'vitest';
import type { StoryId } from '../../src/model/ids.ts';
import type { WatchItem } from '../../src/model/watch.ts';
import { closeWatchItems } from '../../src/watch/close.ts';
import { proposeWatchItems } from '../../src/watch/propose.ts';
import { gold } from './dayton-gold.data.ts';
import { readWire } from './read-wire.ts';

const { talks, succession } = await readWire();
const longAfter = '2026-01-01T00:00:00.000Z';
const storyId = 'story' as StoryId;

/** As a desk does it that reads each dispatch on the day. */
function closed(): readonly { readonly from: string; readonly item: WatchItem }[] {
  return [talks, succession].flatMap((articles) =>
    articles.flatMap((read) => {
      const proposed = proposeWatchItems([read], storyId, read.article.firstArrivedAt);
      return closeWatchItems(proposed, articles, longAfter).map((item) => ({
        from: read.article.address,
        item,
      }));
    }),
  );
}

const items = closed();
const texts = new Map(
  [...talks, ...succession].map(({ revision }) => [revision.id, revision.text]),
);

function evidenceOf(item: WatchItem): string {
  const [citation] = item.evidence;
  const text = citation && texts.get(citation.revisionId);
  const sentence = text?.slice(citation?.span.start, citation?.span.end) ?? '';
  return sentence.replace(/^\p{Lu}{3}[^—]*? — /u, '');
}

describe('what the sample wire says to watch', () => {
  it.each(gold)('$from: $trigger', ({ from, trigger, met, missed }) => {
    const found = items.filter(
      (one) => one.from.endsWith(from) && one.item.trigger.startsWith(trigger),
    );
    expect(found).toHaveLength(1);
    const item = found[0]?.item as WatchItem;
    // An item found at last that was missed so far belongs under `met`.
    expect(item.state, missed ?? '').toBe(met === undefined ? 'lapsed' : 'met');
    if (met !== undefined) expect(evidenceOf(item).slice(0, met.length)).toBe(met);
  });

  it('misses no more than three of what came about', () => {
    expect(gold.filter(({ missed }) => missed !== undefined)).toHaveLength(3);
    expect(gold.filter(({ met }) => met !== undefined).length).toBeGreaterThanOrEqual(24);
  });
});
