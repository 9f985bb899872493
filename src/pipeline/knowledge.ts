/**
 * Reads the analyser's data and model files from beside the code (`language/data/` and
 * `language/models/`, in src and in dist) and adds the language detector where it is wanted: its
 * own tables take 30 MB in each thread.
 */
import { readdir, readFile } from 'node:fs/promises';
import type { Knowledge, KnowledgeFiles } from '../language/knowledge.ts';
import { parseKnowledge } from '../language/knowledge.ts';
import { ReadoutError } from '../model/error.ts';

const folders = ['../language/data/', '../language/models/'].map(
  (path) => new URL(path, import.meta.url),
);

let loaded: Promise<Knowledge> | undefined;

/**
 * Everything the reader knows: read once in each thread, the same record ever after. Throws
 * `data-damaged` when the data files are not beside the code.
 */
export async function loadKnowledge(): Promise<Knowledge> {
  const { detectLanguage } = await import('../collect/lang.ts');
  return { ...(await loadWordKnowledge()), detectLanguage };
}

/** The same for texts whose language is known: a text that does not say it is read as `und`. */
export function loadWordKnowledge(): Promise<Knowledge> {
  loaded ??= readFiles().then((files) => parseKnowledge(files));
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

async function readFiles(): Promise<KnowledgeFiles> {
  try {
    const entries = await Promise.all(folders.map(readFolder));
    return Object.fromEntries(entries.flat());
  } catch (cause) {
    throw new ReadoutError(
      'data-damaged',
      `The analyser's data files cannot be read from ${folders.map(({ pathname }) => pathname).join(' and ')}. Install or build Readout again.`,
      { cause },
    );
  }
}

async function readFolder(folder: URL): Promise<readonly [string, string | Uint8Array][]> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.md')).sort();
  return Promise.all(names.map(async (name) => [name, await readOne(folder, name)]));
}

function readOne(folder: URL, name: string): Promise<string | Uint8Array> {
  const file = new URL(name, folder);
  return name.endsWith('.bin') ? readFile(file) : readFile(file, 'utf8');
}
