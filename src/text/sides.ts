/**
 * Names of speakers to sides: an army and its government, a ministry and its country, a capital
 * and the officials who speak there are one side. Told from the names themselves: what is left of
 * "the Bosnian Serb army" without the words for institutions, and what country that is where
 * another name of the same text says so. Unrelated names are sides of their own.
 */
import { rememberAnswers } from './remember.ts';

/** A speaker as far as sides go. */
export interface Named {
  readonly name: string;
  readonly actorId?: string | undefined;
}

export interface Sides {
  /** The side's key; undefined where the name says nothing of it ("officials"). */
  sideOf(named: Named): string | undefined;
  isSameSide(a: Named, b: Named): boolean;
}

const institutions: ReadonlySet<string> = new Set(
  'the a an of in at to for its his her their our some several many other senior top local former acting military armed security state national federal foreign defence defense interior prime army navy force forces troops units command commander commanders government governments ministry minister ministers cabinet parliament presidency president administration authorities authority official officials leader leaders leadership leaderships spokesman spokeswoman spokesperson spokespeople spokesmen delegation delegations delegates representatives side party general generals officer officers police intelligence agency service services media television radio news department office embassy ambassador envoy negotiators negotiator mediators diplomats diplomat regime republic democratic people'.split(
    ' ',
  ),
);
const sharedBeginning = 4;

/** What is known of sides from the names of one text or story. */
export function createSides(known: readonly Named[]): Sides {
  let states: ReadonlyMap<string, string> | undefined;
  const sideOf = ({ name, actorId }: Named): string | undefined => {
    const state = stateOf(actorId);
    if (state !== undefined) return state;
    const bare = bareName(name);
    if (bare === '') return undefined;
    states ??= statesOf(known);
    return states.get(bare) ?? stateByBeginning(bare, states) ?? bare;
  };
  return {
    sideOf,
    isSameSide(a, b) {
      if (a.actorId !== undefined && a.actorId === b.actorId) return true;
      const [one, other] = [sideOf(a), sideOf(b)];
      if (one === undefined || other === undefined) {
        return a.name.toLowerCase() === b.name.toLowerCase();
      }
      return one === other;
    },
  };
}

/** Names without the words for institutions → the state that an actor's id tells. */
function statesOf(known: readonly Named[]): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const { name, actorId } of known) {
    const state = stateOf(actorId);
    const bare = state === undefined ? '' : bareName(name);
    if (state !== undefined && bare !== '') states.set(bare, state);
  }
  return states;
}

function stateOf(actorId: string | undefined): string | undefined {
  const code = /^[a-z-]+:([A-Z]{2})$/u.exec(actorId ?? '')?.[1];
  return code === undefined ? undefined : `state:${code}`;
}

/** "Russian" where "Russia" is known: one word, the same beginning, an ending of an adjective. */
function stateByBeginning(bare: string, states: ReadonlyMap<string, string>): string | undefined {
  if (!/^[^ ]+(?:an|i|ese|ish|ic)s?$/u.test(bare)) return undefined;
  for (const [name, state] of states) {
    let shared = 0;
    while (shared < bare.length && bare[shared] === name[shared]) shared += 1;
    if (shared >= sharedBeginning && name.length - shared <= 2 && bare.length - shared <= 4) {
      return state;
    }
  }
  return undefined;
}

const bareName = rememberAnswers((name) =>
  name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/['’]s?(?!\p{L})/gu, '')
    .replace(/\s(?:in|at|of|from)\s.*$/u, (tail) =>
      /\p{Lu}/u.test(name.split(tail)[0] ?? '') ? '' : tail,
    )
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && !institutions.has(word))
    .map((word) => word.replace(/(?<=[a-z]{3})s$/u, ''))
    .join(' '),
);
