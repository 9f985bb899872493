/** Scores reprint groups: pairwise F1 on items with duplicate groups (titles and addresses only). */
import { join } from 'node:path';
import type { ArticleId } from '../model/ids.ts';
import { groupReprintsOf, type ReprintInput } from '../story/reprints.ts';
import { readJsonLines } from './archives.ts';
import { type PrecisionRecall, scorePairs } from './b-cubed.ts';

/** How many items there are and how well pairs of duplicates were found. */
export interface ReprintScore {
  readonly items: number;
  readonly pairs: PrecisionRecall;
}

interface LabelledItem {
  readonly story_gt_id: string;
  readonly source: string;
  readonly canonical_url: string;
  readonly title: string;
}

/** `folder`: the corpora. Throws `not-found` where the file is missing. */
export async function scoreReprints(folder: string): Promise<ReprintScore> {
  const items: LabelledItem[] = [];
  for await (const line of readJsonLines(join(folder, 'reprints/scoop-items.jsonl.gz'))) {
    items.push(line as LabelledItem);
  }
  const groupOf = new Map<string, string>();
  for (const group of groupReprintsOf(items.map(toInput))) {
    groupOf.set(group.originId, group.originId);
    for (const { articleId } of group.reprints) groupOf.set(articleId, group.originId);
  }
  const clustered = items.map((item, i) => ({
    gold: item.story_gt_id,
    found: groupOf.get(String(i)) ?? String(i),
  }));
  return { items: items.length, pairs: scorePairs(clustered) };
}

function toInput(item: LabelledItem, i: number): ReprintInput {
  return {
    article: {
      id: String(i) as ArticleId,
      address: item.canonical_url,
      outletName: item.source,
      firstArrivedAt: '2026-02-08T00:00:00.000Z',
    },
    revision: { title: item.title, text: '' },
  };
}
