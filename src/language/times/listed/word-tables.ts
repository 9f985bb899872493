/** A language's words in expressions of time, as written down, to look-ups. */
import type { TimeWords } from '../../locales/time-words.ts';
import type { TimeScan, TimeUnit } from '../expression.ts';

/** Phrases by their first word, longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

export interface UnitForm {
  readonly unit: TimeUnit;
  /** 2 for a form that means two ("يومين"), else 1. */
  readonly count: number;
}

/** A step from an anchor: "-1 TEV" is last evening, "-1 year" last year. */
export interface Step {
  readonly amount: number;
  readonly unit: TimeUnit;
  readonly part?: string;
}

export interface WordTables {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, UnitForm>;
  readonly numbers: ReadonlyMap<string, number | 'X'>;
  readonly days: PhraseTable<Step>;
  readonly runningDays: PhraseTable<Step>;
  readonly which: ReadonlyMap<string, -1 | 0 | 1>;
  readonly agoBefore: PhraseTable<true>;
  readonly agoAfter: PhraseTable<true>;
  readonly inBefore: PhraseTable<true>;
  readonly laterAfter: PhraseTable<true>;
  readonly laterBefore: PhraseTable<true>;
  readonly parts: PhraseTable<string>;
  readonly seasons: ReadonlyMap<string, string>;
  readonly dayParts: ReadonlyMap<string, string>;
  readonly weekend: PhraseTable<true>;
  readonly every: PhraseTable<true>;
  readonly sets: ReadonlyMap<string, string>;
  readonly joints: ReadonlySet<string>;
  readonly beforeYear: ReadonlySet<string>;
  readonly afterYear: ReadonlySet<string>;
  readonly century: ReadonlySet<string>;
  readonly decade: ReadonlySet<string>;
  readonly hour: ReadonlySet<string>;
  readonly atHour: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly futureForms: RegExp | undefined;
  readonly pastForms: RegExp | undefined;
  readonly deadline: ReadonlySet<string>;
  readonly clitic: RegExp | undefined;
  /** Words with which an expression can begin. */
  readonly starters: ReadonlySet<string>;
}

/** Makes the look-ups of a language. */
export function tabulate(words: TimeWords): WordTables {
  const units = new Map<string, UnitForm>();
  for (const [key, forms] of lines(words.units)) {
    const [unit = '', count] = key.split('*');
    for (const form of split(forms))
      units.set(form, { unit: unit as TimeUnit, count: Number(count ?? 1) });
  }
  const which = new Map<string, -1 | 0 | 1>();
  for (const form of split(words.last)) which.set(form, -1);
  for (const form of split(words.current)) which.set(form, 0);
  for (const form of split(words.next)) which.set(form, 1);
  const tables = {
    months: words.months,
    weekdays: words.weekdays,
    units,
    numbers: formsOf(words.numbers, (key) => (key === 'X' ? ('X' as const) : Number(key))),
    days: phrasesOf(words.days, readStep),
    runningDays: phrasesOf(words.runningDays ?? '', readStep),
    which,
    agoBefore: marks(words.agoBefore),
    agoAfter: marks(words.agoAfter),
    inBefore: marks(words.inBefore),
    laterAfter: marks(words.laterAfter),
    laterBefore: marks(words.laterBefore),
    parts: phrasesOf(words.parts, (key) => key),
    seasons: formsOf(words.seasons, (key) => key),
    dayParts: formsOf(words.dayParts, (key) => key),
    weekend: marks(words.weekend),
    every: marks(words.every),
    sets: formsOf(words.sets, (key) => key),
    joints: new Set(split(words.joints)),
    beforeYear: new Set(split(words.beforeYear)),
    afterYear: new Set(split(words.afterYear)),
    century: new Set(split(words.century)),
    decade: new Set(split(words.decade)),
    hour: new Set(split(words.hour)),
    atHour: new Set(split(words.atHour)),
    future: new Set(split(words.future)),
    past: new Set(split(words.past)),
    futureForms: words.futureForms,
    pastForms: words.pastForms,
    deadline: new Set(split(words.deadline)),
    clitic: words.clitic,
  };
  return { ...tables, starters: startersOf(tables) };
}

function startersOf(tables: Omit<WordTables, 'starters'>): ReadonlySet<string> {
  const { months, weekdays, units, numbers, seasons, which, century, decade, ...rest } = tables;
  const phrases = [rest.days, rest.runningDays, rest.agoBefore, rest.inBefore, rest.laterBefore];
  const more = [rest.parts, rest.weekend, rest.every, rest.sets];
  return new Set(
    [
      months,
      weekdays,
      units,
      numbers,
      seasons,
      which,
      century,
      decade,
      ...phrases,
      ...more,
    ].flatMap((table) => [...table.keys()].map((key) => key.split('_')[0] ?? key)),
  );
}

function split(forms: string | undefined): string[] {
  return (forms ?? '').trim().split(/\s+/u).filter(Boolean);
}

function lines(text: string): [string, string][] {
  return text
    .trim()
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    });
}

function formsOf<T>(text: string, read: (key: string) => T): ReadonlyMap<string, T> {
  return new Map(
    lines(text).flatMap(([key, forms]) => split(forms).map((form) => [form, read(key)] as const)),
  );
}

function phrasesOf<T>(text: string, read: (key: string) => T): PhraseTable<T> {
  return index(
    lines(text).flatMap(([key, forms]) =>
      forms.split('|').map((phrase) => ({ words: split(phrase), value: read(key) })),
    ),
  );
}

function marks(phrases: string | undefined): PhraseTable<true> {
  const list = (phrases ?? '').split('|').map(split);
  return index(list.filter((words) => words.length > 0).map((words) => ({ words, value: true })));
}

function index<T>(phrases: readonly Phrase<T>[]): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), phrase]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** "-1", "-1 TEV", "-1 year". */
function readStep(key: string): Step {
  const [amount = '0', more] = key.split(' ');
  const isPart = more !== undefined && /^T/u.test(more);
  const unit = more !== undefined && !isPart ? (more as TimeUnit) : 'day';
  return { amount: Number(amount), unit, ...(isPart ? { part: more } : {}) };
}

/** What a form of a token stands for, also without what is written together with it. */
export function lookUp<T>(
  tables: WordTables,
  table: { get(form: string): T | undefined },
  form: string | undefined,
): T | undefined {
  if (form === undefined) return undefined;
  const whole = table.get(form);
  if (whole !== undefined || tables.clitic === undefined) return whole;
  const bare = form.replace(tables.clitic, '');
  return bare === form ? undefined : table.get(bare);
}

/** The longest phrase of a table at a token, and the token after it. */
export function readPhrase<T>(
  tables: WordTables,
  table: PhraseTable<T>,
  scan: TimeScan,
  at: number,
): { readonly to: number; readonly value: T } | undefined {
  const phrases = lookUp(tables, table, scan.lower[at]);
  const phrase = phrases?.find(({ words }) =>
    words.every((word, offset) => offset === 0 || scan.lower[at + offset] === word),
  );
  return phrase && { to: at + phrase.words.length, value: phrase.value };
}

/** A number of a token: figures, or a word of the table. */
export function readNumber(
  tables: WordTables,
  scan: TimeScan,
  at: number,
): number | 'X' | undefined {
  const form = scan.lower[at] ?? '';
  if (/^\d{1,4}(?:[.,]\d{1,2})?$/u.test(form)) return Number(form.replace(',', '.'));
  return lookUp(tables, tables.numbers, form);
}

/** After at most three words such as "de", "del": the next word. */
export function skipJoints(tables: WordTables, scan: TimeScan, at: number): number {
  let next = at;
  while (next < at + 3 && tables.joints.has(scan.lower[next] ?? '')) next += 1;
  return next;
}
