/** Every stage that can be used as a filter, in the order of an article's way. */
import { disputesFilter } from './disputes.ts';
import { extractFilter } from './extract.ts';
import type { Filter } from './filter.ts';
import { groupFilter } from './group.ts';
import { readFilter } from './read.ts';
import { timelineFilter } from './timeline.ts';

export const filters: readonly Filter[] = [
  extractFilter,
  readFilter,
  groupFilter,
  timelineFilter,
  disputesFilter,
];
