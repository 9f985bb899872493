/** Turns whatever went wrong into the API's one error form, with the HTTP status that fits. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type ErrorCode, ReadoutError } from '../model/error.ts';

type ErrorStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 502;

const statusOfCode: Readonly<Record<ErrorCode, ErrorStatus>> = {
  'bad-input': 400,
  'not-found': 404,
  refused: 422,
  'too-large': 413,
  unreachable: 502,
  'not-allowed': 403,
  'data-in-use': 409,
  'data-damaged': 500,
  'brief-not-publishable': 422,
  internal: 500,
};

/** What stands in the body of every error. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    readonly details?: unknown;
  };
}

/** The body for an error; the text of an unforeseen one stays inside. */
export function buildErrorBody(error: unknown): ErrorBody {
  const known = toReadoutError(error);
  const { code, message, details } = known;
  return { error: details === undefined ? { code, message } : { code, message, details } };
}

/** Told of every error that Readout did not foresee, so that the operator can be. */
export type Report = (error: unknown) => void;

/** An error as the last line of a stream that has begun already; reported when unforeseen. */
export function writeErrorLine(error: unknown, report: Report): string {
  if (isUnforeseen(error)) report(error);
  return `${JSON.stringify(buildErrorBody(error))}\n`;
}

/** Answers the error; `status` where the code's own does not say enough (401, 429). */
export function answerError(c: Context, error: unknown, status?: ErrorStatus): Response {
  const body = buildErrorBody(error);
  return c.json(body, status ?? statusOfCode[body.error.code]);
}

/** True for what Readout did not foresee, which the operator must be told about. */
export function isUnforeseen(error: unknown): boolean {
  return toReadoutError(error).code === 'internal';
}

function toReadoutError(error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error;
  if (error instanceof HTTPException && error.status < 500) {
    return new ReadoutError('bad-input', error.message || 'The request cannot be understood.');
  }
  return new ReadoutError(
    'internal',
    'Something went wrong inside Readout; its own output says what. Nothing that was accepted is lost: try again.',
    { cause: error },
  );
}
