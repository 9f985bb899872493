/** Turns what a page gives as its author into names only; undefined where it is no name. */
import { joinSpaces } from './dom.ts';

/** Of what is longer only the beginning is looked at. */
const longestStated = 500;

/** "By Ann Ivers | 2 December 2025" becomes "Ann Ivers". Addresses, handles and site roles are none. */
export function cleanByline(stated: string | undefined): string | undefined {
  const text = joinSpaces((stated ?? '').slice(0, longestStated))
    .replace(
      /^(?:(?:posted|written|published|reviewed|story|words|text|article|reporting)\s+)?(?:by|von|par|por|di|da|door|автор|от)\b[:\s]*/i,
      '',
    )
    .replace(/^author[s]?\s*:?\s*/i, '')
    .replace(/\s*(?:\||•|·|\bupdated\b|\bpublished\b|\bposted\b|\bon\s+(?=\w+\s+\d)).*$/i, '')
    .replace(/,?\s*(?:\d{1,2}\s+\p{L}{3,}\s+\d{4}|\p{L}{3,}\s+\d{1,2},\s+\d{4}).*$/u, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  if (text === '' || text.length > 200 || !/\p{L}{2}/u.test(text)) return undefined;
  if (
    /^(?:https?:|www\.|@|\/)|^(?:admin|administrator|author|editor|staff|webmaster|user|guest|unknown|anonymous|null|undefined|n\/a)$/i.test(
      text,
    )
  )
    return undefined;
  return text;
}
