/** What is new in a story, in the terminal: one item a paragraph, each with its source. */
import type { NewsItem, TextChange } from '../../model/news.ts';
import type { ArticleSummary, NewsView } from '../../pipeline/desk.ts';
import { cleanLine } from '../terminal/clean.ts';
import { type Piece, wrapPieces } from '../terminal/wrap.ts';
import type { Setting } from './brief.ts';
import { countOf } from './story.ts';

/** `all`: every item, not only what can be read in a minute. */
export type NewsSetting = Setting & { readonly all: boolean };

/** Title lines, the items, and how many more there are; one line where nothing is new. */
export function showNews({ story, news, articles }: NewsView, setting: NewsSetting): string {
  const { colours } = setting;
  const shown = setting.all ? news.items : news.items.slice(0, news.shortCount);
  const more = news.items.length - shown.length;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const came = countOf(news.articleCount, 'article', 'articles');
  const copies = countOf(news.reprintCount, 'reprint', 'reprints');
  const head = [
    colours.heading(cleanLine(story.label)),
    colours.dim(
      `New from ${momentOf(news.since)} to ${momentOf(news.until)} UTC · ${came} came, ${copies} among them`,
    ),
  ].join('\n');
  const body = shown.map((item) => showItem(item, byId, setting));
  if (body.length === 0) return `${head}\n\nNothing is new.`;
  const rest = more === 0 ? [] : [colours.dim(`and ${more} more; --all shows them`)];
  return [head, ...body, ...rest].join('\n\n');
}

function showItem(
  item: NewsItem,
  articles: ReadonlyMap<string, ArticleSummary>,
  setting: NewsSetting,
): string {
  const { colours, width } = setting;
  const wrap = (pieces: readonly Piece[]): string =>
    wrapPieces(pieces, { width, first: '  ', rest: '  ' });
  const [label, pieces] = describe(item, setting);
  const article = item.articleId === undefined ? undefined : articles.get(item.articleId);
  const source =
    article === undefined ? [] : [wrap([{ text: sourceOf(item, article), style: colours.dim }])];
  return [colours.strong(label), ...pieces.map(wrap), ...source].join('\n');
}

/** What kind of news it is, and its lines. */
function describe(
  item: NewsItem,
  { colours }: NewsSetting,
): [string, readonly (readonly Piece[])[]] {
  switch (item.kind) {
    case 'happening': {
      const what = { new: 'Happened', confirmed: 'Now it has happened', scheduled: 'Set' };
      const day = item.date === undefined ? '' : ` · ${item.date}`;
      return [`${what[item.change]}${day}`, [line(item.text)]];
    }
    case 'statement':
      return [`Said · ${cleanLine(item.speaker.name)} (${item.act})`, [line(item.text)]];
    case 'dispute': {
      const what = {
        opened: 'Dispute opened',
        moved: 'Dispute moved',
        conceded: 'Dispute: a side gave way',
      };
      const verb = item.side === 'asserts' ? 'asserts it' : 'disputes it';
      return [
        `${what[item.change]} · ${cleanLine(item.speaker.name)} ${verb}`,
        [
          [{ text: 'Claim: ', style: colours.dim }, ...line(item.claim.text)],
          ...(item.text === item.claim.text ? [] : [line(item.text)]),
        ],
      ];
    }
    case 'position': {
      const what = { new: 'Position', stance: 'Position changed', wording: 'Position reworded' };
      const before = item.before;
      return [
        `${what[item.change]} · ${cleanLine(item.party.name)} ${item.stance}`,
        [
          line(item.text),
          ...(before === undefined
            ? []
            : [
                [
                  {
                    text: `Before, on ${before.saidAt.slice(0, 10)}, ${before.stance}: `,
                    style: colours.dim,
                  },
                  ...line(before.text),
                ],
              ]),
        ],
      ];
    }
    case 'changed-text':
      return [
        'Text changed by its source',
        [
          ...item.changes.flatMap((change) => showChange(change, colours)),
          ...(item.moreChanges === 0
            ? []
            : [[{ text: `and ${item.moreChanges} more changes`, style: colours.dim }]]),
        ],
      ];
    case 'watch': {
      const what = item.state === 'met' ? 'Happened as watched for' : 'Its time ran out';
      return [
        `${what} · ${cleanLine(item.trigger)}`,
        item.state === 'met' && item.text !== undefined ? [line(item.text)] : [],
      ];
    }
  }
}

function showChange(
  { before, after }: TextChange,
  { dim, bad, good }: NewsSetting['colours'],
): readonly (readonly Piece[])[] {
  return [
    ...(before === undefined
      ? []
      : [
          [
            { text: '− ', style: bad },
            { text: cleanLine(before.text), style: dim },
          ],
        ]),
    ...(after === undefined ? [] : [[{ text: '+ ', style: good }, ...line(after.text)]]),
  ];
}

function line(text: string): readonly Piece[] {
  return [{ text: cleanLine(text) }];
}

function sourceOf(item: NewsItem, article: ArticleSummary): string {
  const origins = item.origins > 1 ? ` · ${item.origins} independent sources` : '';
  const day = (article.publishedAt ?? article.firstArrivedAt).slice(0, 10);
  return `${cleanLine(article.outletName)}, ${day}, ${article.id}${origins}`;
}

function momentOf(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}
