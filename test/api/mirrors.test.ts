/** What the compiler must refuse; the lines below do not compile if it does not. */
import { z } from '@hono/zod-openapi';
import { expect, it } from 'vitest';
import { maybe, mirrors } from '../../src/api/schema/mirrors.ts';

interface Note {
  readonly id: string;
  readonly tags: readonly ('a' | 'b')[];
  readonly by?: string;
}

const tags = z.array(z.enum(['a', 'b']));

it('a schema must have exactly the fields of its record', () => {
  const schema = mirrors<Note>()(z.object({ id: z.string(), tags, by: maybe(z.string()) }));
  // @ts-expect-error a field is missing
  mirrors<Note>()(z.object({ id: z.string(), tags }));
  // @ts-expect-error a field is too many
  mirrors<Note>()(z.object({ id: z.string(), tags, by: maybe(z.string()), at: z.number() }));
  // @ts-expect-error a field may be undefined that may only be absent
  mirrors<Note>()(z.object({ id: z.string(), tags, by: z.string().optional() }));
  const fewer = z.array(z.enum(['a']));
  // @ts-expect-error a kind is missing
  mirrors<Note>()(z.object({ id: z.string(), tags: fewer, by: maybe(z.string()) }));
  expect(schema.parse({ id: '1', tags: ['b'] })).toEqual({ id: '1', tags: ['b'] });
});
