/**
 * Whether the learned judge of root codes finds between an event's parties what its trigger says.
 * Where it is sure of something else the trigger belongs to other parties ("was accused by X of
 * attacks on Y"), and the event is better left out.
 */
import type { EventStatus, EventType, Participant } from '../../model/reading.ts';
import type { LinearModel } from '../linear-model.ts';
import { rangeTouching, sentenceEnd, sentenceStart } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { judgeRoot } from './judge-root.ts';

/** How sure the judge must be of another code to be believed against the lists. */
const sureAt = 0.65;

/** Codes that the judge's corpus and the lists divide otherwise, by the lists' type. */
const alike: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  AGREE: ['SUPPORT', 'COOPERATE', 'CONSULT', 'AID', 'YIELD', 'REQUEST'],
  SUPPORT: ['AGREE', 'COOPERATE', 'AID'],
  THREATEN: ['ACCUSE', 'REQUEST', 'SANCTION', 'MOBILIZE', 'ASSAULT'],
  CONCEDE: ['YIELD'],
  RETREAT: ['YIELD'],
  COOPERATE: ['SUPPORT'],
  SANCTION: ['COERCE'],
  COERCE: ['SANCTION', 'ACCUSE'],
  ASSAULT: ['MOBILIZE'],
  MOBILIZE: ['ASSAULT', 'COOPERATE'],
  REQUEST: ['ACCUSE'],
};

/** What the judge calls an act that has not come about. */
const unfulfilled: ReadonlySet<string> = new Set(['AGREE', 'THREATEN', 'REQUEST', 'REJECT']);

/** True where nothing speaks against the event; also where one of the two sides is missing. */
export function agreesWithRoot(
  model: LinearModel,
  words: readonly Word[],
  at: number,
  type: EventType,
  status: EventStatus,
  parties: { readonly actors: readonly Participant[]; readonly recipients: readonly Participant[] },
): boolean {
  const [actor] = parties.actors;
  const [recipient] = parties.recipients;
  if (actor === undefined || recipient === undefined) return true;
  const sentence = words.slice(sentenceStart(words, at), sentenceEnd(words, at));
  const source = rangeTouching(sentence, actor);
  const target = rangeTouching(sentence, recipient);
  if (source === undefined || target === undefined) return true;
  const judged = judgeRoot(model, sentence, source, target);
  if (judged === undefined || judged.probability < sureAt || judged.root === type) return true;
  if (alike[type]?.includes(judged.root) === true) return true;
  return status !== 'occurred' && status !== 'ongoing' && unfulfilled.has(judged.root);
}
