/** Runs src/collect/archive.ts over warcio's sample archives, good and broken: what is read, what is refused and how. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ImportFileItem } from '../collect/files.ts';
import { readImportSource } from '../collect/files.ts';
import { readArchive } from './archives.ts';

export interface WarcSampleReport {
  readonly files: number;
  readonly articles: number;
  /** File and what was said of it. */
  readonly errors: readonly { readonly file: string; readonly error: string }[];
  /** Files on which the reader threw: there should be none. */
  readonly crashed: readonly string[];
  /** Names the texts read, so that a change shows. */
  readonly fingerprint: string;
}

/** `folder` holds `warcio-samples.tar.xz`. Throws where it cannot be opened. */
export async function reportWarcSamples(folder: string): Promise<WarcSampleReport> {
  const errors: { file: string; error: string }[] = [];
  const crashed: string[] = [];
  const texts = createHash('sha256');
  let files = 0;
  let articles = 0;
  for await (const { name, bytes } of readArchive(join(folder, 'warcio-samples.tar.xz'))) {
    if (!/\.w?arc/.test(name)) continue;
    files++;
    try {
      for (const item of await readAll(bytes)) {
        if ('record' in item) {
          articles++;
          texts.update(item.record.text);
        } else errors.push({ file: name, error: item.error });
      }
    } catch (error) {
      crashed.push(`${name}: ${String(error)}`);
    }
  }
  return { files, articles, errors, crashed, fingerprint: texts.digest('hex').slice(0, 16) };
}

async function readAll(bytes: Uint8Array): Promise<readonly ImportFileItem[]> {
  async function* stdin(): AsyncGenerator<Uint8Array, void, undefined> {
    yield bytes;
  }
  const items: ImportFileItem[] = [];
  for await (const item of readImportSource('-', { stdin: stdin() })) items.push(item);
  return items;
}
