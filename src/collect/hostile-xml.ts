/**
 * Looks at XML before it is parsed: drops the document type (and with it every entity a
 * document could declare), and refuses what was made to exhaust a parser. One pass, no backtracking.
 */

export type PreparedXml =
  | { readonly outcome: 'ready'; readonly text: string }
  | { readonly outcome: 'refused'; readonly reason: string };

const longestLength = 20_000_000;
const deepestNesting = 400;

/** The text without its document type, or why it is not parsed, as a sentence. */
export function prepareXml(xml: string): PreparedXml {
  if (xml.length > longestLength)
    return refuse(`The document is longer than ${longestLength / 1_000_000} million characters.`);
  const doctype = findDoctype(xml);
  if (doctype !== undefined && isHostileDoctype(doctype.text))
    return refuse(
      'The document declares entities that refer to files or to each other, which feeds have no use for; it may be an attack.',
    );
  const text = doctype === undefined ? xml : xml.slice(0, doctype.start) + xml.slice(doctype.end);
  return nestsDeeperThan(text, deepestNesting)
    ? refuse('The document is nested too deeply to be a feed.')
    : { outcome: 'ready', text };
}

function refuse(reason: string): PreparedXml {
  return { outcome: 'refused', reason };
}

function findDoctype(xml: string): { start: number; end: number; text: string } | undefined {
  const start = xml.slice(0, 10_000).search(/<!DOCTYPE/i);
  if (start < 0) return undefined;
  const close = xml.indexOf('>', start);
  const bracket = xml.indexOf('[', start);
  const subset = bracket >= 0 && bracket < close;
  const subsetEnd = subset ? xml.indexOf(']', bracket) : -1;
  const end = subset ? (subsetEnd < 0 ? -1 : xml.indexOf('>', subsetEnd)) : close;
  return end < 0
    ? { start, end: xml.length, text: xml.slice(start) }
    : { start, end: end + 1, text: xml.slice(start, end + 1) };
}

function isHostileDoctype(doctype: string): boolean {
  if (doctype.length > 100_000) return true;
  const entities = [...doctype.matchAll(/<!ENTITY\s+(%\s+)?[^\s>]+\s+([^>]*)/gi)];
  // Parameter entities stand in the document type of RSS 1.0 itself; they go with it.
  return entities.some(
    ([, parameter, value = '']) =>
      parameter === undefined && (/^(?:SYSTEM|PUBLIC)\b/i.test(value) || /[&%]\w/.test(value)),
  );
}

/** HTML's elements without an end, which broken feeds hold unescaped. */
const endless = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'p',
  'li',
  'area',
  'col',
  'embed',
  'param',
  'source',
  'wbr',
  'link',
  'td',
  'tr',
  'dd',
  'dt',
  'option',
]);

/** One pass; what stands in comments, CDATA, scripts and styles does not count. */
export function nestsDeeperThan(markup: string, limit: number): boolean {
  let depth = 0;
  let end = -1;
  let at = markup.indexOf('<');
  while (at >= 0) {
    const skip = skipOpaque(markup, at);
    if (skip !== undefined) {
      at = markup.indexOf('<', skip);
      continue;
    }
    if (end < at) end = markup.indexOf('>', at);
    if (end < 0) return false;
    const name = /^[\w:-]{0,40}/.exec(markup.slice(at + 1, at + 41))?.[0].toLowerCase() ?? '';
    if (markup[at + 1] === '/') depth = Math.max(0, depth - 1);
    else if (name !== '' && markup[end - 1] !== '/' && !endless.has(name) && ++depth > limit)
      return true;
    at = markup.indexOf('<', at + 1);
  }
  return false;
}

const opaque: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /-->/g],
  [/^<!\[CDATA\[/, /\]\]>/g],
  [/^<\?/, /\?>/g],
  [/^<script[\s>]/i, /<\/script/gi],
  [/^<style[\s>]/i, /<\/style/gi],
];

/** Where a comment, CDATA section, instruction or script that starts at `at` ends. */
function skipOpaque(markup: string, at: number): number | undefined {
  const start = markup.slice(at, at + 10);
  const found = opaque.find(([open]) => open.test(start));
  if (found === undefined) return undefined;
  const close = new RegExp(found[1]);
  close.lastIndex = at + 1;
  const end = close.exec(markup);
  return end === null ? markup.length : end.index + end[0].length;
}
