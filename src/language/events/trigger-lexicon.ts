/** The trigger list of a language to a map from verb to the events that it can stand for. */

import type { EventType } from '../../model/reading.ts';
import { eventVerbs } from '../locales/en/event-verbs.ts';

export interface TriggerRule {
  readonly type: EventType;
  readonly mode: string | undefined;
  /** One of these must follow soon; empty: nothing need follow. */
  readonly needs: ReadonlySet<string>;
  /** None of these may follow soon. */
  readonly bars: ReadonlySet<string>;
}

/** What is done with or for the other party: PLOVER's cooperative half and the ending of a fight. */
export const friendlyTypes: ReadonlySet<EventType> = new Set<EventType>([
  'AID',
  'CONCEDE',
  'RETREAT',
  'COOPERATE',
  'SUPPORT',
  'CONSULT',
  'AGREE',
]);

/** Types that consist in words: only a known actor makes them an event, not "observers warn". */
export const verbalTypes: ReadonlySet<EventType> = new Set<EventType>([
  'AGREE',
  'SUPPORT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
]);

function wordSet(list: string | undefined): ReadonlySet<string> {
  return new Set((list ?? '').split('|').filter(Boolean));
}

/** Verb base → rules, those that need a word first. */
function buildTriggerLexicon(
  verbs: Readonly<Record<EventType, Readonly<Record<string, string>>>>,
): ReadonlyMap<string, readonly TriggerRule[]> {
  const lexicon = new Map<string, TriggerRule[]>();
  for (const [type, modes] of Object.entries(verbs) as [EventType, Record<string, string>][]) {
    for (const [mode, list] of Object.entries(modes)) {
      for (const item of list.trim().split(/\s+/u)) {
        const [, lemma = '', needs, bars] = /^([^+~]+)(?:\+([^~]+))?(?:~(.+))?$/u.exec(item) ?? [];
        const rule = {
          type,
          mode: mode === '' ? undefined : mode,
          needs: wordSet(needs),
          bars: wordSet(bars),
        };
        lexicon.set(lemma, [...(lexicon.get(lemma) ?? []), rule]);
      }
    }
  }
  for (const rules of lexicon.values())
    rules.sort((a, b) => +(b.needs.size > 0) - +(a.needs.size > 0));
  return lexicon;
}

export const englishTriggers = buildTriggerLexicon(eventVerbs);
