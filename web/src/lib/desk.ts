/**
 * The part of the desk that pages may use: what the public may read, and handing in a reply.
 * Following, publishing and moderating are not in it, so no page can come to do them by mistake.
 */
import type { Desk } from '$engine/pipeline/desk.ts';

/** Whatever answers these; in production the HTTP client of `src/api/client.ts`. */
export type PublicDesk = Pick<
  Desk,
  'listStories' | 'story' | 'news' | 'brief' | 'article' | 'passage' | 'search' | 'addReply'
>;
