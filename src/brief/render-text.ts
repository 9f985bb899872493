/** A brief as plain text for terminals and mail: wrapped lines, `[1]` citations, a source list. */
import type { Brief, BriefSectionKey, BriefSentence, BriefSource } from '../model/brief.ts';
import { basisLine, dayOf, numbersOf, sourceDay } from './render-parts.ts';
import type { Wording } from './wording/index.ts';

/** `width`: columns to wrap at; addresses are never broken. */
export interface TextOptions {
  readonly width?: number;
}

/** Ends with a line break. Control characters of sources are taken out, so a terminal obeys none. */
export function renderBriefText(brief: Brief, wording: Wording, options: TextOptions = {}): string {
  const width = Math.max(30, options.width ?? 80);
  const headline = wrap(cited(brief.headline, brief, wording), width, '');
  const blocks: string[] = [
    `${headline}\n${'='.repeat(Math.min(width, longestLine(headline)))}`,
    wrap(cited(brief.standfirst, brief, wording), width, ''),
    wrap(basisLine(brief, wording), width, ''),
  ];
  for (const { key, sentences } of brief.sections) {
    const title = wording.sections[key];
    const lines = sentences.map((sentence) =>
      wrap(cited(sentence, brief, wording, key), width, '  '),
    );
    blocks.push([`${title}\n${'-'.repeat(title.length)}`, ...lines].join('\n'));
  }
  const sources = brief.sources.map((source) => sourceLines(source, wording, width));
  blocks.push([`${wording.sources}\n${'-'.repeat(wording.sources.length)}`, ...sources].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function cited(
  sentence: BriefSentence,
  brief: Brief,
  wording: Wording,
  key?: BriefSectionKey,
): string {
  const day = dayOf(sentence, wording, key);
  const numbers = numbersOf(sentence, brief).map((number) => `[${number}]`);
  const text = day === '' ? sentence.text : `${day}: ${sentence.text}`;
  return numbers.length === 0 ? text : `${text} ${numbers.join('')}`;
}

function sourceLines(source: BriefSource, wording: Wording, width: number): string {
  const others = source.reprintedBy.length;
  const note = others === 0 ? '' : ` (${wording.reprinted(others)})`;
  const label = `[${source.number}] `;
  const line = `${label}${source.outletName}, ${sourceDay(source, wording)}: ${source.title}${note}`;
  const indent = ' '.repeat(label.length);
  return `${wrap(line, width, indent, '')}\n${indent}${printable(source.address)}`;
}

function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

/** Joiners and marks of direction are part of words in many scripts; other controls are not. */
function harmless(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/(?!\u200c|\u200d|\u200e|\u200f)[\p{Cc}\p{Cf}]/gu, '');
}

function wrap(text: string, width: number, indent: string, firstIndent = indent): string {
  const lines: string[] = [];
  let line = firstIndent;
  let isEmpty = true;
  for (const word of harmless(text).split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}
