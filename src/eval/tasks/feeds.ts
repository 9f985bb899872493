/** Feeds of all sorts and states of repair: none may break the reader, and titles must be right. */
import { join } from 'node:path';
import { reportFeedSuites } from '../feed-suites.ts';
import type { EvalTask } from '../task.ts';

export const feedTask: EvalTask = {
  name: 'feeds',
  title: 'feeds, the suites of feedparser and gofeed',
  async run(dataFolder, errorCount) {
    const { files, read, crashed, checks, mismatches } = await reportFeedSuites(
      join(dataFolder, 'feeds'),
    );
    const share = ({ right, total }: { right: number; total: number }) => right / total;
    return {
      items: files,
      metrics: {
        withoutCrash: 1 - crashed.length / files,
        read: read / files,
        feedTitle: share(checks.feedTitle),
        itemCount: share(checks.itemCount),
        itemTitle: share(checks.itemTitle),
      },
      errors: mismatches
        .slice(0, errorCount)
        .map((one) => `${one.file}: ${one.check} expected ${one.expected}, got ${one.got}`),
    };
  },
};
