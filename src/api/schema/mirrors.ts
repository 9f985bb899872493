/**
 * Makes the compiler compare a schema with the record it stands for: a field added, removed or
 * retyped on one side only does not compile. `readonly` is left out of the comparison, because
 * zod's output has none.
 */
import type { z } from '@hono/zod-openapi';

type Plain = string | number | boolean | bigint | symbol | null | undefined;

type Frozen<T> = T extends Plain
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : { readonly [Key in keyof T]: Frozen<T[Key]> };

type Same<A, B> =
  (<T>() => T extends Frozen<A> ? 1 : 2) extends <T>() => T extends Frozen<B> ? 1 : 2
    ? true
    : false;

/** `mirrors<Story>()(schema)` is the schema, typed as the record; an error when they differ. */
export function mirrors<Record>() {
  return <Schema extends z.ZodType>(
    schema: Same<z.output<Schema>, Record> extends true ? Schema : never,
  ): z.ZodType<Record, Record> => schema as unknown as z.ZodType<Record, Record>;
}

/**
 * A field that may be missing. The type says "absent, never undefined", as the records do; what
 * arrives as JSON cannot hold undefined anyway.
 */
export function maybe<Schema extends z.ZodType>(schema: Schema): z.ZodExactOptional<Schema> {
  return schema.optional() as unknown as z.ZodExactOptional<Schema>;
}
