/** An article in the terminal with its findings in colour, the legend, and the findings as lists. */
import type { Event, Reading, Speaker, Statement } from '../../model/reading.ts';
import { lackingParts } from '../../model/reading-parts.ts';
import type { Span } from '../../model/span.ts';
import { cleanLine, cleanText } from '../terminal/clean.ts';
import { findingKinds } from '../terminal/colours.ts';
import { type Piece, wrapPieces, wrapText } from '../terminal/wrap.ts';
import type { Setting } from './brief.ts';
import { collectMarks, cutRuns, type Mark } from './marks.ts';

/** The article as it was read. */
export interface ReadText {
  readonly title: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly address?: string;
  readonly text: string;
}

/** Heading, text with findings painted, legend and lists. */
export function showReading(article: ReadText, reading: Reading, setting: Setting): string {
  return [
    showHead(article, setting),
    showText(article.text, collectMarks(reading), setting),
    ...(setting.colours.enabled ? [showLegend(setting)] : []),
    ...showLists(article.text, reading, setting),
    ...showLacks(reading, setting),
  ].join('\n\n');
}

/** Says what is not looked for in the language of the text; [] where all is. */
function showLacks({ lang }: Reading, { colours, width }: Setting): string[] {
  const lacks = lackingParts(lang);
  if (lacks.length === 0) return [];
  const text = `Not read in this language (${lang}): ${lacks.join(', ')}.`;
  return [colours.dim(wrapText(text, { width }))];
}

function showHead(article: ReadText, { colours, width }: Setting): string {
  const facts = [article.outlet, article.byline, article.publishedAt?.slice(0, 10), article.address]
    .filter((fact) => fact !== undefined && fact !== '')
    .map((fact) => cleanLine(fact ?? ''));
  const title = wrapPieces([{ text: cleanLine(article.title), style: colours.heading }], { width });
  return facts.length === 0 ? title : `${title}\n${colours.dim(facts.join(' · '))}`;
}

function showText(text: string, marks: readonly Mark[], setting: Setting): string {
  const paragraphs: string[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const runs = cutRuns(marks, match.index, match.index + match[0].length);
    const pieces = runs.map(({ start, end, kind }): Piece => {
      const part = cleanText(text.slice(start, end));
      return kind === undefined
        ? { text: part }
        : { text: part, style: setting.colours.finding[kind] };
    });
    paragraphs.push(wrapPieces(pieces, { width: setting.width }));
  }
  return paragraphs.join('\n\n');
}

function showLegend({ colours }: Setting): string {
  return findingKinds.map((kind) => colours.finding[kind](kind)).join('  ');
}

function showLists(text: string, reading: Reading, setting: Setting): string[] {
  const quote = (span: Span) => cleanLine(text.slice(span.start, span.end));
  const quoteAll = (spans: readonly Span[]) => spans.map(quote).join(' … ');
  const { statements, events, times, places, disputes, demands, expectations } = reading;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Statements', statements.map((statement) => describeStatement(statement, quoteAll))],
    ['Events', events.map((event) => describeEvent(event, quoteAll, quote))],
    ['Times', times.map((time) => `${quote(time)} = ${time.value ?? 'unknown'}`)],
    ['Places', [...new Set(places.map((place) => describePlace(place, quote)))]],
    ['Disputed', disputes.map((dispute) => describeDispute(dispute, quote))],
    [
      'Demands',
      demands.map(({ party, stance, content }) => `${nameOf(party)} ${stance}: ${quote(content)}`),
    ],
    ['To expect', expectations.map(({ form, content }) => `${form}: ${quote(content)}`)],
  ];
  return lists
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => showList(`${title} (${items.length})`, items, setting));
}

function showList(title: string, items: readonly string[], { colours, width }: Setting): string {
  const lines = items.map((item) => wrapText(item, { width, first: '  – ', rest: '    ' }));
  return [colours.heading(title), ...lines].join('\n');
}

function describeStatement(
  { speaker, act, certainty, form, content, reportedBy }: Statement,
  quoteAll: (spans: readonly Span[]) => string,
): string {
  const via = reportedBy === undefined ? '' : `, reported by ${nameOf(reportedBy)}`;
  const sure = certainty > 0 ? `+${certainty}` : String(certainty);
  return `${nameOf(speaker)} (${act}, ${form}, certainty ${sure}${via}): ${quoteAll(content)}`;
}

function describeEvent(
  event: Event,
  quoteAll: (spans: readonly Span[]) => string,
  quote: (span: Span) => string,
): string {
  const type = event.mode === undefined ? event.type : `${event.type}/${event.mode}`;
  const who = event.actors.map(nameWithStatus).join(', ');
  const whom = event.recipients.map(nameWithStatus).join(', ');
  const details = [
    [who, whom].filter((names) => names !== '').join(' → '),
    event.place === undefined ? '' : `in ${cleanLine(event.place.name)}`,
    event.time === undefined ? '' : (event.time.value ?? quote(event.time)),
  ].filter((detail) => detail !== '');
  return `${type} (${event.status}) “${quoteAll(event.trigger)}”: ${details.join(', ') || 'nobody named'}`;
}

function describePlace(place: Reading['places'][number], quote: (span: Span) => string): string {
  const names = [quote(place), place.name, ...(place.alternativeNames ?? [])].map(cleanLine);
  const country = place.country === undefined ? '' : ` (${cleanLine(place.country)})`;
  const where =
    place.lat === undefined || place.lon === undefined ? '' : `, ${place.lat}, ${place.lon}`;
  return `${[...new Set(names)].join(' = ')}${country}${where}`;
}

function describeDispute(
  { claim, asserts, disputes }: Reading['disputes'][number],
  quote: (span: Span) => string,
): string {
  const voices = (side: typeof asserts) => side.map(({ speaker }) => nameOf(speaker)).join(', ');
  return `“${quote(claim)}” asserted by ${voices(asserts)}; disputed by ${voices(disputes)}`;
}

function nameOf({ name }: Speaker): string {
  return cleanLine(name) || 'somebody unnamed';
}

function nameWithStatus({ name, status }: Event['actors'][number]): string {
  return status === undefined ? cleanLine(name) : `${cleanLine(name)} (${status})`;
}
