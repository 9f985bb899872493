/** Sentences into which the links and headlines of a page were run: nothing in them can be trusted. */
import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { pageLitter } from '../locales/en/claim-words.ts';

/** Whether the sentence of an annotation is mixed with the links of its page. */
export function isPageLitter({ text }: Draft, { start, end }: Span): boolean {
  return pageLitter.test(text.slice(start, end));
}
