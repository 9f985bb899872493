/** Takes a reader's reply: says what is wrong with it by field, or holds it for moderation. */
import { ReadoutError } from '../model/error.ts';
import type { ReplyId } from '../model/ids.ts';
import type { Reply } from '../model/reply.ts';
import { cleanText } from '../store/clean-text.ts';
import { findStory } from './answer-story.ts';
import type { Desk, FieldProblem, NewReply } from './desk.ts';
import type { Workshop } from './workshop.ts';

/** Longest values, in characters. */
const longest = { name: 100, email: 254, website: 300, text: 5_000 } as const;

/** The e-mail address goes to the store beside the reply, never in it. */
export async function takeReply(workshop: Workshop, reply: NewReply): ReturnType<Desk['addReply']> {
  const problems = findFieldProblems(reply);
  if (problems.length > 0) return { outcome: 'refused', problems };
  const story = await findStory(workshop, reply.storyId);
  const website = reply.website?.trim();
  const held: Reply = {
    kind: 'reply',
    id: workshop.makeId() as ReplyId,
    storyId: story.id,
    name: cleanLine(reply.name),
    text: cleanText(reply.text).trim(),
    receivedAt: workshop.now(),
    state: 'held',
    ...(website ? { website } : {}),
  };
  await workshop.store.addReply(held, reply.email.trim());
  return { outcome: 'held', reply: held };
}

/** Throws `not-found` for a reply that is not there. */
export async function decideReply(
  { store, now }: Workshop,
  id: ReplyId,
  decision: 'approved' | 'rejected',
): Promise<Reply> {
  const reply = await store.decideReply(id, decision, now());
  if (reply !== undefined) return reply;
  throw new ReadoutError(
    'not-found',
    `No reply is known as "${id}". List them with: readout replies`,
  );
}

/** Everything wrong at once, in the order of the form's fields. */
export function findFieldProblems(reply: NewReply): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const field of ['name', 'email', 'website', 'text'] as const) {
    const value = reply[field]?.trim() ?? '';
    if (value === '') {
      if (field !== 'website') problems.push({ field, code: 'missing' });
    } else if (value.length > longest[field]) problems.push({ field, code: 'too-long' });
    else if (!isWellFormed(field, value)) problems.push({ field, code: 'malformed' });
  }
  return problems;
}

function isWellFormed(field: FieldProblem['field'], value: string): boolean {
  if (field === 'email')
    return /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/.test(value);
  if (field === 'website') return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  return true;
}

function cleanLine(value: string): string {
  return cleanText(value)
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim();
}
