// PolNeAR texts to JSON Lines of word features and gold tags, by the engine's own code (dist/).
// Each text comes twice: as it is, and with marks set apart and a line a sentence, as corpora
// made for taggers print it.
//   node training/export-features.mjs DATA_FOLDER OUT_FOLDER
import { createWriteStream } from 'node:fs';
import { loadPolnear } from '../dist/eval/polnear.js';
import { beginDraft } from '../dist/language/draft.js';
import { segmentText } from '../dist/language/segment.js';
import { attributeStatements } from '../dist/language/statements/attribute.js';
import { describeWords, layRoles } from '../dist/language/statements/word-features.js';
import { readSyntax } from '../dist/language/syntax/shallow.js';

const [data, out] = process.argv.slice(2);
for (const split of ['train', 'dev']) {
  const texts = await loadPolnear(data, split);
  await write(`${out}/${split}.features.jsonl`, texts);
  await write(`${out}/${split}-lines.features.jsonl`, texts.map(printLines));
}

async function write(path, texts) {
  const file = createWriteStream(path);
  for (const text of texts) file.write(`${JSON.stringify(describe(text))}\n`);
  await new Promise((done) => file.end(done));
}

function describe({ id, text, statements }) {
  const { draft, syntax } = readByRules(text);
  const features = describeWords(syntax, draft.sentences, draft.statements);
  const { forms, ...numbers } = features;
  const record = { id, forms, gold: [...layRoles(syntax.words, statements)] };
  for (const [name, list] of Object.entries(numbers)) record[name] = [...list];
  record.spans = syntax.words.map(({ start, end }) => [start, end]);
  return { ...record, statements };
}

function readByRules(text) {
  let draft = beginDraft({ text, lang: 'en' }, 'en');
  draft = { ...draft, ...segmentText.run(draft) };
  draft = { ...draft, ...attributeStatements.run(draft, {}) };
  return { draft, syntax: readSyntax(draft) };
}

/** The text with a space between words and a line a sentence; statements moved with it. */
function printLines({ id, text, statements }) {
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
