/** `readout replies`: readers' replies, held until somebody approves them. */
import type { Reply } from '../../model/reply.ts';
import { type CommandSpec, textArgument } from '../command.ts';
import type { Context } from '../context.ts';
import { findByBeginning } from '../find-by-beginning.ts';
import { cleanLine, writeJson } from '../terminal/clean.ts';
import { wrapText } from '../terminal/wrap.ts';

const listReplies: CommandSpec = {
  name: 'list',
  summary: 'List replies that wait for a decision.',
  description: 'E-mail addresses are kept private: they are never shown and never exported.',
  options: [
    { flags: '--all', description: 'decided ones too' },
    { flags: '--json', description: 'print one JSON object a line' },
  ],
  examples: [{ line: 'readout replies list --all', does: 'Every reply with its state.' }],
  run: async (context, _given, options) => {
    await context.withDesk(async (client) => {
      const replies = await client.listReplies(options.all === true ? {} : { state: 'held' });
      if (replies.length === 0) context.warn('No reply waits for a decision.');
      for (const reply of replies) {
        await context.print(options.json === true ? writeJson(reply) : describe(reply, context));
      }
    });
  },
};

function decide(name: string, decision: 'approved' | 'rejected', summary: string): CommandSpec {
  return {
    name,
    summary,
    description: 'A decision can be changed by the other one.',
    arguments: [{ name: '<reply>', description: 'id of the reply, or the beginning of one' }],
    examples: [{ line: `readout replies ${name} 3k2j`, does: summary }],
    run: async (context, given) => {
      await context.withDesk(async (client) => {
        const replies = await client.listReplies({});
        const { id } = findByBeginning(
          replies,
          textArgument(given, 0),
          'reply',
          'readout replies list --all',
        );
        await context.print(describe(await client.decideReply(id, decision), context));
      });
    },
  };
}

export const repliesCommand: CommandSpec = {
  name: 'replies',
  summary: 'List, approve and reject readers’ replies.',
  description: 'Without a word after it, lists those that wait.',
  examples: [{ line: 'readout replies', does: 'The replies that wait for a decision.' }],
  commands: [
    listReplies,
    decide('approve', 'approved', 'Approve a reply, so that it is shown.'),
    decide('reject', 'rejected', 'Reject a reply, so that it is not shown.'),
  ],
  run: (context: Context) => listReplies.run?.(context, [], {}) ?? Promise.resolve(),
};

function describe(reply: Reply, { colours, width }: Context): string {
  const website = reply.website === undefined ? '' : ` ${cleanLine(reply.website)}`;
  const when = `${reply.receivedAt.slice(0, 16).replace('T', ' ')} UTC`;
  const facts = `${reply.state} · ${when} · story ${reply.storyId} · ${reply.id}`;
  return [
    `${colours.strong(cleanLine(reply.name))}${website} ${colours.dim(facts)}`,
    wrapText(cleanLine(reply.text), { width, first: '  ', rest: '  ' }),
  ].join('\n');
}
