/** All measurements, in the order in which they run. A task more is a line more. */
import type { EvalTask } from './task.ts';
import { extractionTask } from './tasks/extraction.ts';
import { feedTask } from './tasks/feeds.ts';
import { groupingTask } from './tasks/grouping.ts';
import { reprintsTask } from './tasks/reprints.ts';
import { robotsTask } from './tasks/robots.ts';
import { statementsTask, statementTokensTask } from './tasks/statements.ts';

export const tasks: readonly EvalTask[] = [
  feedTask,
  robotsTask,
  extractionTask,
  statementsTask,
  statementTokensTask,
  groupingTask,
  reprintsTask,
];
