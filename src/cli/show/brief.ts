/** A brief as it stands in the terminal: bold headings, wrapped sentences, dim numbers, the sources at the end. */
import { basisLine, dayOf, numbersOf, sourceDay } from '../../brief/render-parts.ts';
import type { Wording } from '../../brief/wording/index.ts';
import type { Brief, BriefSentence, BriefSource } from '../../model/brief.ts';
import { cleanLine } from '../terminal/clean.ts';
import type { Colours } from '../terminal/colours.ts';
import { type Piece, wrapPieces } from '../terminal/wrap.ts';

/** How to set it. */
export interface Setting {
  readonly colours: Colours;
  readonly width: number;
}

/** The whole brief, without a line end after it. */
export function showBrief(brief: Brief, wording: Wording, setting: Setting): string {
  const { colours, width } = setting;
  const set = (pieces: readonly Piece[], indent = '') =>
    wrapPieces(pieces, { width, first: indent, rest: indent });
  const sections = brief.sections.map(({ key, sentences }) =>
    [
      colours.heading(wording.sections[key]),
      ...sentences.map((sentence) => set(setSentence(sentence, brief, wording, colours), '  ')),
    ].join('\n'),
  );
  return [
    set(setSentence(brief.headline, brief, wording, colours, colours.heading)),
    set(setSentence(brief.standfirst, brief, wording, colours)),
    set([{ text: basisLine(brief, wording), style: colours.dim }]),
    ...sections,
    [
      colours.heading(wording.sources),
      ...brief.sources.map((source) => setSource(source, wording, setting)),
    ].join('\n'),
  ].join('\n\n');
}

function setSentence(
  sentence: BriefSentence,
  brief: Brief,
  wording: Wording,
  colours: Colours,
  style?: Piece['style'],
): readonly Piece[] {
  const day = dayOf(sentence, wording);
  const numbers = numbersOf(sentence, brief).map((number) => `[${number}]`);
  const text: Piece = { text: `${cleanLine(sentence.text)} ` };
  return [
    ...(day === '' ? [] : [{ text: `${day}: `, style: colours.strong }]),
    style === undefined ? text : { ...text, style },
    { text: numbers.join(''), style: colours.dim },
  ];
}

function setSource(source: BriefSource, wording: Wording, { colours, width }: Setting): string {
  const label = `[${source.number}] `.padStart(5);
  const rest = ' '.repeat(label.length);
  const others = source.reprintedBy.length;
  const note = others === 0 ? '' : `, ${wording.reprinted(others)}`;
  const line = wrapPieces(
    [
      { text: cleanLine(source.outletName), style: colours.strong },
      { text: `, ${sourceDay(source, wording)}: ${cleanLine(source.title)}${note}` },
    ],
    { width, first: colours.dim(label), rest },
  );
  return `${line}\n${rest}${colours.dim(cleanLine(source.address))}`;
}
