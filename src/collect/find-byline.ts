/** Finds who wrote a page: stated in its metadata, marked on the page, or plainly "Written by …". */
import { cleanByline } from './byline.ts';
import { type DomDocument, type DomElement, joinSpaces } from './dom.ts';
import { type Metas, metaOf } from './metas.ts';
import { isSameName } from './title.ts';

const bylineSelectors = [
  '[rel=author]',
  '[itemprop=author] [itemprop=name]',
  '[itemprop=author]',
  '.byline__name, .byline-name, .author-name, .author__name, .article-author, .article__author, .entry-author, .post-author, .author.vcard, .c-byline__author',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/contributor"], a[href*="/by/"]',
  '.byline, .author, .authors, [class*=byline], [class*=Byline], [class*=author], [class*=Author]',
];

/** Names only; undefined where none is found. What the page states, then what stands on it; a byline that only names the site comes last. */
export function findByline(
  document: DomDocument,
  metas: Metas,
  linked: string | undefined,
  siteName: string | undefined,
): string | undefined {
  const stated = [
    linked,
    metaOf(
      metas,
      'author',
      'article:author',
      'byl',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'twitter:creator',
    ),
  ].flatMap((candidate) => cleanByline(candidate) ?? []);
  const person = stated.find((byline) => !isSameName(byline, siteName));
  return person ?? findBylineOnPage(document) ?? stated[0];
}

function findBylineOnPage(document: DomDocument): string | undefined {
  for (const selector of bylineSelectors) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 4)) {
      const byline = readBylineElement(element);
      if (byline !== undefined) return byline;
    }
  }
  // "Written by Ann Ivers" in an element that nothing else marks.
  for (const element of [...document.querySelectorAll('p, span, strong, div, li')].slice(
    0,
    2_000,
  )) {
    if (element.children.length > 2) continue;
    const text = joinSpaces(element.textContent ?? '');
    if (/^(?:written )?by:? \p{Lu}\S+(?: \p{L}[\p{L}.'’-]*){1,4}$/iu.test(text))
      return cleanByline(text);
  }
  return undefined;
}

function readBylineElement(element: DomElement): string | undefined {
  if (
    element.closest('[class*=comment], [id*=comment], [class*=related], aside, footer, nav') !==
    null
  )
    return undefined;
  const text = joinSpaces(element.textContent ?? '');
  return text.length > 100 || /^(?:the |about the |meet the )?authors?:?$/i.test(text)
    ? undefined
    : cleanByline(text);
}
