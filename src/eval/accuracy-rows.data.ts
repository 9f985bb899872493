/** What docs/accuracy.md shows: one row a line of its table, all but figures and dates. */

/** A row. `figure` names metrics of the task in braces; a metric may stand in several rows. */
export interface AccuracyRow {
  readonly part: string;
  readonly corpus: string;
  readonly split: string;
  readonly metric: string;
  readonly figure: string;
  readonly task: string;
  readonly published: string;
}

export const accuracyRows: readonly AccuracyRow[] = [
  {
    part: 'statements',
    corpus: "PolNeAR, as CofeNet's tokens",
    split: 'dev, 1,925 sentences',
    metric: 'exact F1 of source / cue / content',
    figure: '{exact-source} / {exact-cue} / {exact-content}',
    task: 'statement-tokens',
    published: 'CRF .506 / .534 / .286; BERT .811 / .740 / .689; CofeNet .832 / .753 / .729',
  },
  {
    part: 'statements',
    corpus: 'PolNeAR, raw text',
    split: 'dev, 84 articles',
    metric: 'exact F1 of source / cue / content; whole statements',
    figure: '{exact-source} / {exact-cue} / {exact-content}; {wholeF1}',
    task: 'statements',
    published: '',
  },
  {
    part: 'times',
    corpus: 'WikiWars',
    split: 'all, 22 narratives',
    metric: 'F1 strict / relaxed / value',
    figure: '{strictF1} / {relaxedF1} / {valueF1}',
    task: 'times',
    published: 'SynTime strict .815, relaxed .940',
  },
  {
    part: 'places',
    corpus: 'GeoVirus',
    split: 'all, 238 articles',
    metric: 'within 161 km, of found / of all',
    figure: '{accuracy161} / {overall161}',
    task: 'places-geovirus',
    published: 'CamCoder .82, population .80, of found',
  },
  {
    part: 'places',
    corpus: 'LGL',
    split: 'all, 588 articles',
    metric: 'within 161 km, of found / of all',
    figure: '{accuracy161} / {overall161}',
    task: 'places-lgl',
    published: 'CamCoder .76, population .70, of found',
  },
  {
    part: 'names',
    corpus: 'CrossNER politics',
    split: 'dev, 541 sentences',
    metric: 'exact F1 over person, organisation, location',
    figure: '{f1}',
    task: 'names',
    published: 'about .70 over all its types',
  },
  {
    part: 'events',
    corpus: 'PLOVER gold records',
    split: 'all, 322 records',
    metric: 'F1 of type; source, target named',
    figure: '{typeF1}; {source}, {target}',
    task: 'events',
    published: 'none',
  },
  {
    part: 'events, root code with both parties given',
    corpus: 'PLV sentences',
    split: 'train, 1,050 sentences (tuned on them)',
    metric: 'accuracy; macro-F1',
    figure: '{accuracy}; {macroF1}',
    task: 'event-roots',
    published: 'zero-shot NLI on test: macro-F1 .824',
  },
  {
    part: 'certainty',
    corpus: 'UW factuality',
    split: 'dev, 3,358 events',
    metric: 'Pearson r; mean absolute error below that of "+3 everywhere" (.768)',
    figure: '{pearson}; {errorSpared}',
    task: 'certainty',
    published: 'none',
  },
  {
    part: 'extraction',
    corpus: 'WCXB article pages',
    split: 'dev, 400 pages (tuned on them)',
    metric: 'F1 of words; title, author, date right',
    figure: '{f1}; {title}, {author}, {date}',
    task: 'extraction',
    published: 'rs-trafilatura .932, trafilatura .926, Readability .825',
  },
  {
    part: 'grouping',
    corpus: 'Grouped news articles',
    split: 'dev, 681 articles',
    metric: 'B-cubed F1',
    figure: '{f1}',
    task: 'grouping',
    published: 'TF-IDF with the best threshold .940',
  },
  {
    part: 'timelines',
    corpus: 'Timeline17: egypt, iraq, haiti',
    split: 'three topics',
    metric: 'date-F1; aligned ROUGE-1 (our own reading of tilse)',
    figure: '{dateF1}; {alignedRouge1}',
    task: 'timelines',
    published: 'datewise, mean of all topics: .544; .120',
  },
  {
    part: 'reprints',
    corpus: 'Duplicate groups of news items',
    split: 'all, 516 items',
    metric: 'pairs F1',
    figure: '{f1}',
    task: 'reprints',
    published: 'none',
  },
  {
    part: 'feeds',
    corpus: 'Suites of feedparser and gofeed',
    split: '2,403 files',
    metric: 'without a crash; read; first title right',
    figure: '{withoutCrash}; {read}; {itemTitle}',
    task: 'feeds',
    published: 'none',
  },
  {
    part: 'robots',
    corpus: 'robotstxt-spec-test',
    split: '400 cases',
    metric: 'right',
    figure: '{passed}',
    task: 'robots',
    published: 'none',
  },
  {
    part: 'archives',
    corpus: 'Samples of warcio',
    split: '16 files',
    metric: 'without a crash',
    figure: '{withoutCrash}',
    task: 'warc',
    published: 'none',
  },
];
