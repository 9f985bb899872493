/** Reads a page's meta elements once, whatever attribute carries their name. */
import { type DomDocument, readHtmlLine } from './dom.ts';

/** The contents of the page's meta elements by name in lower case; the first of each name. */
export type Metas = ReadonlyMap<string, string>;

/** Reads them all in one pass. */
export function readMetas(document: DomDocument): Metas {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content') ?? '';
    if (content.trim() === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** The first of the names that is there. */
export function metaOf(metas: Metas, ...names: readonly string[]): string | undefined {
  const content = names.map((name) => metas.get(name)).find((one) => one !== undefined);
  return content === undefined ? undefined : readHtmlLine(content) || undefined;
}
