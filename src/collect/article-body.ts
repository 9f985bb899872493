/**
 * Our own reader: finds the element that holds the article. Elements that say they are the
 * article are asked first; else the one whose paragraphs weigh most. A method in the line of
 * Readability and trafilatura, kept simple.
 */
import type { DomDocument, DomElement } from './dom.ts';
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
  const total = weightOf(body);
  for (const selector of bodySelectors) {
    const best = heaviest([...document.querySelectorAll(selector)]);
    if (best !== undefined && weightOf(best) >= Math.max(leastLength, total * 0.3))
      return renderBlocks(best);
  }
  return renderBlocks(densest(body));
}

/** Letters in paragraph-like blocks outside links: what an article has and furniture has not. */
function weightOf(element: DomElement): number {
  return renderBlocks(element).reduce(
    (sum, block) =>
      block.text.length > 60 && block.linkShare < 0.5 ? sum + block.text.length : sum,
    0,
  );
}

function heaviest(elements: readonly DomElement[]): DomElement | undefined {
  let best: DomElement | undefined;
  let bestWeight = 0;
  for (const element of elements.slice(0, 20)) {
    const weight = weightOf(element);
    if (weight > bestWeight) [best, bestWeight] = [element, weight];
  }
  return best;
}

/** Goes down while one child holds nearly all of its parent's paragraphs. */
function densest(body: DomElement): DomElement {
  let element = body;
  for (let depth = 0; depth < 60; depth++) {
    const weight = weightOf(element);
    const child = heaviest([...element.children]);
    if (child === undefined || weightOf(child) < weight * 0.85) return element;
    element = child;
  }
  return element;
}
