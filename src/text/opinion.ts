/** Is an article somebody's opinion, or an explainer, rather than news? By what desks call it. */
import type { ReadArticle } from '../model/story.ts';

const labelled =
  /\b(?:opinions?|op-?ed|editorials?|commentary|commentisfree|columns?|columnists?|viewpoint|analysis|blogs?|voices|perspective|letters)\b|думка|мнение|رأي/iu;
const asksOrExplains =
  /\?\s*$|^(?:why|how|what|who|is|are|should|can|could|will|would|do|does|did|here(?:'|’)s|the case (?:for|against)|\w+ (?:things|reasons|ways|questions|takeaways))\b/iu;

/** True where the outlet, the address or the title says so. */
export function isOpinion({ article, revision }: ReadArticle): boolean {
  return (
    labelled.test(article.outletName) ||
    labelled.test(article.address.replace(/^[a-z]+:\/\/[^/]*/iu, '').slice(0, 60)) ||
    labelled.test(revision.title.slice(0, 30)) ||
    asksOrExplains.test(revision.title)
  );
}
