/** Runs the readers of src/collect over the public suites, where their folder is there. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDataFolder } from '../../src/eval/data-folder.ts';
import { reportFeedSuites } from '../../src/eval/feed-suites.ts';
import { reportRobotsCases } from '../../src/eval/robots-cases.ts';
import { reportWarcSamples } from '../../src/eval/warc-samples.ts';

const folder = findDataFolder();
const name =
  folder === undefined
    ? 'the public suites (skipped: READOUT_EVAL_DATA names no folder)'
    : 'the public suites';

describe.skipIf(folder === undefined)(name, () => {
  it('feeds: nothing crashes or hangs, item counts are right', async () => {
    const report = await reportFeedSuites(join(folder ?? '', 'feeds'));
    expect(report.crashed).toEqual([]);
    expect(report.files).toBeGreaterThan(2_000);
    expect(report.slowestMs).toBeLessThan(3_000);
    expect(report.checks.itemCount.right).toBe(report.checks.itemCount.total);
    expect(report.checks.itemTitle.right / report.checks.itemTitle.total).toBeGreaterThan(0.85);
  });

  it('robots.txt: all but the cases that contradict RFC 9309 or ask for raw addresses', async () => {
    const report = await reportRobotsCases(join(folder ?? '', 'robots'));
    expect(report.cases).toBe(400);
    const asked = report.failures.filter((failure) => !failure.testurl.endsWith('/robots.txt'));
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  it('WARC: broken archives end in errors, not in crashes', async () => {
    const report = await reportWarcSamples(join(folder ?? '', 'warc'));
    expect(report.crashed).toEqual([]);
    expect(report.articles).toBeGreaterThanOrEqual(10);
  });
});
