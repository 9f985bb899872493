/** All measurements, in the order in which they run. A task more is a line more. */
import type { EvalTask } from './task.ts';
import { asOfTask } from './tasks/as-of.ts';
import { certaintyTask } from './tasks/certainty.ts';
import { eventRootsTask } from './tasks/event-roots.ts';
import { eventsTask } from './tasks/events.ts';
import { extractionTask } from './tasks/extraction.ts';
import { feedTask } from './tasks/feeds.ts';
import { groupingTask } from './tasks/grouping.ts';
import { happeningsTask } from './tasks/happenings.ts';
import { namesTask } from './tasks/names.ts';
import { placesTasks } from './tasks/places.ts';
import { reprintEditsTask } from './tasks/reprint-edits.ts';
import { reprintsTask } from './tasks/reprints.ts';
import { robotsTask } from './tasks/robots.ts';
import { stancesTask } from './tasks/stances.ts';
import { statementsTask, statementTokensTask } from './tasks/statements.ts';
import { storyPairsTask } from './tasks/story-pairs.ts';
import { timelinesTask } from './tasks/timelines.ts';
import { timesTasks } from './tasks/times.ts';
import { warcTask } from './tasks/warc.ts';

export const tasks: readonly EvalTask[] = [
  feedTask,
  robotsTask,
  warcTask,
  extractionTask,
  ...timesTasks,
  namesTask,
  ...placesTasks,
  statementsTask,
  statementTokensTask,
  certaintyTask,
  eventsTask,
  eventRootsTask,
  groupingTask,
  storyPairsTask,
  happeningsTask,
  reprintsTask,
  reprintEditsTask,
  timelinesTask,
  stancesTask,
  asOfTask,
];
