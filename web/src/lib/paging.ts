/** The page number of a list's address: `?page=3`. */

/** 1 where none or nonsense is given; never so large that an offset overflows. */
export function readPage(query: URLSearchParams): number {
  const text = query.get('page') ?? '1';
  return /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : 1;
}
