/**
 * Rows of capitalised words: the raw material of names. A row keeps hyphens, initials and lower
 * particles between capitals ("Ursula von der Leyen", "George W. Bush", "al-Assad") and ends at
 * nationalities, days, months and words that are capitals only because they open a sentence.
 */
import { contractionEndings } from '../../text/set-apart.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import type { Knowledge } from '../knowledge.ts';
import { months, weekdays } from '../locales/en/calendar.ts';
import { nationalOpeners, organisationHeads, possessors } from '../locales/en/organisations.ts';
import { particles, sentenceOpeners } from '../locales/en/people.ts';
import { longestPlaceName } from '../places/world.ts';
import { areaEnd } from './body-reach.ts';
import { findHeadlines } from './headlines.ts';
import {
  isGivenName,
  isGlued,
  isHyphenAt,
  isSameSentence,
  nameFactsOf,
  possessiveLength,
  type Scan,
} from './scan.ts';

/** Tokens `from` up to, not including, `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const singleCapital = /^\p{Lu}$/u;
const isDottedInitials = tellOfForm(({ surface }) => /^\p{Lu}(?:\.\p{Lu})+\.?$/u.test(surface));

/** "I’m", "He’ll", "Don’t" in one word. */
const isContraction = tellOfForm(({ lower }) => {
  const [, ending] = /^\p{Ll}+[’'](\p{Ll}+)$/u.exec(lower) ?? [];
  return ending !== undefined && contractionEndings.has(ending);
});

/** "Don ’ t": the same set apart, as some texts have it. */
function isSetApart(scan: Scan, at: number): boolean {
  const mark = scan.words[at + 1];
  if (mark !== '’' && mark !== "'") return false;
  return contractionEndings.has(scan.words[at + 2] ?? '');
}

/** The rows of a text in order. They do not overlap. */
export function findRuns(scan: Scan, knowledge: Knowledge): readonly Run[] {
  const headlines = findHeadlines(scan);
  const nationalities = markNationalities(scan, knowledge);
  const canStand = scan.capital.map(
    (capital, at) => capital && !nationalities[at] && isNameWord(scan, at, knowledge, headlines),
  );
  const runs: Run[] = [];
  let at = 0;
  while (at < scan.words.length) {
    const begins = canStand[at] || startsWithParticle(scan, at, canStand);
    if (!begins) at += 1;
    else {
      const to = extendRun(scan, at, canStand, knowledge);
      runs.push({ from: at, to });
      at = to;
    }
  }
  return runs;
}

function startsWithParticle(scan: Scan, at: number, canStand: readonly boolean[]): boolean {
  if (!canStand[at + 2] || !isGlued(scan, at)) return false;
  return isHyphenAt(scan, at + 1) && opensGlued.has(scan.words[at] ?? '');
}

/** Particles that a hyphen joins to a name: "al-Assad". */
const opensGlued: ReadonlySet<string> = new Set(['al', 'el', 'bin', 'von', 'van', 'de']);

function extendRun(
  scan: Scan,
  from: number,
  canStand: readonly boolean[],
  knowledge: Knowledge,
): number {
  let to = canStand[from] ? from + 1 : from + 3;
  for (;;) {
    const step = stepLength(scan, from, to, canStand, knowledge);
    if (step === 0) return to;
    to += step;
  }
}

/** How many tokens after `to` continue the row: 0 when it ends. */
function stepLength(
  scan: Scan,
  from: number,
  to: number,
  canStand: readonly boolean[],
  knowledge: Knowledge,
): number {
  if (!isSameSentence(scan, to - 1, to)) return 0;
  const word = scan.words[to] ?? '';
  if (canStand[to] && !(scan.opening[to] ?? false)) return 1;
  if (isHyphenAt(scan, to) && isGlued(scan, to - 1) && isGlued(scan, to)) {
    if (joinsTwo(scan, to, knowledge)) return 0;
    return canStand[to + 1] || isKoreanSyllable(scan, to + 1) ? 2 : 0;
  }
  if (word === '.' && isShortened(scan.words[to - 1]) && canStand[to + 1]) {
    return isSameSentence(scan, to, to + 1) ? 2 : 0;
  }
  if (word === 'and' || word === '&')
    return areaStep(scan, from, to, knowledge) || jointStep(scan, from, to, canStand);
  return possessorStep(scan, to, canStand) || particleStep(scan, to, canStand);
}

/** "People's Party", "Workers' Union": the possessive belongs to the name. */
function possessorStep(scan: Scan, to: number, canStand: readonly boolean[]): number {
  if (!possessors.has(scan.lower[to - 1] ?? '')) return 0;
  const length = possessiveLength(scan, to);
  const next = to + length;
  if (length === 0 || !canStand[next] || !isSameSentence(scan, to, next)) return 0;
  return organisationHeads.has(scan.lower[next] ?? '') ? length + 1 : 0;
}

/** "Trinidad and Tobago": the joint belongs to the name of a country. */
function areaStep(scan: Scan, from: number, to: number, knowledge: Knowledge): number {
  for (let at = Math.max(from, to - longestPlaceName); at < to; at += 1) {
    const end = areaEnd(scan, at, knowledge);
    if (end !== undefined && end > to) return end - to;
  }
  return 0;
}

/** "National Oceanic and Atmospheric Administration": an opening word and a head hold the two parts together. */
function jointStep(scan: Scan, from: number, to: number, canStand: readonly boolean[]): number {
  if (to - from < 2 || !nationalOpeners.has(scan.lower[from] ?? '')) return 0;
  if (organisationHeads.has(scan.lower[to - 1] ?? '')) return 0;
  let at = to + 1;
  while (at - to < 5 && canStand[at] && isSameSentence(scan, to, at)) at += 1;
  return organisationHeads.has(scan.lower[at - 1] ?? '') ? at - to : 0;
}

/** "Trump-Kim", "Washington-Beijing", "R-Wis.": two names side by side. */
function joinsTwo(scan: Scan, at: number, knowledge: Knowledge): boolean {
  const left = scan.words[at - 1] ?? '';
  if (left.length === 1 || knowledge.names.people.get(left) !== undefined) return true;
  return isCountryOrSeat(scan, at - 1, knowledge) || isCountryOrSeat(scan, at + 1, knowledge);
}

function isCountryOrSeat(scan: Scan, at: number, { world }: Knowledge): boolean {
  const { government, country } = nameFactsOf(scan, at, at + 1, world);
  return government !== undefined || country !== undefined;
}

/** "von der Leyen", "bin Salman", "el-Sisi": particles count only when a capital follows. */
function particleStep(scan: Scan, to: number, canStand: readonly boolean[]): number {
  let at = to;
  while (at - to < 2 && particles.has(scan.words[at] ?? '')) at += 1;
  if (at === to || !isSameSentence(scan, to, at)) return 0;
  if (isHyphenAt(scan, at) && isGlued(scan, at)) at += 1;
  return canStand[at] ? at + 1 - to : 0;
}

/** "J." and "St.": a stop after these does not end a name. */
function isShortened(word: string | undefined): boolean {
  return word !== undefined && (singleCapital.test(word) || /^(?:St|Ste|Ft|Mt)$/u.test(word));
}

/** "Kim Jong-un": a short syllable in lower case after the hyphen. */
function isKoreanSyllable(scan: Scan, at: number): boolean {
  return (
    /^\p{Ll}{1,5}$/u.test(scan.words[at] ?? '') &&
    isGlued(scan, at - 2) &&
    scan.capital[at - 3] === true &&
    (scan.capital[at - 2] ?? false)
  );
}

function isNameWord(
  scan: Scan,
  at: number,
  knowledge: Knowledge,
  headlines: ReadonlySet<number>,
): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return false;
  const word = scan.words[at] ?? '';
  if ((word === 'A' || word === 'I') && scan.words[at + 1] !== '.') return false;
  if (isContraction(token.form) || isSetApart(scan, at)) return false;
  if (isDottedInitials(token.form)) return scan.capital[at + 1] === true;
  if (isCalendarWord(scan, at, knowledge) || isOpeningAdverb(scan, at)) return false;
  if (!knowledge.names.isCommon(token.form)) return true;
  if (headlines.has(scan.sentence[at] ?? 0)) return false;
  return !scan.opening[at] || isGivenBeforeName(scan, at, knowledge);
}

/** "Moreover", "Additionally, …": adverbs too rare to be in the list of common words. */
function isOpeningAdverb(scan: Scan, at: number): boolean {
  if (!scan.opening[at]) return false;
  if (sentenceOpeners.has(scan.lower[at] ?? '')) return true;
  return scan.words[at + 1] === ',' && isAdverb.test(scan.words[at] ?? '');
}

const isAdverb = /^\p{Lu}\p{Ll}{2,}(?:al|ed|ive|ous|ant|ent|ar|ing|at|ib|ab|ful|erse|ain|ect)ly$/u;

/** "Will Smith said": a common word that opens a sentence but is a given name before a name. */
function isGivenBeforeName(scan: Scan, at: number, knowledge: Knowledge): boolean {
  if (!scan.capital[at + 1] || !isOrganisationOpening(scan, at)) return false;
  return isGivenName(scan, at, knowledge.names) || organisationHeads.has(lastOfRow(scan, at));
}

/** The last capitalised word of the row that begins at `at`, lower-cased. */
function lastOfRow(scan: Scan, at: number): string {
  let last = at;
  while (last - at < 6 && scan.capital[last + 1] && isSameSentence(scan, at, last + 1)) last += 1;
  return scan.lower[last] ?? '';
}

/** "Human Rights Watch said": two common words in capitals at the head of a sentence. */
function isOrganisationOpening(scan: Scan, at: number): boolean {
  return !/^(?:the|a|an|in|on|at|but|and|as|if|for|by|from|with|when|while|after|this|that|these|those|it|he|she|they|we|his|her|its|their|our|some|many|most|all|no|not|yet|so|also|then|there|here|what|who|how|why|where|now|later|earlier|meanwhile|however|both|each|another|other|even|once|since|until|under|over|during|among|despite|because|although|though|whether|like|to|of|or|nor)$/u.test(
    scan.lower[at] ?? '',
  );
}

/** Nationalities, in the plural too, end a row: "Russian President", "South Korean envoy". */
function markNationalities(scan: Scan, { world }: Knowledge): readonly boolean[] {
  const marked = new Array<boolean>(scan.words.length).fill(false);
  scan.tokens.forEach(({ form }, at) => {
    if (!form.isCapital) return;
    if (world.isDemonym(form) || world.isInhabitants(form)) marked[at] = true;
    if (!world.opensDemonym(form) || !scan.capital[at + 1]) return;
    const both = `${form.surface} ${scan.words[at + 1]}`;
    if (!world.demonyms.has(both) || !isSameSentence(scan, at, at + 1)) return;
    marked[at] = true;
    marked[at + 1] = true;
  });
  return marked;
}

function isCalendarWord(scan: Scan, at: number, knowledge: Knowledge): boolean {
  const lower = scan.lower[at] ?? '';
  if (weekdays.has(lower)) return true;
  if (!months.has(lower)) return false;
  if (!/^(?:april|may|june|august|march)$/u.test(lower)) return true;
  return !(scan.capital[at - 1] && isGivenName(scan, at - 1, knowledge.names));
}
