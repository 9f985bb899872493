/** The parts of a story as the terminal sets them. */
import { expect, it } from 'vitest';
import { type StoryPart, showStory } from '../../src/cli/show/story.ts';
import { createColours } from '../../src/cli/terminal/colours.ts';
import type { StoryView } from '../../src/pipeline/desk.ts';
import { brief, disputes, stories, timeline } from '../web/dayton-brief.ts';
import { happenings, positions, standings } from '../web/dayton-findings.ts';

const [story] = stories;
if (story === undefined) throw new Error('Expected a story');
const view: StoryView = {
  story,
  asOf: brief.asOf,
  articles: [],
  cited: [],
  reprints: [],
  timeline,
  happenings,
  disputes,
  positions,
  standings,
  watchItems: [],
};

function show(part: StoryPart, width: number): readonly string[] {
  const setting = { colours: createColours(false), width };
  return showStory(view, [part], setting).split('\n').slice(3);
}

it('says of a happening when, where and who, and of its sentence where it stands', () => {
  expect(show('happenings', 80).slice(0, 4)).toEqual([
    'What happened',
    '  1995-11-01 to 1995-11-03 Dayton · Richard Holbrooke, <b',
    '    onclick=window.harmed=1>Envoy</b>',
    '    The talks are closed to the press, and the base has been sealed off. (2',
  ]);
  expect(show('happenings', 80)).toContain('  no day told (scheduled)');
});

it('shows both sides of a turn, and leaves out an issue that the words hold', () => {
  expect(show('positions', 120).slice(0, 7)).toEqual([
    'Where the parties stand',
    '  Sarajevo',
    '  – territory, accepts: The status of Brcko was left to arbitration. (Alija Izetbegovic, 1995-11-21, initialled000001; 1',
    '    earlier)',
    '      turned from refuses: The width of the corridor near Brcko was still open. (1995-11-17, corridor00000001)',
    '      to accepts: The status of Brcko was left to arbitration. (Alija Izetbegovic, 1995-11-21, initialled000001)',
    '  – demands: that the capital remain undivided (1995-11-01, opening0000000001)',
  ]);
});

it('sets the sides of a dispute in from the claim', () => {
  expect(show('disputes', 80)).toEqual([
    'What is disputed',
    '  – their forces still hold the corridor near Brcko (open, since 1995-11-01)',
    '      asserted by Bosnian Serb commanders (1995-11-01, opening0000000001)',
    '      disputed by Sarajevo (1995-11-01, opening0000000001); United Nations',
    '        officers (1995-11-01, opening0000000001)',
  ]);
});

it('keeps the sentences of a date apart and names their articles', () => {
  expect(show('timeline', 120).slice(0, 3)).toEqual([
    'Timeline',
    '  1995-11-01',
    '  – The talks are closed to the press, and the base has been sealed off. (opening0000000001)',
  ]);
});
