/** Pass: tokens to named people, organisations, armed groups and documents. */
import type { Draft, Pass } from '../draft.ts';
import { isEnglish } from '../english.ts';
import type { Knowledge } from '../knowledge.ts';
import { linkAliases } from './aliases.ts';
import { findRuns } from './capital-runs.ts';
import { type FoundName, keepLongest, toMention } from './found-name.ts';
import { judgeRuns } from './judge-runs.ts';
import { findKnownOnly } from './known-only.ts';
import { linkPeople } from './link-people.ts';
import { nameRun } from './name-run.ts';
import { settleOwners } from './owned-bodies.ts';
import { findRoleAfter } from './roles.ts';
import { isHyphenAt, markTokens, type Scan, scanDraft } from './scan.ts';

/** Makes the mentions that a name alone gives; countries, metonyms and groups come later. */
export const findNames: Pass = {
  name: 'names',
  needs: ['sentences', 'tokens'],
  makes: ['mentions'],
  run(draft: Draft, knowledge: Knowledge) {
    const scan = scanDraft(draft);
    if (!isEnglish(draft.lang)) {
      return {
        mentions: findKnownOnly(scan, draft.lang, knowledge).map((name) => toMention(scan, name)),
      };
    }
    const runs = findRuns(scan, knowledge);
    const found = runs.flatMap((run) => nameRun(scan, run, knowledge));
    const known = [...found, ...findLowerCase(scan, knowledge, found)].sort(
      (a, b) => a.from - b.from,
    );
    const owned = settleOwners(scan, known, knowledge);
    const aliased = linkAliases(scan, owned);
    const withRoles = aliased.map((name) => addRoleAfter(scan, name));
    const longRows = runs.filter(({ from, to }) => to - from > 1);
    const judged = judgeRuns(scan, withRoles, longRows, knowledge);
    const linked = linkPeople(scan, judged, runs, knowledge);
    const loneRows = runs.filter(({ from, to }) => to - from === 1);
    const all = judgeRuns(scan, linked, loneRows, knowledge);
    return { mentions: keepLongest(all.map((name) => toMention(scan, name))) };
  },
};

function addRoleAfter(scan: Scan, name: FoundName): FoundName {
  if (name.kind !== 'person') return name;
  const role = findRoleAfter(scan, name.to);
  if (role === undefined || (name.role !== undefined && name.role.length > 4)) return name;
  return { ...name, role };
}

/** The known organisation at a token; "the House" where a text speaks of a Congress or Senate too. */
function knownAt(scan: Scan, at: number, { names }: Knowledge, isAmerican: boolean) {
  const known = names.organisations.match(scan, at);
  if (known !== undefined || scan.words[at] !== 'House') return known;
  const house = names.organisations.get('U.S. House');
  if (house === undefined || scan.lower[at - 1] !== 'the' || scan.capital[at + 1]) return undefined;
  const isLonger = isHyphenAt(scan, at + 1) || scan.words[at + 1] === 'of';
  return isAmerican && !isLonger ? { value: house, end: at + 1 } : undefined;
}

/** Known names that no row of capitals holds: "al-Qaeda", "peshmerga", "U.N.". */
function findLowerCase(
  scan: Scan,
  knowledge: Knowledge,
  found: readonly FoundName[],
): readonly FoundName[] {
  const taken = markTokens(scan, found);
  const isAmerican = scan.words.some((word) => word === 'Senate' || word === 'Congress');
  const added: FoundName[] = [];
  for (let at = 0; at < taken.length; at += 1) {
    const known = taken[at] ? undefined : knownAt(scan, at, knowledge, isAmerican);
    if (known === undefined) continue;
    const { kind, name, actorId } = known.value;
    added.push({ from: at, to: known.end, kind, name, actorId });
  }
  return added;
}
