/** A text to the numbers in it that count people, things of war and ballots: what two sides give rival figures for. English. */

/** A number and the kind of thing it counts: `people` for soldiers, civilians and the dead alike. */
export interface Counted {
  readonly value: number;
  readonly thing: string;
}

const counted: ReadonlyMap<string, string> = new Map(
  Object.entries({
    soldiers: 'people',
    troops: 'people',
    civilians: 'people',
    people: 'people',
    fighters: 'people',
    militants: 'people',
    rebels: 'people',
    dead: 'people',
    deaths: 'people',
    casualties: 'people',
    killed: 'people',
    wounded: 'wounded',
    injured: 'wounded',
    prisoners: 'prisoners',
    protesters: 'protesters',
    demonstrators: 'protesters',
    missiles: 'missiles',
    drones: 'drones',
    refugees: 'refugees',
    tanks: 'tanks',
    aircraft: 'aircraft',
    warheads: 'warheads',
    hostages: 'hostages',
    detainees: 'prisoners',
    bodies: 'people',
    children: 'children',
    houses: 'houses',
    votes: 'votes',
    toll: 'people',
  }),
);

/** The words for what is counted. */
export const countedWords: ReadonlySet<string> = new Set(counted.keys());

const small: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numberPattern =
  /(?<!\p{L})(\d[\d,.]*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L})\s+((?:\p{L}+\s+){0,2}?)(\p{L}+)/gu;
/** What either pattern needs; most texts are done with this one. */
const holdsNumber = new RegExp(`[0-9]|${small.join('|')}`);
const tollPattern = /\b(?:toll|number|figure)\b[^.]{0,30}?\bat (\d[\d,]*|\p{L}+)/u;

/** Numbers of a text with the kind of thing that they count; numbers of anything else are left out. */
export function numbersIn(text: string): readonly Counted[] {
  const found: Counted[] = [];
  const lower = text.toLowerCase();
  if (!holdsNumber.test(lower)) return found;
  for (const match of lower.matchAll(numberPattern)) {
    const words = `${match[2] ?? ''}${match[3] ?? ''}`.split(/\s+/u);
    const thing = words.map((word) => counted.get(word)).find((kind) => kind !== undefined);
    const value = parseNumber(match[1] ?? '');
    if (thing !== undefined && Number.isFinite(value)) found.push({ value, thing });
  }
  const toll = tollPattern.exec(lower);
  const value = toll === null ? Number.NaN : parseNumber(toll[1] ?? '');
  if (Number.isFinite(value)) found.push({ value, thing: 'people' });
  return found;
}

function parseNumber(word: string): number {
  const index = small.indexOf(word);
  return index >= 0 ? index : Number(word.replace(/[,.]+$/u, '').replaceAll(',', ''));
}
