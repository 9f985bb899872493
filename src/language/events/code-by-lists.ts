/** The PLOVER type of what one party does to another in a sentence, both given, by the lists of triggers alone. */
import type { EventType } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { groupStart } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { judgeStatus } from './status.ts';
import { friendlyTypes } from './trigger-lexicon.ts';
import type { Trigger } from './triggers.ts';

/** The type of the trigger that best joins source and target; undefined where no trigger is found. */
export function codeByLists(
  words: readonly Word[],
  triggers: readonly (Trigger | undefined)[],
  source: Span,
  target: Span | undefined,
): EventType | undefined {
  let best: { trigger: Trigger; rank: number } | undefined;
  words.forEach((word, at) => {
    const inParty = isInside(word, source) || (target !== undefined && isInside(word, target));
    const trigger = triggers[at];
    if (trigger === undefined) return;
    const rank = rankTrigger(word, trigger, source, target) - (inParty ? 300 : 0);
    if (best === undefined || rank > best.rank) best = { trigger, rank };
  });
  const chosen = (best as { trigger: Trigger } | undefined)?.trigger;
  return chosen === undefined ? undefined : typeAsCoded(words, chosen);
}

const hostile: ReadonlySet<EventType> = new Set(['ASSAULT', 'SANCTION', 'COERCE', 'MOBILIZE']);

/** PLOVER codes what is promised as AGREE, what is refused as REJECT, what is threatened as THREATEN. */
function typeAsCoded(words: readonly Word[], trigger: Trigger): EventType {
  if (trigger.form === 'noun') return trigger.type;
  const group = groupStart(words, trigger.at);
  const before = words.slice(Math.max(0, group - 3), trigger.at).map(({ lower }) => lower);
  const status = judgeStatus(words, trigger);
  if (friendlyTypes.has(trigger.type)) {
    if (before.some((word) => refusing.test(word)) || status === 'denied') return 'REJECT';
    if (before.some((word) => agreeing.test(word)) && trigger.type !== 'CONSULT') return 'AGREE';
  }
  if (hostile.has(trigger.type) && status === 'scheduled' && before.includes('will'))
    return 'THREATEN';
  return trigger.type;
}

const refusing = /^(?:refus|fail|declin|reject)/u;
const agreeing = /^(?:agree|agreed|agrees|willing|ready|will|promise[sd]?|pledge[sd]?)$/u;

function isInside(word: Word, span: Span): boolean {
  return word.start >= span.start && word.end <= span.end;
}

/** Between the two parties first, then after the source, the nearer the better; a verb with its partner before one alone. */
function rankTrigger(word: Word, trigger: Trigger, source: Span, target: Span | undefined): number {
  const between =
    target === undefined
      ? word.start >= source.end
      : source.start < target.start
        ? word.start >= source.end && word.start <= target.start
        : word.start >= target.end && word.start <= source.start && trigger.passive;
  const after = word.start >= source.end;
  const distance = Math.abs(word.start - source.end);
  const sure = trigger.partner === undefined ? 0 : 60;
  const verb = trigger.form === 'verb' ? 40 : 0;
  return (between ? 400 : 0) + (after ? 100 : 0) + sure + verb - Math.min(distance, 300) / 2;
}
