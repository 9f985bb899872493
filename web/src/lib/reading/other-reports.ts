/** A happening's reports apart from the one shown, put together where they say the same words. */
import type { Happening, HappeningReport } from '../../../../src/model/story.ts';

/** Reports of one wording, one of each article, oldest first. */
export interface SameReports {
  readonly text: string;
  readonly reports: readonly HappeningReport[];
}

/** What more articles tell the same words first, then the latest; [] where the one shown is the only one. */
export function groupOtherReports({ told, reports }: Happening): readonly SameReports[] {
  const byText = new Map<string, Map<string, HappeningReport>>();
  for (const report of reports) {
    if (report.articleId === told.articleId) continue;
    const alike = byText.get(report.text) ?? new Map<string, HappeningReport>();
    byText.set(report.text, alike);
    if (!alike.has(report.articleId)) alike.set(report.articleId, report);
  }
  return [...byText]
    .map(([text, alike]) => ({ text, reports: [...alike.values()] }))
    .toSorted(
      (a, b) => b.reports.length - a.reports.length || (lastSaid(a) < lastSaid(b) ? 1 : -1),
    );
}

function lastSaid({ reports }: SameReports): string {
  return reports.at(-1)?.saidAt ?? '';
}
