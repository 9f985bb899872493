/** The one form of every error the API answers. */
import { z } from '@hono/zod-openapi';
import type { ErrorCode } from '../../model/error.ts';
import { mirrors } from './mirrors.ts';

const errorCodes = [
  'bad-input',
  'not-found',
  'refused',
  'too-large',
  'unreachable',
  'not-allowed',
  'data-in-use',
  'data-damaged',
  'brief-not-publishable',
  'internal',
] as const;

const errorCode = mirrors<ErrorCode>()(z.enum(errorCodes).openapi('ErrorCode'));

/** `message` is one English sentence or two that say what happened and what to do. */
export const errorSchema = z
  .object({
    error: z.object({ code: errorCode, message: z.string(), details: z.unknown().optional() }),
  })
  .openapi('Error');
