/** All measurements, in the order in which they run. A task more is a line more. */
import type { EvalTask } from './task.ts';
import { feedTask } from './tasks/feeds.ts';
import { groupingTask } from './tasks/grouping.ts';
import { reprintsTask } from './tasks/reprints.ts';

export const tasks: readonly EvalTask[] = [groupingTask, reprintsTask, feedTask];
