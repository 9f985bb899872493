/** What the Dayton story holds besides its brief: happenings, positions, and who is against whom. */
import type { ArticleId, HappeningId } from '../../src/model/ids.ts';
import type {
  Happening,
  HappeningReport,
  Position,
  PositionWording,
  Standing,
} from '../../src/model/story.ts';
import { articles, cite } from './dayton.ts';

function place(articleId: string, text: string) {
  const wired = articles.find(({ article }) => article.id === articleId);
  return {
    text,
    articleId: articleId as ArticleId,
    citation: cite(articleId, text),
    saidAt: wired?.article.publishedAt ?? '1995-11-01T00:00:00.000Z',
  };
}

function report(articleId: string, text: string): HappeningReport {
  return { ...place(articleId, text), status: 'occurred' };
}

const closed = 'The talks are closed to the press, and the base has been sealed off.';
const signed = 'The agreement was reached beside the main talks near Dayton.';
const signing = 'The signing is set for Paris in December.';
const widths = 'The width of the corridor near Brcko was still open.';

function happening(
  id: string,
  told: HappeningReport,
  rest: Partial<Happening> & Pick<Happening, 'origins'>,
): Happening {
  return {
    kind: 'happening',
    id: id as HappeningId,
    status: 'occurred',
    participants: [],
    told,
    reports: [told],
    ...rest,
  };
}

/** In order of days. The first is told by three articles, two of them in its own words. */
export const happenings: readonly Happening[] = [
  happening('opened', report('opening0000000001', closed), {
    days: { first: '1995-11-01', last: '1995-11-03' },
    place: { name: 'Dayton', country: 'US' },
    participants: [{ name: 'Richard Holbrooke' }, { name: '<b onclick=window.harmed=1>Envoy</b>' }],
    reports: [
      report('opening0000000001', closed),
      report('opening0000000002', closed),
      report('corridor00000001', widths),
    ],
    origins: 2,
  }),
  happening('signed', report('slavonia00000001', signed), {
    days: { first: '1995-11-12', last: '1995-11-12' },
    origins: 1,
  }),
  ...Array.from({ length: 6 }, (_, index) =>
    happening(`later${index}`, report('slavonia00000001', signed.slice(0, 20 + index)), {
      days: { first: `1995-11-1${index + 3}`, last: `1995-11-1${index + 3}` },
      origins: 1,
    }),
  ),
  happening('to-come', report('initialled000001', signing), { status: 'scheduled', origins: 3 }),
];

function wording(
  stance: PositionWording['stance'],
  articleId: string,
  text: string,
  saidBy?: string,
): PositionWording {
  return { stance, ...place(articleId, text), ...(saidBy === undefined ? {} : { saidBy }) };
}

const accepted = wording(
  'accepts',
  'initialled000001',
  'The status of Brcko was left to arbitration.',
  'Alija Izetbegovic',
);
const refused = wording('refuses', 'corridor00000001', widths);
const undivided = wording('demands', 'opening0000000001', 'that the capital remain undivided');

/** One party whose stance turned on one matter, and one whose issue stands in its own words. */
export const positions: readonly Position[] = [
  {
    kind: 'position',
    party: { name: 'Sarajevo' },
    issue: 'territory',
    wordings: [accepted, refused],
    // As they come over the wire: equal, not identical.
    changes: [structuredClone({ from: refused, to: accepted })],
  },
  {
    kind: 'position',
    party: { name: 'Sarajevo' },
    issue: 'capital remain undivided',
    wordings: [undivided],
  },
  {
    kind: 'position',
    party: { name: '<img src=x onerror=window.harmed=1> Pale' },
    issue: 'map',
    wordings: [wording('refuses', 'initialled000001', 'they had not accepted the map')],
  },
];

const disputed = place('opening0000000001', 'a claim that Sarajevo disputes');

export const standings: readonly Standing[] = [
  {
    kind: 'standing',
    holder: { name: 'Sarajevo' },
    target: { name: 'Bosnian Serb commanders' },
    for: { count: 1, latest: [place('initialled000001', 'mediators acknowledged')] },
    against: { count: 5, latest: [disputed, disputed] },
    origins: 3,
  },
];
