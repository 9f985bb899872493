/** Finds the brief that an address asks for: a version, the knowledge of an instant, or the latest. */
import { error } from '@sveltejs/kit';
import type { BriefView } from '$engine/pipeline/desk.ts';
import type { PublicDesk } from '$lib/desk.ts';
import { askDesk, deskErrorCode } from './ask-desk.ts';

/** Which brief of a story. `latest` is the last published version, or the draft where there is none. */
export type BriefChoice =
  | { readonly kind: 'latest' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'as-of'; readonly asOf: string };

/** Reads `?version=3`, `?version=draft` or `?as-of=1995-11-21`; anything else there is a bad request. */
export function readChoice(query: URLSearchParams): BriefChoice {
  const version = query.get('version');
  if (version === 'draft') return { kind: 'draft' };
  if (version !== null) {
    if (!/^[1-9]\d{0,5}$/u.test(version)) badAddress();
    return { kind: 'version', version: Number(version) };
  }
  const asOf = query.get('as-of');
  return asOf === null || asOf === ''
    ? { kind: 'latest' }
    : { kind: 'as-of', asOf: readInstant(asOf) };
}

/** A day means its end: everything known by midnight UTC. */
function readInstant(text: string): string {
  const whole = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? `${text}T23:59:59.999Z` : text;
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/u.test(whole)) badAddress();
  const instant = new Date(whole);
  if (Number.isNaN(instant.getTime())) badAddress();
  return instant.toISOString();
}

function badAddress(): never {
  error(400, { message: 'Bad request', code: 'bad-request' });
}

export async function loadBrief(
  desk: PublicDesk,
  reference: string,
  choice: BriefChoice,
): Promise<BriefView> {
  switch (choice.kind) {
    case 'version':
      return askDesk(() => desk.brief(reference, { version: choice.version }));
    case 'as-of':
      return askDesk(() => loadAsOf(desk, reference, choice.asOf));
    case 'draft':
      return askDesk(() => desk.brief(reference, {}));
    case 'latest':
      return askDesk(() => loadLatest(desk, reference));
  }
}

async function loadLatest(desk: PublicDesk, reference: string): Promise<BriefView> {
  try {
    return await desk.brief(reference, { version: 'latest' });
  } catch (cause) {
    // Nothing published yet: the draft, which the page labels as one.
    if (deskErrorCode(cause) === 'not-found') return desk.brief(reference, {});
    throw cause;
  }
}

/** Says of a story that the desk knows only now that it was not known then. */
async function loadAsOf(desk: PublicDesk, reference: string, asOf: string): Promise<BriefView> {
  try {
    return await desk.brief(reference, { asOf });
  } catch (cause) {
    if (deskErrorCode(cause) !== 'not-found') throw cause;
    await desk.story(reference, { parts: [], articleLimit: 0 });
    error(404, { message: 'Not known then', code: 'not-known-then' });
  }
}
