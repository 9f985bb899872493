/** What a position is headed with, for a reader who sees its latest wording below. */
import type { Position } from '../model/story.ts';

/** The issue; undefined where the latest wording holds it word for word. */
export function headPosition({ issue, wordings }: Position): string | undefined {
  const [latest] = wordings;
  return latest?.text.toLowerCase().includes(issue.toLowerCase()) ? undefined : issue;
}
