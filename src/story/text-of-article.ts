/**
 * An article's text as its author wrote it: without the lines that agencies and desks put around
 * it (credit, dateline, byline, "reporting by"), so that two printings of one text compare equal.
 */
import { agencies } from './agencies.data.ts';

const agencyNames = agencies.map((agency) => agency.pattern).join('|');

/** "LONDON, May 1 (Reuters) - ", "WASHINGTON (AP) —", "Moscow, 1 May. /TASS/." */
const datelinePattern = new RegExp(
  `^[^\\n]{0,70}?[(/](?:${agencyNames})[)/]\\.?\\s*[-–—:]*\\s*`,
  'iu',
);
const plainDatelinePattern = /^\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:,[^\n–—-]{0,20})?\s*[–—-]{1,2}\s+/u;
const creditLinePattern = new RegExp(
  `^\\s*(?:\\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written) by\\b.*|(?:by|from|source|photo|image|via)[:\\s].{0,60}|©.*|copyright\\b.*|all rights reserved.*|\\(?(?:with )?(?:${agencyNames})[^\\p{L}]*(?:contributed to this (?:report|article).*)?|.{0,80}contributed to this (?:report|article|story).*|this (?:article|story|report) (?:was|has been|first|originally) .*|updated?:? .{0,60}|-{2,}.*)\\s*$`,
  'iu',
);

/** The text without credit lines and dateline. Text that is nothing else comes back whole. */
export function stripCredits(text: string): string {
  const lines = text.split('\n').filter((line) => !creditLinePattern.test(line));
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return text;
  lines[first] = stripDateline(lines[first] ?? '');
  return lines.join('\n');
}

/** A paragraph without its dateline. */
export function stripDateline(paragraph: string): string {
  const bare = paragraph.trimStart().replace(datelinePattern, '');
  return bare.replace(plainDatelinePattern, '');
}

/** The agency that the first or last lines of a text credit, by its usual name; else undefined. */
export function creditedAgency(text: string): string | undefined {
  const edges = `${text.slice(0, 120)}\n${text.slice(-160)}`;
  for (const agency of agencies) {
    const pattern = new RegExp(
      `[(/](?:${agency.pattern})[)/]|(?:by|via|source:?|©|selon|nach|laut|según|за даними|повідомляє|джерело:?|сообщает|источник:?|по данным|بحسب|نقلا عن)\\s+(?:${agency.pattern})(?![\\p{L}\\p{N}])`,
      'iu',
    );
    if (pattern.test(edges)) return agency.name;
  }
  return undefined;
}

/** The agency that an outlet is, by its usual name; undefined for any other outlet. */
export function agencyOfOutlet(outlet: string): string | undefined {
  return agencies.find((agency) =>
    new RegExp(`^(?:${agency.pattern})\\b`, 'iu').test(outlet.trim()),
  )?.name;
}

/** The text with what stands between quotation marks taken out: a speech is everybody's to quote. */
export function withoutQuotations(text: string): string {
  return text.replace(/[“«„"][^“”«»„"\n]{12,1200}[”»“"]|``[^`\n]{12,1200}?''/gu, ' ');
}
