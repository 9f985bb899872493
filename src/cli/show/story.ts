/** A story in the terminal: its articles, timeline, disputes, positions and what to watch. */
import type { WatchItem } from '../../model/watch.ts';
import type { StoryView } from '../../pipeline/desk.ts';
import { headPosition } from '../../story/issue-heading.ts';
import { cleanLine } from '../terminal/clean.ts';
import { type Piece, wrapPieces } from '../terminal/wrap.ts';
import type { Setting } from './brief.ts';
import { listHappenings } from './happenings.ts';

/** The parts that can be shown alone. */
export type StoryPart = 'articles' | 'timeline' | 'happenings' | 'disputes' | 'positions' | 'watch';

/** Title line and the chosen parts; an empty part says that nothing was found. */
export function showStory(view: StoryView, parts: readonly StoryPart[], setting: Setting): string {
  const { story } = view;
  const { colours } = setting;
  const sources = countOf(story.originCount, 'independent source', 'independent sources');
  return [
    [
      colours.heading(cleanLine(story.label)),
      colours.dim(
        `${story.id} · ${countOf(story.articleCount, 'article', 'articles')}, ${sources} · as of ${view.asOf.slice(0, 16).replace('T', ' ')} UTC`,
      ),
    ].join('\n'),
    ...parts.map((part) => showPart(part, view, setting)),
  ].join('\n\n');
}

const titles: Readonly<Record<StoryPart, string>> = {
  articles: 'Articles',
  timeline: 'Timeline',
  happenings: 'What happened',
  disputes: 'What is disputed',
  positions: 'Where the parties stand',
  watch: 'What to watch next',
};

function showPart(part: StoryPart, view: StoryView, setting: Setting): string {
  const lines = partLines[part](view, setting);
  const body = lines.length === 0 ? [setting.colours.dim('  nothing found')] : lines;
  return [setting.colours.heading(titles[part]), ...body].join('\n');
}

const partLines: Readonly<
  Record<StoryPart, (view: StoryView, setting: Setting) => readonly string[]>
> = {
  articles: ({ articles }, setting) =>
    articles.map((article) =>
      item(setting, [
        {
          text: `${(article.publishedAt ?? article.firstArrivedAt).slice(0, 10)} `,
          style: setting.colours.dim,
        },
        { text: cleanLine(article.title) },
        { text: ` ${cleanLine(article.outletName)}, ${article.id}`, style: setting.colours.dim },
      ]),
    ),
  timeline: ({ timeline }, setting) =>
    timeline.flatMap(({ date, sentences }) => [
      `  ${setting.colours.strong(date)}`,
      ...sentences.map(({ text, articleId }) =>
        item(setting, [
          { text: cleanLine(text) },
          { text: ` (${articleId})`, style: setting.colours.dim },
        ]),
      ),
    ]),
  happenings: ({ happenings }, setting) => listHappenings(happenings, setting),
  disputes: ({ disputes }, setting) =>
    disputes.flatMap(({ claim, asserts, disputes: against, since, state }) => [
      item(setting, [
        { text: cleanLine(claim.text) },
        { text: ` (${state}, since ${since.slice(0, 10)})`, style: setting.colours.dim },
      ]),
      sideLine('asserted by', asserts, setting),
      sideLine('disputed by', against, setting),
    ]),
  positions: ({ positions, standings = [] }, setting) => [
    ...positions.flatMap((position, at) => showPosition(position, positions[at - 1], setting)),
    ...(standings.length === 0 ? [] : [`  ${setting.colours.strong('For or against each other')}`]),
    ...standings.map((standing) => showStanding(standing, setting)),
  ],
  watch: ({ watchItems }, setting) => watchItems.map((each) => showWatchItem(each, setting)),
};

type Position = StoryView['positions'][number];

/** A party's name over its first issue; the latest wording of the issue, how many came before, and where it turned. */
function showPosition(
  position: Position,
  before: Position | undefined,
  setting: Setting,
): readonly string[] {
  const { party, wordings, changes = [] } = position;
  const [latest] = wordings;
  if (latest === undefined) return [];
  const isSame = before?.party.name === party.name && before.party.actorId === party.actorId;
  const issue = headPosition(position);
  const earlier = wordings.length === 1 ? '' : `; ${wordings.length - 1} earlier`;
  return [
    ...(isSame ? [] : [`  ${setting.colours.strong(cleanLine(party.name))}`]),
    item(setting, [
      { text: issue === undefined ? '' : `${cleanLine(issue)}, ` },
      { text: `${latest.stance}:`, style: setting.colours.strong },
      { text: ` ${cleanLine(latest.text)}` },
      { text: ` (${sayingOf(latest)}${earlier})`, style: setting.colours.dim },
    ]),
    ...changes
      .slice(0, changesShown)
      .flatMap(({ from, to }) => [
        below(setting, showWording('turned from', from, setting)),
        below(setting, showWording('to', to, setting)),
      ]),
  ];
}

function showWording(
  heading: string,
  wording: Position['wordings'][number],
  { colours }: Setting,
): readonly Piece[] {
  return [
    { text: `${heading} `, style: colours.dim },
    { text: `${wording.stance}:`, style: colours.strong },
    { text: ` ${cleanLine(wording.text)}` },
    { text: ` (${sayingOf(wording)})`, style: colours.dim },
  ];
}

/** "Norland – Suland: against 5, for 1 (2025-03-02, article)": with where it was told last. */
function showStanding(
  { holder, target, ...ways }: NonNullable<StoryView['standings']>[number],
  setting: Setting,
): string {
  const told = (['against', 'for'] as const).filter((way) => ways[way].count > 0);
  const counts = told.map((way) => `${way} ${ways[way].count}`).join(', ');
  const latest = told
    .flatMap((way) => ways[way].latest.slice(0, 1))
    .toSorted((a, b) => (a.saidAt < b.saidAt ? 1 : -1))[0];
  const where = latest === undefined ? '' : ` (${latest.saidAt.slice(0, 10)}, ${latest.articleId})`;
  return item(setting, [
    { text: `${cleanLine(holder.name)} – ${cleanLine(target.name)}: ${counts}` },
    { text: where, style: setting.colours.dim },
  ]);
}

const changesShown = 3;

/** By whom, where it is not the party itself, on what day and in which article. */
function sayingOf({ saidBy, saidAt, articleId }: Position['wordings'][number]): string {
  const speaker = saidBy === undefined ? '' : `${cleanLine(saidBy)}, `;
  return `${speaker}${saidAt.slice(0, 10)}, ${articleId}`;
}

/** One watch item on a line or two. */
export function showWatchItem(watchItem: WatchItem, setting: Setting): string {
  const { colours } = setting;
  const style = watchItem.state === 'met' ? colours.good : colours.dim;
  const deadline =
    watchItem.deadline === undefined ? '' : `, by ${watchItem.deadline.slice(0, 10)}`;
  const implies = watchItem.implies === undefined ? '' : `: ${cleanLine(watchItem.implies)}`;
  return item(setting, [
    { text: `${watchItem.state}${deadline} `, style },
    { text: `${cleanLine(watchItem.trigger)}${implies}` },
    { text: ` ${watchItem.id}`, style: colours.dim },
  ]);
}

/** `1 article`, `2 articles`. */
export function countOf(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}

type DisputeVoice = StoryView['disputes'][number]['asserts'][number];

/** "Rejected suggestions that": the report does not say whose. */
const unnamed =
  /^(?:the |any |such )?(?:suggestions?|assertions?|allegations?|accusations?|claims?|notions?|ideas?|speculation)$/iu;

/** Each speaker of a side once, with the day and article of what was said last. */
function sideLine(heading: string, side: readonly DisputeVoice[], setting: Setting): string {
  const last = new Map<string, DisputeVoice>();
  for (const voice of side) {
    const known = last.get(voice.speaker.name);
    if (known === undefined || known.saidAt <= voice.saidAt) last.set(voice.speaker.name, voice);
  }
  const pieces = [...last.values()].flatMap(({ speaker, saidAt, articleId }, index, all) => [
    { text: ` ${unnamed.test(speaker.name) ? 'nobody by name' : cleanLine(speaker.name)}` },
    { text: ` (${saidAt.slice(0, 10)}, ${articleId})`, style: setting.colours.dim },
    { text: index === all.length - 1 ? '' : ';' },
  ]);
  return below(setting, [{ text: heading, style: setting.colours.dim }, ...pieces]);
}

function item({ width }: Setting, pieces: readonly Piece[]): string {
  return wrapPieces(pieces, { width, first: '  – ', rest: '    ' });
}

/** Under an item, two columns further in. */
function below({ width }: Setting, pieces: readonly Piece[]): string {
  return wrapPieces(pieces, { width, first: '      ', rest: '        ' });
}
