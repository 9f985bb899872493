/**
 * `server.json` in the data folder: how a command finds the server that owns the folder. Only the
 * user who runs the server may read it, because it holds the token.
 */
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const serverFileSchema = z.object({
  url: z.url({ protocol: /^http$/u }),
  token: z.string().min(16),
  pid: z.int(),
});

export type ServerFile = Readonly<z.infer<typeof serverFileSchema>>;

export function serverFilePath(dataDir: string): string {
  return join(dataDir, 'server.json');
}

/** Written beside and renamed, so that nobody reads half of it or reads it before it is private. */
export async function writeServerFile(dataDir: string, server: ServerFile): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const path = serverFilePath(dataDir);
  const draft = `${path}.${process.pid}`;
  await rm(draft, { force: true });
  await writeFile(draft, `${JSON.stringify(server)}\n`, { mode: 0o600, flag: 'wx' });
  await chmod(draft, 0o600);
  await rename(draft, path);
}

/** Undefined where there is none, or none that a server of ours has written. */
export async function readServerFile(dataDir: string): Promise<ServerFile | undefined> {
  let text: string;
  try {
    text = await readFile(serverFilePath(dataDir), 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
  const parsed = serverFileSchema.safeParse(parseOrUndefined(text));
  return parsed.success ? parsed.data : undefined;
}

/** Removes the file if it is still the one of this server. */
export async function removeServerFile(dataDir: string, server: ServerFile): Promise<void> {
  const present = await readServerFile(dataDir);
  if (present?.token === server.token) await rm(serverFilePath(dataDir), { force: true });
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
