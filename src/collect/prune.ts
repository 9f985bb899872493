/** Removes from a document what is site furniture by its element or by the names of its classes. */
import type { DomDocument, DomElement } from './dom.ts';
import { articleNames, furnitureElements, furnitureWords } from './furniture.ts';

/** Changes the document. What holds more than half of the page's text is kept whatever its name. */
export function pruneFurniture(document: DomDocument): void {
  const { body } = document;
  if (body === null) return;
  for (const element of [...body.querySelectorAll(furnitureElements)]) {
    if (element.nodeName !== 'FORM' || !holdsMuch(element, textLengthOf(body))) element.remove();
  }
  const total = textLengthOf(body);
  for (const element of [...body.querySelectorAll('[class], [id], [style], [aria-hidden]')]) {
    if (isFurniture(element) && !holdsMuch(element, total)) element.remove();
  }
}

function textLengthOf(element: DomElement): number {
  return (element.textContent ?? '').length;
}

function holdsMuch(element: DomElement, total: number): boolean {
  return textLengthOf(element) > total * 0.4;
}

function isFurniture(element: DomElement): boolean {
  if (/^(?:HTML|BODY|ARTICLE|MAIN)$/.test(element.nodeName)) return false;
  if (/display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? ''))
    return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names.trim() === '' || articleNames.test(names)) return false;
  return names.split(/\s+/).some(isFurnitureName);
}

/** `related-posts`, `c-shareBar`, `post_comments`: each word, and each pair of neighbours. */
function isFurnitureName(name: string): boolean {
  if (furnitureWords.has(name.toLowerCase())) return true;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/);
  return words.some(
    (word, index) =>
      furnitureWords.has(word) || furnitureWords.has(`${word}-${words[index + 1] ?? ''}`),
  );
}
