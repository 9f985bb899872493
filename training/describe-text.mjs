// A text to the record that training reads: its words' forms, features and gold tags, by the
// engine's own code (dist/). Lists of small numbers are strings, a character a word, from '0' up.
import { beginDraft } from '../dist/language/draft.js';
import { segmentText } from '../dist/language/segment.js';
import { attributeStatements } from '../dist/language/statements/attribute.js';
import { describeWords, layRoles } from '../dist/language/statements/word-features.js';
import { readSyntax } from '../dist/language/syntax/shallow.js';

/** What the tagger sees of a text's words. */
export function describeByRules(text) {
  const { draft, syntax } = readByRules(text);
  return { syntax, features: describeWords(syntax, draft.sentences, draft.statements) };
}

export function describeText({ id, text, statements }) {
  const { syntax, features } = describeByRules(text);
  const { forms, ...numbers } = features;
  const record = { id, forms: forms.map(({ plain }) => plain).join(' ') };
  for (const [name, list] of Object.entries(numbers)) record[name] = writeNumbers(list);
  if (statements === undefined) return record;
  record.gold = writeNumbers(layRoles(syntax.words, statements));
  record.spans = syntax.words.map(({ start, end }) => [start, end]);
  return { ...record, statements };
}

const writeNumbers = (list) => String.fromCharCode(...Array.from(list, (value) => 48 + value));

function readByRules(text) {
  let draft = beginDraft({ text, lang: 'en' }, 'en');
  draft = { ...draft, ...segmentText.run(draft) };
  draft = { ...draft, ...attributeStatements.run(draft, {}) };
  return { draft, syntax: readSyntax(draft) };
}

/** The text with a space between words and a line a sentence; statements moved with it. */
export function printLines({ id, text, statements }) {
  const { syntax } = readByRules(text);
  const moved = new Int32Array(text.length + 1);
  let printed = '';
  let last;
  for (const word of syntax.words) {
    if (last) printed += word.sentence === last.sentence ? ' ' : '\n';
    for (let at = last?.end ?? 0; at < word.start; at += 1) moved[at] = printed.length;
    for (let at = word.start; at <= word.end; at += 1) moved[at] = printed.length + at - word.start;
    printed += text.slice(word.start, word.end);
    last = word;
  }
  if (statements === undefined) return { id, text: printed };
  for (let at = (last?.end ?? 0) + 1; at <= text.length; at += 1) moved[at] = printed.length;
  const ends = new Map(syntax.words.map((word) => [word.end, moved[word.end - 1] + 1]));
  const move = ({ start, end }) => ({ start: moved[start], end: ends.get(end) ?? moved[end] });
  const moveAll = (spans) => spans.map(move).filter(({ start, end }) => end > start);
  const roles = statements.map(({ source, cue, content }) => ({
    source: moveAll(source),
    cue: moveAll(cue),
    content: moveAll(content),
  }));
  return { id, text: printed, statements: roles };
}
