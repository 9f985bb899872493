/** Turns the desk's refusals into error pages. Other errors go on to the log and a plain 500. */
import { error } from '@sveltejs/kit';
import type { ErrorCode } from '$engine/model/error.ts';

/** Asks, and answers with the page that fits where the desk refuses. */
export async function askDesk<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    switch (deskErrorCode(cause)) {
      case 'not-found':
        error(404, { message: 'Not found', code: 'not-found' });
        break;
      case 'bad-input':
        error(400, { message: 'Bad request', code: 'bad-request' });
        break;
      case 'unreachable':
        error(503, { message: 'The desk does not answer', code: 'desk-away' });
    }
    throw cause;
  }
}

/** The code of an error of the desk. By name: the desk's class is loaded apart from the pages. */
export function deskErrorCode(cause: unknown): ErrorCode | undefined {
  if (!(cause instanceof Error) || cause.name !== 'ReadoutError' || !('code' in cause)) {
    return undefined;
  }
  return cause.code as ErrorCode;
}
