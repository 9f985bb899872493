/** A story's happenings in the terminal: day, place and who took part, one sentence, sources. */
import type { Happening } from '../../model/story.ts';
import { cleanLine } from '../terminal/clean.ts';
import { wrapPieces, wrapText } from '../terminal/wrap.ts';
import type { Setting } from './brief.ts';

/** More than this are not read in a terminal: those with the most sources are shown. */
const mostShown = 40;

/** Lines in order of days; the last line says how many more there are. [] for none. */
export function listHappenings(
  happenings: readonly Happening[],
  setting: Setting,
): readonly string[] {
  const ranked = happenings.toSorted((a, b) => b.origins - a.origins);
  const shown = new Set(ranked.slice(0, mostShown));
  const lines = happenings.filter((each) => shown.has(each)).map((each) => show(each, setting));
  const left = happenings.length - shown.size;
  if (left === 0) return lines;
  return [
    ...lines,
    setting.colours.dim(`  ${left} more that fewer sources tell; --json has them.`),
  ];
}

function show(happening: Happening, { colours, width }: Setting): string {
  const { days, place, participants, status, told, origins } = happening;
  const when =
    days === undefined ? 'day not told' : [...new Set([days.first, days.last])].join(' to ');
  const who = participants.map(({ name }) => cleanLine(name)).join(', ');
  const facts = [place === undefined ? '' : cleanLine(place.name), who].filter(
    (fact) => fact !== '',
  );
  const sources = origins === 1 ? '1 independent source' : `${origins} independent sources`;
  const head = wrapPieces(
    [
      { text: when, style: colours.strong },
      { text: facts.length === 0 ? '' : ` ${facts.join(': ')}` },
      { text: ` (${status}, ${sources})`, style: colours.dim },
    ],
    { width, first: '  – ', rest: '    ' },
  );
  return [head, wrapText(cleanLine(told.text), { width, first: '    ', rest: '    ' })].join('\n');
}
