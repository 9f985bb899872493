/**
 * Russian names of places by case. Six forms a word, in the order nominative, genitive, dative,
 * accusative, instrumental, prepositional; rules by ending, as grammars give them.
 */

type Forms = readonly [string, string, string, string, string, string];

/** All forms of a name of one or more words; those of its words go together. */
export function declineRussian(name: string): readonly string[] {
  if (name === name.toUpperCase()) return [name];
  const words = name.split(' ').map(declineWord);
  const forms = [0, 1, 2, 3, 4, 5].map((at) => words.map((word) => word[at] ?? '').join(' '));
  return [...new Set(forms)];
}

function declineWord(word: string): Forms {
  const stem = word.slice(0, -1);
  const [two, last] = [word.slice(-2), word.slice(-1)];
  const hush = /[гкхжшщч]$/u.test(stem) ? 'и' : 'ы';
  const with_ = (base: string, ...ends: string[]): Forms =>
    [word, ...ends.map((end) => base + end)] as unknown as Forms;
  const long = word.slice(0, -2);
  if (two === 'ая') return with_(long, 'ой', 'ой', 'ую', 'ой', 'ой');
  if (two === 'ый' || (two === 'ий' && word.length > 5))
    return with_(long, 'ого', 'ому', 'ий', 'им', 'ом');
  if (two === 'ие' || two === 'ые')
    return with_(long, `${two[0]}х`, `${two[0]}м`, two, `${two[0]}ми`, `${two[0]}х`);
  if (two === 'ия') return with_(stem, 'и', 'и', 'ю', 'ей', 'и');
  if (two === 'ья' || last === 'я') return with_(stem, 'и', 'е', 'ю', 'ей', 'е');
  if (two === 'ье') return with_(stem, 'я', 'ю', 'е', 'ем', 'е');
  if (last === 'а') return with_(stem, hush, 'е', 'у', 'ой', 'е');
  if (/(?:ты|ды|ны)$/u.test(word))
    return with_(stem, pluralGenitive(word), 'ам', last, 'ами', 'ах');
  if (last === 'й') return with_(stem, 'я', 'ю', 'й', 'ем', 'е');
  if (last === 'ь')
    return /(?:русь|арь)$/u.test(word)
      ? with_(stem, 'и', 'и', 'ь', 'ью', 'и')
      : with_(stem, 'я', 'ю', 'ь', 'ем', 'е');
  if (/[бвгджзклмнпрстфхцчшщ]$/u.test(word)) return with_(word, 'а', 'у', '', 'ом', 'е');
  return [word, word, word, word, word, word];
}

/** "Штаты" → "Штатов", "Афины" → "Афин". */
function pluralGenitive(word: string): string {
  return word.endsWith('ты') ? 'ов' : '';
}
