/**
 * Ukrainian names of places by case. Seven forms a word (two genitives of masculines, in -у and
 * -а), rules by ending, consonants changing before -і, and "і" in a closed syllable of a few names.
 */

/** All forms of a name of one or more words; those of its words go together. */
export function declineUkrainian(name: string): readonly string[] {
  if (name === name.toUpperCase()) return [name];
  const words = name.split(' ').map(declineWord);
  const forms = [0, 1, 2, 3, 4, 5, 6].map((at) => words.map((word) => word[at] ?? '').join(' '));
  return [...new Set(forms)];
}

/** Names whose stem changes where an ending follows: nominative → stem. */
const changedStems: ReadonlyMap<string, string> = new Map([
  ['Київ', 'Києв'],
  ['Харків', 'Харков'],
  ['Львів', 'Львов'],
  ['Кишинів', 'Кишинев'],
  ['Тель-Авів', 'Тель-Авів'],
  ['Єгипет', 'Єгипт'],
  ['Відень', 'Відн'],
]);

function declineWord(word: string): readonly string[] {
  const [two, last] = [word.slice(-2), word.slice(-1)];
  const stem = word.slice(0, -1);
  const put = (base: string, ...ends: string[]) => [word, ...ends.map((end) => base + end)];
  const changed = changedStems.get(word);
  if (changed !== undefined && last === 'ь') return put(changed, 'я', 'я', 'ю', 'ь', 'ем', 'і');
  if (changed !== undefined) return put(changed, 'а', 'у', 'у', '', 'ом', 'і');
  if (two === 'ія') return put(stem, 'ї', 'ї', 'ї', 'ю', 'єю', 'ї');
  if (two === 'ка' && /(?:ська|цька)$/u.test(word))
    return put(stem, 'ої', 'ої', 'ій', 'у', 'ою', 'ій');
  if (/(?:енна|ічна|лика|дна)$/u.test(word)) return put(stem, 'ої', 'ої', 'ій', 'у', 'ою', 'ій');
  if (/(?:ені|нані|ські)$/u.test(word)) return put(stem, 'их', 'их', 'им', 'і', 'ими', 'их');
  if (/(?:ти|ди|ни)$/u.test(word))
    return put(stem, word.endsWith('ти') ? 'ів' : '', '', 'ам', 'и', 'ами', 'ах');
  if (last === 'а')
    return put(stem, 'и', 'и', '', 'у', 'ою', '').map((form, at) =>
      at === 3 || at === 6 ? softened(stem) : form,
    );
  if (two === 'ея' || two === 'їя') return put(stem, 'ї', 'ї', 'ї', 'ю', 'єю', 'ї');
  if (two === 'жя' || two === 'ся') return put(stem, 'я', 'я', 'ю', 'я', 'ям', 'і');
  if (last === 'я') return put(stem, 'і', 'і', 'і', 'ю', 'ею', 'і');
  if (last === 'й') return put(stem, 'ю', 'я', 'ю', 'й', 'єм', 'ї');
  if (last === 'ь')
    return /русь$/u.test(word)
      ? put(stem, 'і', 'і', 'і', 'ь', 'сю', 'і')
      : put(stem, 'ю', 'я', 'ю', 'ь', 'ем', 'і');
  if (last === 'о' && word.endsWith('про')) return put(stem, 'а', 'а', 'у', 'о', 'ом', 'і');
  if (/[бвгґджзклмнпрстфхцчшщ]$/u.test(word)) return put(word, 'у', 'а', 'у', '', 'ом', 'і');
  return [word];
}

/** Dative and locative: "Америка" → "Америці", "Прага" → "Празі". */
function softened(stem: string): string {
  const soft = { к: 'ц', г: 'з', х: 'с' }[stem.slice(-1)];
  return soft === undefined ? `${stem}і` : `${stem.slice(0, -1)}${soft}і`;
}
