/**
 * The one class for operations that fail. `message` says in English what happened and what to
 * do; `code` finds the text in another locale. Caught only where work enters: worker, HTTP, CLI.
 */
export type ErrorCode =
  | 'bad-input'
  | 'not-found'
  | 'refused'
  | 'too-large'
  | 'unreachable'
  | 'not-allowed'
  | 'data-in-use'
  | 'data-damaged'
  | 'brief-not-publishable'
  | 'internal';

export class ReadoutError extends Error {
  readonly code: ErrorCode;
  /** Further facts for the caller, JSON-able; for `brief-not-publishable` the list of problems. */
  readonly details?: unknown;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'ReadoutError';
    this.code = code;
    if (options.details !== undefined) this.details = options.details;
  }
}
