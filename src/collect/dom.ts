/**
 * The part of the document interface that Readout uses, and the parser behind it (linkedom).
 * Scripts are never run and nothing is loaded.
 */
import { parseHTML } from 'linkedom';
import { nestsDeeperThan } from './hostile-xml.ts';

export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  textContent: string | null;
  readonly parentElement: DomElement | null;
  readonly childNodes: Iterable<DomNode>;
  readonly nextSibling: DomNode | null;
  remove(): void;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly id: string;
  readonly className: string;
  innerHTML: string;
  readonly children: ArrayLike<DomElement> & Iterable<DomElement>;
  readonly nextElementSibling: DomElement | null;
  readonly previousElementSibling: DomElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & ArrayLike<DomElement>;
  closest(selector: string): DomElement | null;
  matches(selector: string): boolean;
  contains(node: DomNode): boolean;
  append(...nodes: (DomNode | string)[]): void;
  replaceWith(...nodes: (DomNode | string)[]): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  readonly head: DomElement | null;
  readonly body: DomElement | null;
  createElement(name: string): DomElement;
}

/** Always a document with a root, a head and a body, whatever the text is. */
export function parseDocument(html: string): DomDocument {
  // The parser recurses; a page nested like this was made to break it, and has no text for readers.
  if (nestsDeeperThan(html, deepestNesting)) return parseWhole(emptyPage);
  const whole = /<(?:html|body)[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = parseWhole(whole);
  if (document.documentElement === null) return parseWhole(emptyPage);
  gatherBody(document);
  return document;
}

const emptyPage = '<!doctype html><html><head></head><body></body></html>';
const deepestNesting = 700;

function parseWhole(html: string): DomDocument {
  return (parseHTML(html) as unknown as { readonly document: DomDocument }).document;
}

/** linkedom takes for the body what follows the head, so whatever stands between goes into the body. */
function gatherBody(document: DomDocument): void {
  const root = document.documentElement;
  const body = [...root.querySelectorAll('body')].find((one) => one.parentElement === root);
  if (body === undefined) return;
  for (const child of [...root.children]) {
    if (child !== body && child.nodeName !== 'HEAD') body.append(child);
  }
}

/** The text of a snippet of HTML as one line; entities decoded, tags dropped. */
export function readHtmlLine(html: string): string {
  if (!/[<&]/.test(html)) return joinSpaces(html);
  const { body } = parseDocument(`<p>${html}</p>`);
  for (const hidden of body?.querySelectorAll('script, style, template') ?? []) hidden.remove();
  return joinSpaces(body?.textContent ?? '');
}

/** White space folded to single spaces, none at the ends; other control characters dropped. */
export function joinSpaces(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}
