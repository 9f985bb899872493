/** Finds the built pages: the handler that SvelteKit's adapter for Node has made. */
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** As express and node:http call it; `next` is called for what is no page. */
export type PageHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** The same two folders up from `src/cli` and from `dist/cli`. */
const builtHandler = new URL('../../web/build/handler.js', import.meta.url);

/** Undefined where the pages are not built. */
export async function loadPages(): Promise<PageHandler | undefined> {
  if (!existsSync(builtHandler)) return undefined;
  const built = (await import(builtHandler.href)) as { handler: PageHandler };
  return built.handler;
}
