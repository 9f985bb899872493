/** A story's happenings in the terminal: day, place and who took part, one sentence, sources. */
import type { Happening } from '../../model/story.ts';
import { rankHappenings } from '../../story/rank-happenings.ts';
import { cleanLine } from '../terminal/clean.ts';
import { wrapPieces } from '../terminal/wrap.ts';
import type { Setting } from './brief.ts';

/** More than this are not read in a terminal: the weightiest are shown. */
const mostShown = 40;
const mostParticipants = 5;

/** Lines in order of days, and below them how many more there are. [] for none. */
export function listHappenings(
  happenings: readonly Happening[],
  setting: Setting,
): readonly string[] {
  const ranked = rankHappenings(happenings);
  const shown = new Set(ranked.slice(0, mostShown));
  const lines = happenings.filter((each) => shown.has(each)).map((each) => show(each, setting));
  const left = ranked.length - shown.size;
  if (left === 0) return lines;
  return [
    ...lines,
    setting.colours.dim(`  ${left} more that fewer sources tell; --json has them.`),
  ];
}

function show(happening: Happening, { colours, width }: Setting): string {
  const { days, place, participants, status, told, origins } = happening;
  const when =
    days === undefined ? 'no day told' : [...new Set([days.first, days.last])].join(' to ');
  const named = participants.slice(0, mostParticipants).map(({ name }) => cleanLine(name));
  const who = [...named, ...(participants.length > named.length ? ['others'] : [])].join(', ');
  const where = place === undefined ? '' : cleanLine(place.name);
  const facts = [where, who].filter((fact) => fact !== '').join(' · ');
  const head = wrapPieces(
    [
      { text: when, style: days === undefined ? colours.dim : colours.strong },
      { text: facts === '' ? '' : `  ${facts}` },
      { text: status === 'occurred' ? '' : ` (${status})`, style: colours.dim },
    ],
    { width, first: '  ', rest: '    ' },
  );
  const sources = origins === 1 ? '1 independent source' : `${origins} independent sources`;
  const sentence = wrapPieces(
    [
      { text: cleanLine(told.text) },
      { text: ` (${sources}, ${told.articleId})`, style: colours.dim },
    ],
    { width, first: '    ', rest: '    ' },
  );
  return `${head}\n${sentence}`;
}
