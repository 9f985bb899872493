/**
 * Who takes part in an event: the subject of its trigger, its objects and by-phrases, the
 * parties of "talks between A and B".
 */
import type { Participant } from '../../model/reading.ts';
import { type PartyContext, participantsIn } from './named-parties.ts';
import { findNamedBefore, sharesSubject } from './noun-subject.ts';
import { objectsIn } from './object-parties.ts';
import { findBy, rangeAfter } from './object-range.ts';
import { findOwner, findSent, findSubjectRange, isOfUnnamed, ownerOfAct } from './subject-range.ts';
import type { Trigger } from './triggers.ts';

export interface Parties {
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
}

/** The two sides of an event; either may be empty. */
export function findParties(context: PartyContext, trigger: Trigger): Parties {
  return trigger.form === 'noun'
    ? partiesOfNoun(context, trigger)
    : partiesOfVerb(context, trigger);
}

function partiesOfVerb(context: PartyContext, trigger: Trigger): Parties {
  const { words } = context;
  const subjects = findSubjects(context, trigger);
  const after = rangeAfter(words, trigger.at);
  if (!trigger.passive) {
    const objects = objectsIn(context, trigger, after, subjects);
    return { actors: subjects, recipients: apartFrom(objects, subjects) };
  }
  const by = findBy(words, after);
  const agents = by === undefined ? [] : participantsIn(context, by, false);
  return { actors: agents, recipients: apartFrom(subjects, agents) };
}

/** Who does it: whom the governing verb sends or blames ("sent X to meet"), else the subject. */
function findSubjects(context: PartyContext, trigger: Trigger): readonly Participant[] {
  const { words } = context;
  const sent = findSent(words, trigger.at);
  if (sent !== undefined) {
    const parties = participantsIn(context, sent, false);
    if (parties.length > 0) return parties;
  }
  if (isOfUnnamed(words, trigger.at)) return [];
  const subject = ownerOfAct(words, trigger.at) ?? findSubjectRange(words, trigger.at);
  return subject === undefined ? [] : participantsIn(context, subject, true);
}

/** "Talks between A and B", "A's visit to B", "an attack on B by A". */
function partiesOfNoun(context: PartyContext, trigger: Trigger): Parties {
  const { words } = context;
  const after = rangeAfter(words, trigger.at);
  const preposition = words[trigger.at + 1]?.lower;
  const owner = findOwner(words, trigger.at);
  const others = participantsIn(context, after, false);
  if (preposition === 'between' || preposition === 'of') return { actors: others, recipients: [] };
  if (preposition === 'by') return { actors: others, recipients: [] };
  const subject =
    owner ??
    findNamedBefore(trigger, words) ??
    (sharesSubject(words, trigger.at, trigger.type)
      ? findSubjectRange(words, trigger.at)
      : undefined);
  const actors = subject === undefined ? [] : participantsIn(context, subject, true);
  return { actors, recipients: apartFrom(others, actors) };
}

function apartFrom(
  list: readonly Participant[],
  other: readonly Participant[],
): readonly Participant[] {
  return list.filter(({ name }) => !other.some((participant) => participant.name === name));
}
