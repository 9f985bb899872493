/**
 * A small world for the pages: the Dayton talks of November 1995 as made-up wire services might
 * have told them. Indirect speech only, from the public record; readings are made by hand.
 */
import type { Article, Revision } from '../../src/model/article.ts';
import type { ArticleId, OutletId, RevisionId, StoryId } from '../../src/model/ids.ts';
import type { Reading, Statement } from '../../src/model/reading.ts';
import type { Citation, Span } from '../../src/model/span.ts';

export interface WiredArticle {
  readonly article: Article;
  /** Oldest first; the last one is shown. */
  readonly revisions: readonly Revision[];
  readonly reading: Reading | undefined;
}

export const daytonId = 'dayton0000000001' as StoryId;

/** The span of the `nth` occurrence of words in a text; a test text without them is a mistake. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let count = 0; count < nth && start >= 0; count += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`Expected "${words}" in the text`);
  return { start, end: start + words.length };
}

function wire(
  id: string,
  outletName: string,
  publishedAt: string,
  title: string,
  texts: readonly string[],
  options: {
    readonly reading?: (text: string) => Reading;
    readonly lang?: string;
    readonly address?: string;
  } = {},
): WiredArticle {
  const articleId = id as ArticleId;
  const revisions = texts.map(
    (text, index): Revision => ({
      kind: 'revision',
      id: `${id}-r${index + 1}` as RevisionId,
      articleId,
      number: index + 1,
      title,
      lang: options.lang ?? 'en',
      text,
      arrivedAt: new Date(Date.parse(publishedAt) + (index + 1) * 3_600_000).toISOString(),
    }),
  );
  return {
    article: {
      kind: 'article',
      id: articleId,
      address:
        options.address ??
        `https://${outletName.toLowerCase().replace(/\W+/gu, '-')}.example/${id}`,
      outletId: outletName as OutletId,
      outletName,
      publishedAt,
      firstArrivedAt: revisions[0]?.arrivedAt ?? publishedAt,
    },
    revisions,
    reading: options.reading?.(texts.at(-1) ?? ''),
  };
}

function said(
  text: string,
  speaker: Statement['speaker'],
  parts: { readonly source: string; readonly cue: string; readonly content: string },
  act: Statement['act'],
  certainty = 2,
): Statement {
  return {
    kind: 'statement',
    source: [spanOf(text, parts.source)],
    cue: [spanOf(text, parts.cue)],
    content: [spanOf(text, parts.content)],
    speaker,
    act,
    certainty,
    form: 'indirect',
  };
}

const openingText = `The presidents of Bosnia, Croatia and Serbia met on Wednesday at the Wright-Patterson air base near Dayton, Ohio, to open talks led by the American envoy Richard Holbrooke on ending the war in Bosnia. The talks are closed to the press, and the base has been sealed off.

The State Department said the three presidents had agreed to stay until there is a result or until it is plain that there will be none. Observers warned, however, that the map remained the hardest question and that none of the sides had shown where it would give way.

Bosnian Serb commanders have claimed that their forces still hold the corridor near Brcko, a claim that Sarajevo disputes. United Nations officers in the area said they could not confirm either account. The government in Sarajevo demands that the capital remain undivided.

What to watch next: a first joint statement by the three delegations, expected by 10 November; and an agreement on Eastern Slavonia between Zagreb and Belgrade.`;

function readOpening(text: string): Reading {
  const stateDepartment = { name: 'the State Department', kind: 'government' } as const;
  const sarajevo = { name: 'Sarajevo', kind: 'government' } as const;
  const at = (words: string, nth = 0): Span => spanOf(text, words, nth);
  const holds = at('their forces still hold the corridor near Brcko');
  const day = { ...at('Wednesday'), type: 'DATE', value: '1995-11-01' } as const;
  const base = { ...at('Dayton, Ohio'), name: 'Dayton', country: 'US', lat: 39.76, lon: -84.19 };
  const met = at('met');
  return {
    kind: 'reading',
    analyser: 'by hand',
    lang: 'en',
    sentences: [],
    mentions: [
      {
        ...at('The presidents of Bosnia, Croatia and Serbia'),
        kind: 'collective',
        name: 'the presidents of Bosnia, Croatia and Serbia',
      },
      { ...at('Richard Holbrooke'), kind: 'person', name: 'Richard Holbrooke', role: 'envoy' },
      { ...at('The State Department'), ...stateDepartment },
      { ...at('Bosnian Serb commanders'), kind: 'armed-group', name: 'Bosnian Serb commanders' },
      { ...at('Sarajevo'), ...sarajevo },
      { ...at('The government in Sarajevo'), ...sarajevo },
    ],
    times: [day, { ...at('by 10 November'), type: 'DATE', value: '1995-11-10' }],
    places: [
      base,
      { ...at('Brcko'), name: 'Brčko', country: 'BA', alternativeNames: ['Brcko'] },
      { ...at('Sarajevo', 1), name: 'Sarajevo', country: 'BA' },
    ],
    statements: [
      said(
        text,
        stateDepartment,
        {
          source: 'The State Department',
          cue: 'said',
          content:
            'the three presidents had agreed to stay until there is a result or until it is plain that there will be none',
        },
        'say',
      ),
      said(
        text,
        { name: 'Observers', kind: 'collective' },
        {
          source: 'Observers',
          cue: 'warned',
          content:
            'that the map remained the hardest question and that none of the sides had shown where it would give way',
        },
        'warn',
      ),
      said(
        text,
        { name: 'Bosnian Serb commanders', kind: 'armed-group' },
        {
          source: 'Bosnian Serb commanders',
          cue: 'have claimed',
          content: 'that their forces still hold the corridor near Brcko',
        },
        'assert',
        3,
      ),
      said(
        text,
        sarajevo,
        {
          source: 'Sarajevo',
          cue: 'disputes',
          content: 'their forces still hold the corridor near Brcko',
        },
        'dispute',
        -3,
      ),
    ],
    events: [
      {
        kind: 'event',
        type: 'CONSULT',
        mode: 'meet',
        status: 'occurred',
        trigger: [met],
        actors: [
          {
            ...at('The presidents of Bosnia, Croatia and Serbia'),
            name: 'the presidents of Bosnia, Croatia and Serbia',
          },
        ],
        recipients: [],
        place: base,
        time: day,
        evidence: at('The presidents of Bosnia'),
      },
    ],
    disputes: [
      {
        claim: holds,
        asserts: [
          {
            speaker: { name: 'Bosnian Serb commanders', kind: 'armed-group' },
            act: 'assert',
            evidence: holds,
          },
        ],
        disputes: [{ speaker: sarajevo, act: 'dispute', evidence: holds }],
      },
    ],
    demands: [
      {
        party: sarajevo,
        stance: 'demands',
        content: at('that the capital remain undivided'),
        evidence: at('The government in Sarajevo demands'),
      },
    ],
    expectations: [
      {
        form: 'watch',
        content: at('a first joint statement by the three delegations'),
        actors: [],
        evidence: at('What to watch next'),
      },
      {
        form: 'watch',
        content: at('an agreement on Eastern Slavonia between Zagreb and Belgrade'),
        actors: [],
        evidence: at('What to watch next'),
      },
    ],
  };
}

const slavoniaText = `Croatia and the Serbs of Eastern Slavonia have signed an agreement that returns the region to Zagreb after a year under international administration, mediators said on Sunday. The agreement was reached beside the main talks near Dayton.

Diplomats said the step removed one of the dangers of a wider war, but that the map of Bosnia was still open.`;

export const articles: readonly WiredArticle[] = [
  wire(
    'opening0000000001',
    'Great Lakes Wire',
    '1995-11-01T21:10:00.000Z',
    'Three presidents open talks on Bosnia at an Ohio air base',
    [openingText],
    { reading: readOpening },
  ),
  wire(
    'opening0000000002',
    'Harbour Press',
    '1995-11-01T23:40:00.000Z',
    'Presidents open Bosnia talks in Ohio',
    [openingText],
  ),
  wire(
    'opening0000000003',
    'Evening Courier of Vell',
    '1995-11-02T06:00:00.000Z',
    'Bosnia talks open behind closed gates',
    [openingText],
  ),
  wire(
    'slavonia00000001',
    'Sava Dispatch',
    '1995-11-12T17:30:00.000Z',
    'Agreement on Eastern Slavonia signed beside the Dayton talks',
    [slavoniaText],
  ),
  wire(
    'corridor00000001',
    'North Quay Agency',
    '1995-11-17T12:00:00.000Z',
    'Corridor near Brcko holds up the map',
    [
      'Negotiators were close to an agreement on the map on Friday, officials said. The width of the corridor near Brcko was still open.\n\nA senior diplomat said the talks would end on Sunday with or without a result.',
      'Negotiators were still apart on the map on Friday, officials said. The width of the corridor near Brcko was still open.\n\nA senior diplomat said the talks would end on Monday with or without a result.\n\nAn earlier version of this report gave another day for the end of the talks.',
    ],
  ),
  wire(
    'initialled000001',
    'Great Lakes Wire',
    '1995-11-21T20:45:00.000Z',
    'Bosnia peace agreement initialled near Dayton',
    [
      'The presidents of Bosnia, Croatia and Serbia initialled a peace agreement near Dayton on Tuesday that keeps Bosnia one state made of two entities. A force led by NATO is to watch over it.\n\nThe signing is set for Paris in December. The status of Brcko was left to arbitration.\n\nSome Bosnian Serb leaders said they had not accepted the map, mediators acknowledged.',
    ],
  ),
  wire(
    'ukrainian0000001',
    'Дніпровський вісник',
    '1995-11-21T22:00:00.000Z',
    'У Дейтоні парафовано мирну угоду щодо Боснії',
    [
      'Президенти Боснії, Хорватії та Сербії парафували у вівторок мирну угоду, повідомили посередники.',
    ],
    { lang: 'uk' },
  ),
  wire(
    'arabic0000000001',
    'بريد المرفأ',
    '1995-11-21T22:30:00.000Z',
    'توقيع أولي على اتفاق سلام للبوسنة قرب دايتون',
    [
      'وقّع رؤساء البوسنة وكرواتيا وصربيا بالأحرف الأولى يوم الثلاثاء على اتفاق سلام، وفق ما أعلنه الوسطاء.\n\nوقالت مصادر دبلوماسية إن وضع برتشكو تُرك للتحكيم.',
    ],
    { lang: 'ar' },
  ),
  wire(
    'hostile000000001',
    '<b>Evil</b> Wire',
    '1995-11-05T10:00:00.000Z',
    '<script>window.harmed=1</script><img src=x onerror="window.harmed=1"> "title" & more',
    [
      '<script>window.harmed=1</script> A text with markup & "quotes" </p><svg onload=window.harmed=1>\n\nAverylongwordwithoutanybreak'.concat(
        'x'.repeat(400),
      ),
    ],
    { address: 'javascript:window.harmed=1' },
  ),
];

/** Where words of an article's shown text stand. */
export function cite(articleId: string, words: string): Citation {
  const revision = articles.find(({ article }) => article.id === articleId)?.revisions.at(-1);
  if (revision === undefined) throw new Error(`Expected an article "${articleId}"`);
  return { revisionId: revision.id, span: spanOf(revision.text, words) };
}
