/**
 * Names in a text whose language has no name rules: known organisations and people, and people
 * told by a given name (Latin letters) or by two capitals in a row (scripts whose languages write
 * no other words so). Nothing else is guessed from capitals: German writes every noun with one.
 */
import type { LanguageTag } from '../../model/ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { findForeignNames } from '../places/foreign-names.ts';
import { findRuns, type Run } from './capital-runs.ts';
import { type FoundName, fromKnown } from './found-name.ts';
import { personId } from './known-actors.ts';
import { linkPeople, standsOver } from './link-people.ts';
import { isGivenName, markTokens, type Scan, textOf } from './scan.ts';

const longestPerson = 4;

/** The names in order, surnames linked to the people who bear them. */
export function findKnownOnly(
  scan: Scan,
  lang: LanguageTag,
  knowledge: Knowledge,
): readonly FoundName[] {
  const runs = findRuns(scan, knowledge);
  const known = findKnown(scan, knowledge);
  const places = findForeignNames(scan, lang, knowledge);
  const taken = markTokens(scan, [...known, ...places]);
  const people = runs.flatMap((run) =>
    standsOver(run, taken) ? [] : findPerson(scan, run, knowledge),
  );
  const found = [...known, ...people].sort((a, b) => a.from - b.from);
  return linkPeople(scan, found, runs, knowledge);
}

function findKnown(scan: Scan, knowledge: Knowledge): readonly FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < scan.words.length; at += 1) {
    const { organisations, people } = knowledge.names;
    const known = organisations.match(scan, at) ?? people.match(scan, at);
    if (known === undefined || known.value.isWeak === true) continue;
    found.push(fromKnown(at, known.end, known.value));
    at = known.end - 1;
  }
  return found;
}

function findPerson(scan: Scan, run: Run, knowledge: Knowledge): readonly FoundName[] {
  const isLatin = /^\p{Script=Latin}/u.test(scan.words[run.from] ?? '');
  const from = isLatin ? firstGivenName(scan, run, knowledge) : firstOfOther(scan, run);
  if (from === undefined || run.to - from < 2 || run.to - from > longestPerson) return [];
  const name = textOf(scan, from, run.to);
  return [{ from, to: run.to, kind: 'person', name, actorId: personId(name) }];
}

/** "Ministerin Anna Roth": the name begins with its given name. */
function firstGivenName(scan: Scan, run: Run, knowledge: Knowledge): number | undefined {
  for (let at = run.from; at < run.to - 1; at += 1) {
    if (isGivenName(scan, at, knowledge.names)) return at;
  }
  return undefined;
}

/** A third capital that opens the sentence is its first word, not a name's. */
function firstOfOther(scan: Scan, run: Run): number {
  return scan.opening[run.from] && run.to - run.from > 2 ? run.from + 1 : run.from;
}
