/** What two wordings share: content words, and numbers with what they count. */

const empty = new Set(
  'the a an of in on at to for and or that this it its their his her was were is are be been had has have with by from as not no any all had would will could may more than said says over about some'.split(
    ' ',
  ),
);

/** Words that carry meaning, cut to their first six letters so that inflections meet. */
export function contentWords(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.filter((word) => word.length > 2 && !empty.has(word)).map((word) => word.slice(0, 6)),
  );
}

/** Share of the first set's words that the second holds; 0 where the first has fewer than two. */
export function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size < 2) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared / words.size;
}

const counted: Readonly<Record<string, string>> = {
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
  toll: 'people',
};

const small: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numberPattern =
  /(?<!\p{L})(\d[\d,.]*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L})\s+((?:\p{L}+\s+){0,2}?)(\p{L}+)/giu;

/** Numbers of a text with the kind of thing that they count; numbers of anything else are left out. */
export function numbersIn(
  text: string,
): readonly { readonly value: number; readonly thing: string }[] {
  const found: { value: number; thing: string }[] = [];
  for (const match of text.matchAll(numberPattern)) {
    const words = `${match[2] ?? ''}${match[3] ?? ''}`.toLowerCase().split(/\s+/u);
    const thing = words.map((word) => counted[word]).find((kind) => kind !== undefined);
    const value = parseNumber((match[1] ?? '').toLowerCase());
    if (thing !== undefined && Number.isFinite(value)) found.push({ value, thing });
  }
  const toll = /\b(?:toll|number|figure)\b[^.]{0,30}?\bat (\d[\d,]*|\p{L}+)/iu.exec(text);
  const value = toll === null ? Number.NaN : parseNumber((toll[1] ?? '').toLowerCase());
  if (Number.isFinite(value)) found.push({ value, thing: 'people' });
  return found;
}

function parseNumber(word: string): number {
  const index = small.indexOf(word);
  return index >= 0 ? index : Number(word.replace(/[,.]+$/u, '').replaceAll(',', ''));
}
