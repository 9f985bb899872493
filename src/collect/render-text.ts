/**
 * Turns an element into paragraphs of plain text: blocks, list items, quotations and table rows
 * each become one; inline markup disappears; two line breaks in a row end a paragraph.
 */
import { type DomElement, type DomNode, joinSpaces } from './dom.ts';

/** One paragraph and what it came from. */
export interface TextBlock {
  readonly text: string;
  /** Name of the nearest block element in lower case: `p`, `h2`, `li`, `blockquote`, `td` … */
  readonly element: string;
  /** Share of its letters that stand in links, 0 to 1. */
  readonly linkShare: number;
}

const blockNames = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul html`.split(
    /\s+/,
  ),
);

interface Pending {
  text: string;
  linked: number;
  element: string;
  /** Where the text stood after the last line break. */
  brokenAt?: number;
}

/** In document order; without empty ones. */
export function renderBlocks(root: DomElement): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let pending: Pending = { text: '', linked: 0, element: 'div' };
  const flush = (element: string) => {
    const text = joinSpaces(pending.text);
    if (text !== '')
      blocks.push({
        text,
        element: pending.element,
        linkShare: Math.min(1, pending.linked / text.length),
      });
    pending = { text: '', linked: 0, element };
  };
  const walk = (node: DomNode, element: string, inLink: boolean, inRow: boolean) => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      pending.text += text;
      if (inLink) pending.linked += text.trim().length;
      return;
    }
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toLowerCase();
    if (name === 'br') {
      // A break stands for a space; a second one with nothing between ends the paragraph.
      const { brokenAt } = pending;
      if (brokenAt !== undefined && pending.text.slice(brokenAt).trim() === '') flush(element);
      else {
        pending.text += '\n';
        pending.brokenAt = pending.text.length;
      }
      return;
    }
    if (name === 'td' || name === 'th') {
      if (pending.text.trim() !== '') pending.text += ' | ';
      for (const child of node.childNodes) walk(child, name, inLink, true);
      return;
    }
    const isBlock = blockNames.has(name) && !(inRow && name !== 'tr' && name !== 'table');
    if (isBlock) flush(name);
    else if (inRow && blockNames.has(name)) pending.text += ' ';
    for (const child of node.childNodes)
      walk(child, isBlock ? name : element, inLink || name === 'a', inRow && name !== 'tr');
    if (isBlock) flush(element);
    else if (inRow && blockNames.has(name)) pending.text += ' ';
  };
  walk(root, 'div', false, false);
  flush('div');
  return blocks;
}
