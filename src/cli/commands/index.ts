/** Every command, in the order of the help: from the first start to keeping and the filters. */
import type { CommandSpec } from '../command.ts';
import { backupCommand } from './backup.ts';
import { briefCommand } from './brief.ts';
import { exportCommand } from './export.ts';
import { filterCommands } from './filters.ts';
import { followCommand } from './follow.ts';
import { importCommand } from './import.ts';
import { publishCommand } from './publish.ts';
import { readCommand } from './read.ts';
import { repliesCommand } from './replies.ts';
import { restoreCommand } from './restore.ts';
import { searchCommand } from './search.ts';
import { serveCommand } from './serve.ts';
import { sourcesCommand } from './sources.ts';
import { startCommand } from './start.ts';
import { statusCommand } from './status.ts';
import { storiesCommand } from './stories.ts';
import { storyCommand } from './story.ts';
import { unfollowCommand } from './unfollow.ts';
import { watchCommand } from './watch.ts';

export const commands: readonly CommandSpec[] = [
  startCommand,
  serveCommand,
  followCommand,
  unfollowCommand,
  sourcesCommand,
  importCommand,
  readCommand,
  storiesCommand,
  storyCommand,
  briefCommand,
  publishCommand,
  searchCommand,
  watchCommand,
  repliesCommand,
  statusCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  ...filterCommands,
];
