/** Removes from a document what is site furniture by its element or by the names of its classes. */
import type { DomDocument, DomElement } from './dom.ts';
import {
  articleNames,
  furnitureElements,
  furnitureNames,
  furnitureWords,
  wordlessElements,
} from './furniture.ts';
import { weighParagraphs } from './paragraph-weight.ts';

/** Changes the document. What holds a fair part of the page's paragraphs is kept whatever its name. */
export function pruneFurniture(document: DomDocument): void {
  const { body } = document;
  if (body === null) return;
  for (const element of [...body.querySelectorAll(wordlessElements)]) element.remove();
  const weights = weighParagraphs(body);
  const isHeavy = (element: DomElement) =>
    (weights.get(element) ?? 0) > (weights.get(body) ?? 0) * 0.25;
  for (const element of [...body.querySelectorAll(furnitureElements)]) {
    if (!isHeavy(element)) element.remove();
  }
  for (const element of [...body.querySelectorAll('[class], [id], [style], [aria-hidden]')]) {
    if (isFurniture(element) && !isHeavy(element)) element.remove();
  }
}

function isFurniture(element: DomElement): boolean {
  if (/^(?:HTML|BODY|ARTICLE|MAIN)$/.test(element.nodeName)) return false;
  if (/display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? ''))
    return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.trim() === '' || articleNames.test(names) || /\b(?:hentry|type-post)\b/.test(names))
    return false;
  return names.split(/\s+/).some(isFurnitureName);
}

/** `related-posts`, `c-shareBar`, `post_comments`: each word, and each pair of neighbours. Not `has-sidebar`. */
function isFurnitureName(name: string): boolean {
  if (furnitureNames.has(name.toLowerCase())) return true;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/);
  if (words.some((word) => /^(?:has|with|no|without|and)$/.test(word))) return false;
  return words.some(
    (word, index) =>
      furnitureWords.has(word) || furnitureWords.has(`${word}-${words[index + 1] ?? ''}`),
  );
}
