/** Runs Mozilla's Readability over a document and gives its blocks. Changes the document. */
import { Readability } from '@mozilla/readability';
import type { DomDocument, DomElement } from './dom.ts';
import { renderBlocks, type TextBlock } from './render-text.ts';

const mostElements = 60_000;

/** Empty where it finds nothing, or the page is larger than any article. */
export function readByReadability(document: DomDocument): readonly TextBlock[] {
  if (document.body === null || document.querySelectorAll('*').length > mostElements) return [];
  const reader = new Readability<DomElement>(document as never, {
    charThreshold: 200,
    disableJSONLD: true,
    serializer: (node) => node as unknown as DomElement,
  });
  const content = reader.parse()?.content;
  return content === null || content === undefined ? [] : renderBlocks(content);
}
