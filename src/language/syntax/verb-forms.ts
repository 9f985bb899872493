/**
 * English verb bases to their inflected forms, so that a word can be looked up as a form of a
 * verb. Regular spelling rules; irregular verbs come as "base past participle".
 */

/** What a form can be: base, third person, past, participle, -ing. A word may be several. */
type VerbForm = 'vb' | 'vbz' | 'vbd' | 'vbn' | 'vbg';

export interface VerbEntry {
  readonly lemma: string;
  readonly forms: readonly VerbForm[];
}

const vowelBefore = /[aeiou]$/u;
// Short stressed bases that double their last consonant; "visit", "open" do not.
const doubling =
  /^(?:[bcdfghjklmnpqrstvwz]*[aeiou][bdgklmnprt]|admit|commit|permit|submit|refer|prefer|compel|expel|repel|regret|rebut|occur|balk)$/u;

/** The -s, -ed and -ing forms of a regular base. */
function inflectRegular(base: string): { s: string; ed: string; ing: string } {
  const consonantY = base.endsWith('y') && !vowelBefore.test(base.slice(0, -1));
  const s = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/u.test(base)
      ? `${base}es`
      : `${base}s`;
  if (consonantY) return { s, ed: `${base.slice(0, -1)}ied`, ing: `${base}ing` };
  if (base.endsWith('ee')) return { s, ed: `${base}d`, ing: `${base}ing` };
  if (base.endsWith('e')) return { s, ed: `${base}d`, ing: `${base.slice(0, -1)}ing` };
  const stem = doubling.test(base) && !base.endsWith('lk') ? base + base.at(-1) : base;
  return { s, ed: `${stem}ed`, ing: `${stem}ing` };
}

/** The same as British papers spell it, where they spell it otherwise: "recognise", "travelled". */
function inflectBritish(base: string): { s: string; ed: string; ing: string } | undefined {
  if (/[cglmnrt]ize$/u.test(base)) return inflectRegular(base.replace(/ize$/u, 'ise'));
  if (!/[^aeiou][aeiou]l$/u.test(base) || doubling.test(base)) return undefined;
  return { s: `${base}s`, ed: `${base}led`, ing: `${base}ling` };
}

/** A map from form to verb over the given bases and irregular verbs; irregular forms win. */
export function buildVerbForms(
  regular: readonly string[],
  irregular: readonly (readonly string[])[],
): ReadonlyMap<string, VerbEntry> {
  const forms = new Map<string, { lemma: string; forms: VerbForm[] }>();
  const add = (word: string, lemma: string, form: VerbForm) => {
    const entry = forms.get(word);
    if (entry === undefined) forms.set(word, { lemma, forms: [form] });
    else if (entry.lemma === lemma && !entry.forms.includes(form)) entry.forms.push(form);
  };
  const addRegular = (base: string, { s, ed, ing }: ReturnType<typeof inflectRegular>) => {
    add(s, base, 'vbz');
    add(ed, base, 'vbd');
    add(ed, base, 'vbn');
    add(ing, base, 'vbg');
  };
  const seen = new Set<string>();
  for (const [base, past, participle] of irregular) {
    if (base === undefined || past === undefined || participle === undefined) continue;
    seen.add(base);
    add(base, base, 'vb');
    add(past, base, 'vbd');
    add(participle, base, 'vbn');
    const { s, ing } = inflectRegular(base);
    add(base === 'go' || base === 'undergo' ? `${base}es` : s, base, 'vbz');
    add(ing, base, 'vbg');
  }
  for (const base of regular) {
    if (base === '' || seen.has(base)) continue;
    seen.add(base);
    add(base, base, 'vb');
    addRegular(base, inflectRegular(base));
    const british = inflectBritish(base);
    if (british === undefined) continue;
    if (base.endsWith('ize')) add(base.replace(/ize$/u, 'ise'), base, 'vb');
    addRegular(base, british);
  }
  return forms;
}
