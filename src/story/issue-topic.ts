/** A wording to the topic that it names first; '' where it names none. */
import { issueTopics } from './issue-topics.data.ts';

/** Words this near to another topic's begin at the same place: "nuclear test" and "nuclear weapons". */
const sameBeginning = 2;

/** The label of the topic named first in a wording; where two begin together the one listed first. */
export function topicOf(wording: string): string {
  let label = '';
  let first = Number.POSITIVE_INFINITY;
  for (const topic of issueTopics) {
    const at = wording.search(topic.pattern);
    if (at === -1 || at >= first - sameBeginning) continue;
    label = topic.label;
    first = at;
  }
  return label;
}
