/**
 * Weighs the elements of a page by the running text below them: what an article has and
 * furniture has not.
 */
import { type DomElement, joinSpaces } from './dom.ts';

const leastLength = 60;
const blocks = new Set(
  'P DIV UL OL DL TABLE SECTION ARTICLE H1 H2 H3 H4 H5 H6 LI BLOCKQUOTE MAIN ASIDE HEADER FOOTER'.split(
    ' ',
  ),
);
const holders = 'p, blockquote, li, div, td, dd, section';

/** Characters in paragraphs of at least 60 that are not mostly links, for each element that has any. */
export function weighParagraphs(root: DomElement): ReadonlyMap<DomElement, number> {
  const weights = new Map<DomElement, number>();
  for (const paragraph of root.querySelectorAll(holders)) {
    if (paragraph.nodeName !== 'P' && holdsBlocks(paragraph)) continue;
    const length = joinSpaces(paragraph.textContent ?? '').length;
    if (length < leastLength || linkLengthOf(paragraph) > length / 2) continue;
    addUpwards(weights, paragraph, root, length);
  }
  return weights;
}

function addUpwards(
  weights: Map<DomElement, number>,
  from: DomElement,
  root: DomElement,
  length: number,
): void {
  for (let element: DomElement | null = from; element !== null; element = element.parentElement) {
    weights.set(element, (weights.get(element) ?? 0) + length);
    if (element === root) return;
  }
}

/** Looks two levels down: deeper blocks are rare in a paragraph and looking for them is slow. */
function holdsBlocks(element: DomElement): boolean {
  for (const child of element.children) {
    if (blocks.has(child.nodeName)) return true;
    for (const grandchild of child.children) if (blocks.has(grandchild.nodeName)) return true;
  }
  return false;
}

function linkLengthOf(element: DomElement): number {
  let length = 0;
  for (const link of element.querySelectorAll('a'))
    length += (link.textContent ?? '').trim().length;
  return length;
}
