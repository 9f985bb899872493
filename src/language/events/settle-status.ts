/**
 * Whether an event happened, from three judges: the words around its trigger, the statements that
 * hold it, and the learned judge of certainty where there is one.
 */
import type { EventStatus, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { LinearModel } from '../linear-model.ts';
import { judgeFactuality } from '../statements/factuality.ts';
import type { Word } from '../syntax/words.ts';
import { judgeStatus } from './status.ts';
import type { Trigger } from './triggers.ts';

/** Below these the judge of certainty is believed against "occurred"; above the last, for it. */
const deniedBelow = 0;
const hypotheticalBelow = 1.3;
const occurredFrom = 2.8;

/** The status of the event at a trigger; `statements` in order of their first span. */
export function settleStatus(
  words: readonly Word[],
  trigger: Trigger,
  statements: readonly Statement[],
  model: LinearModel | undefined,
): EventStatus {
  const { start } = words[trigger.at] as Word;
  const past = firstAfter(statements, start);
  const near = statements.slice(Math.max(0, past - around), past);
  const told = weaken(judgeStatus(words, trigger), start, near);
  if (model === undefined || told === 'denied' || told === 'scheduled') return told;
  const certainty = judgeFactuality(words, trigger.at, near, model);
  if (told === 'occurred' || told === 'ongoing') {
    if (certainty < deniedBelow) return 'denied';
    return certainty < hypotheticalBelow ? 'hypothetical' : told;
  }
  return told === 'hypothetical' && certainty >= occurredFrom ? 'occurred' : told;
}

/** The words' own status, weakened where a statement reports the event as denied or claimed. */
function weaken(status: EventStatus, start: number, statements: readonly Statement[]): EventStatus {
  if (status !== 'occurred' && status !== 'ongoing') return status;
  for (const { act, certainty, content } of statements) {
    if (!content.some((span) => span.start <= start && start < span.end)) continue;
    if (act === 'deny') return 'denied';
    if (act === 'demand' || act === 'propose' || act === 'ask') return 'hypothetical';
    if (act === 'assert' && certainty <= 1.5) return 'reported';
  }
  return status;
}

/** How many statements before a trigger may hold it in their content. */
const around = 8;

/** Index of the first statement that starts after an offset; statements are in order. */
function firstAfter(statements: readonly Statement[], offset: number): number {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(statements[middle] as Statement) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startOf({ source, cue, content }: Statement): number {
  const at = (spans: readonly Span[]) => spans[0]?.start ?? Number.POSITIVE_INFINITY;
  return Math.min(at(source), at(cue), at(content));
}
