/**
 * Our own reader: finds the element that holds the article. Elements that say they are the
 * article are asked first; else the one whose paragraphs weigh most. A method in the line of
 * Readability and trafilatura, kept simple.
 */
import type { DomDocument, DomElement } from './dom.ts';
import { weighParagraphs } from './paragraph-weight.ts';
import { renderBlocks, type TextBlock } from './render-text.ts';

/** From the surest to the vaguest. */
const bodySelectors = [
  '[itemprop=articleBody]',
  '.article-body, .article__body, .articleBody, .article-content, .article__content, .articleContent, .story-body, .story-content, .storytext, .entry-content, .post-content, .post-body, .td-post-content, .post__content, .blog-content, .single-content, .article-text, .c-entry-content, .rich-text, .body-content',
  'article',
  'main, [role=main], #main, #content, .content, #main-content, .main-content',
];

const leastLength = 250;

/** The blocks of the article; those of the whole body where nothing better is found. */
export function findArticleBlocks(document: DomDocument): readonly TextBlock[] {
  const { body } = document;
  if (body === null) return renderBlocks(document.documentElement);
  const weights = weighParagraphs(body);
  const least = Math.max(leastLength, (weights.get(body) ?? 0) * 0.3);
  for (const selector of bodySelectors) {
    const best = heaviest(document.querySelectorAll(selector), weights);
    if (best !== undefined && (weights.get(best) ?? 0) >= least) return renderBlocks(best);
  }
  return renderBlocks(densest(body, weights));
}

type Weights = ReadonlyMap<DomElement, number>;

function heaviest(elements: Iterable<DomElement>, weights: Weights): DomElement | undefined {
  let best: DomElement | undefined;
  let bestWeight = 0;
  for (const element of elements) {
    const weight = weights.get(element) ?? 0;
    if (weight > bestWeight) [best, bestWeight] = [element, weight];
  }
  return best;
}

/** Goes down while one child holds nearly all of its parent's paragraphs. */
function densest(body: DomElement, weights: Weights): DomElement {
  let element = body;
  for (;;) {
    const child = heaviest(element.children, weights);
    if (child === undefined || (weights.get(child) ?? 0) < (weights.get(element) ?? 0) * 0.85)
      return element;
    element = child;
  }
}
