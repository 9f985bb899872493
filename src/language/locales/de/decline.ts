/** German: the genitive's "s", the dative's "n", and adjectives before a noun. */

/** "Frankreich" → "Frankreichs"; "Niederlande" → "Niederlanden"; "Vereinigte Staaten" → "Vereinigten Staaten". */
export function declineGerman(name: string): readonly string[] {
  const words = name.split(' ');
  if (words.length > 1) {
    const [first = '', ...rest] = words;
    return /(?:e|es)$/u.test(first)
      ? [name, [first.replace(/es?$/u, 'en'), ...rest].join(' ')]
      : [name];
  }
  if (/lande$/u.test(name)) return [name, `${name}n`];
  return /[sxzß]$/u.test(name) || name === name.toUpperCase() ? [name] : [name, `${name}s`];
}
