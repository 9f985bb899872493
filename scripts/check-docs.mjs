// Checks the documents: every relative link and picture leads to a file, every heading that a
// link names exists, and every `readout COMMAND` that is written there is a command.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles, root } from './steps/stamp.mjs';

/** The Markdown files that the checks read, below the project's root. */
export function listDocuments() {
  const atRoot = readdirSync(root).filter((name) => name.endsWith('.md'));
  const below = ['docs', 'samples', 'src', 'web'].flatMap((folder) =>
    listFiles(join(root, folder)),
  );
  return [
    ...atRoot.map((name) => join(root, name)),
    ...below.filter((file) => file.endsWith('.md')),
  ];
}

/** The problems of one document, as sentences. `commands` is empty where they are not known. */
export function checkDocument(file, text, commands = []) {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...checkLinks(file, prose), ...checkCommands(text, commands)];
}

function checkLinks(file, prose) {
  const problems = [];
  for (const [, target] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    const [path, heading] = target.split('#');
    const found = path === '' ? file : join(dirname(file), decodeURI(path));
    if (!existsSync(found)) problems.push(`the link ${target} leads nowhere`);
    else if (heading && found.endsWith('.md') && !headingsOf(found).includes(heading)) {
      problems.push(`${path || 'the document'} has no heading for #${heading}`);
    }
  }
  return problems;
}

/** Headings as GitHub names them in addresses. */
function headingsOf(file) {
  const lines = readFileSync(file, 'utf8').match(/^#+ .*$/gm) ?? [];
  return lines.map((line) =>
    line
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function checkCommands(text, commands) {
  if (commands.length === 0) return [];
  const named = [...text.matchAll(/(?:^|`|npx )readout ([a-z]+)\b/gm)].map((match) => match[1]);
  return [...new Set(named)]
    .filter((name) => !commands.includes(name))
    .map((name) => `there is no command readout ${name}`);
}

/** The names of the built program's commands; empty where it is not built. */
export async function listCommands() {
  const table = join(root, 'dist', 'cli', 'commands', 'index.js');
  if (!existsSync(table)) return [];
  const { commands } = await import(pathToFileURL(table).href);
  return [...commands.map((command) => command.name), 'help'];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const commands = await listCommands();
  const documents = listDocuments();
  const problems = documents.flatMap((file) =>
    checkDocument(file, readFileSync(file, 'utf8'), commands).map(
      (problem) => `${relative(root, file)}: ${problem}`,
    ),
  );
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${documents.length} documents, ${commands.length} commands: all in order.`);
}
