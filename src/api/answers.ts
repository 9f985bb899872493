/** The parts that every route's description shares: JSON answers, errors, and the token. */
import { OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi';
import { ReadoutError } from '../model/error.ts';
import { answerError } from './errors.ts';
import { errorSchema } from './schema/errors.ts';

/** A JSON answer with its description. */
export function jsonAnswer<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } } as const;
}

/** A JSON body that must be there. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}

/** Every error has the same form; spread beside a route's own answers. */
export const errorAnswers = {
  default: jsonAnswer(errorSchema, 'What went wrong and what to do about it.'),
} as const satisfies RouteConfig['responses'];

/** An answer that the routes' types have no words for: a stream, or an error with its own status. */
export function untyped(response: Response): never {
  return response as never;
}

/** Marks a route as needing the token, in its description; `guard.ts` is what enforces it. */
export const needsToken = [{ token: [] }];

/** An app without routes whose validation errors have the API's form. */
export function createRouteApp(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      const field = issue?.path.join('.') || 'the request';
      return answerError(
        c,
        new ReadoutError(
          'bad-input',
          `${field}: ${issue?.message ?? 'not accepted'}. See /api/openapi.json for what is accepted.`,
        ),
      );
    },
  });
}
