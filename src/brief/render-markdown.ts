/** A brief as Markdown: numbered citations as footnote-like links to a source list. */
import type { Brief, BriefSectionKey, BriefSentence, BriefSource } from '../model/brief.ts';
import { basisLine, dayOf, numbersOf, sourceDay } from './render-parts.ts';
import type { Wording } from './wording/index.ts';

/** Ends with a line break. Text from sources is escaped; only web addresses become links. */
export function renderBriefMarkdown(brief: Brief, wording: Wording): string {
  const lines = [
    `# ${sentenceOf(brief.headline, brief, wording)}`,
    '',
    `**${sentenceOf(brief.standfirst, brief, wording)}**`,
    '',
    `*${basisLine(brief, wording)}*`,
  ];
  for (const { key, sentences } of brief.sections) {
    lines.push('', `## ${wording.sections[key]}`, '');
    lines.push(...sentences.map((sentence) => `- ${sentenceOf(sentence, brief, wording, key)}`));
  }
  lines.push('', `## ${wording.sources}`, '');
  lines.push(...brief.sources.map((source) => sourceLine(source, wording)));
  return `${lines.join('\n')}\n`;
}

function sentenceOf(
  sentence: BriefSentence,
  brief: Brief,
  wording: Wording,
  key?: BriefSectionKey,
): string {
  const day = dayOf(sentence, wording, key);
  const numbers = numbersOf(sentence, brief).map((number) => `\\[${number}\\]`);
  const text = escapeMarkdown(sentence.text);
  return [day === '' ? text : `${day}: ${text}`, numbers.join('')].join(' ').trim();
}

function sourceLine(source: BriefSource, wording: Wording): string {
  const others = source.reprintedBy.length;
  const parts = [
    escapeMarkdown(source.outletName),
    linkTo(source),
    sourceDay(source, wording),
    ...(others === 0 ? [] : [wording.reprinted(others)]),
  ];
  return `${source.number}. ${parts.join(', ')}`;
}

function linkTo(source: BriefSource): string {
  const title = escapeMarkdown(source.title);
  if (!/^https?:\/\//iu.test(source.address)) return `${title} (${escapeMarkdown(source.address)})`;
  const address = source.address.replace(
    /[\s<>()\\"`|[\]]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${title}](${address})`;
}

/** One line, with every mark that Markdown or HTML could read made harmless. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/([\\`*_[\]#>|~])/gu, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([-+])(\s)/u, '\\$1$2');
}
