/** What the pages say in English. */
import type { Catalogue } from './catalogue.ts';
import { countIn } from './plural.ts';
import { englishVocabulary } from './vocabulary/en.ts';

const independentSources = countIn('en', {
  one: '# independent source',
  other: '# independent sources',
});
const articles = countIn('en', { one: '# article', other: '# articles' });
const reprints = countIn('en', { one: '# reprint', other: '# reprints' });
const articlesCame = countIn('en', { one: '# article came', other: '# articles came' });

export const english: Catalogue = {
  site: {
    tagline: 'A news desk that shows its sources',
    skipToText: 'Skip to the text',
    frontPage: 'Front page',
    stories: 'Stories',
    search: 'Search',
    languages: 'Language',
    mainNavigation: 'Sections of the site',
    promise:
      'Every sentence shows its source. Where accounts differ, Readout says who asserts and who disputes, never who is right.',
  },
  count: {
    more: countIn('en', { one: '# more', other: '# more' }),
    independentSources,
    articles,
    reprints,
    hits: countIn('en', { one: '# passage found', other: '# passages found' }),
    versions: countIn('en', { one: '# published version', other: '# published versions' }),
    sourcesInArticles: (sources, total) => `${independentSources(sources)} in ${articles(total)}`,
  },
  front: {
    lead: 'Lead story',
    readBrief: 'Read the whole brief',
    otherStories: 'Also followed',
    allStories: 'All stories',
    empty: 'Nothing has come in yet',
    emptyAdvice:
      'Follow a feed with “readout follow ADDRESS”, or bring in files with “readout import FOLDER”. The first story shows here as soon as an article has been read.',
  },
  stories: {
    span: (first, last) => (first === last ? first : `${first} – ${last}`),
    none: 'No story has been opened yet.',
  },
  brief: {
    draft: 'Automatic draft',
    draftNote: 'Put together from the sources by rule. No editor has published it yet.',
    version: (version, day) => `Version ${version}, published ${day}`,
    asOf: (moment) => `As of ${moment}`,
    asOfLabel: 'As known at the end of',
    asOfSubmit: 'Show',
    asOfNote: 'You are reading what was known at that moment, not what is known now.',
    toLatest: 'Go to the latest version',
    toDraft: 'See the draft with what has come in since',
    languageNote: (language) =>
      `The text of this brief is in ${language}, the language of its sources.`,
    sections: {
      'what-happened': 'What happened',
      disputed: 'What is disputed',
      positions: 'What each side wants',
      'on-the-ground': 'On the ground',
      reactions: 'Reactions',
      background: 'Background',
      'what-to-watch': 'What to watch next',
    },
    sources: 'Sources',
    sourcesNote: 'Reprints of one text count as one source.',
    timeline: 'Timeline',
    articles: 'All articles of this story',
    feed: 'Follow this brief as a feed',
    citation: (number, outlet) => `Source ${number}, ${outlet}`,
    cited: 'What the source says',
    openArticle: 'Open at this place in the article',
    close: 'Close',
  },
  news: {
    since: (moment) => `New since ${moment}`,
    sinceVisit: (moment) => `New since your last visit, ${moment}`,
    came: (total, copies) =>
      total === 0
        ? 'No article has come in since.'
        : `${articlesCame(total)}, ${reprints(copies)} among them.`,
    note: 'Gathered by rule, the weightiest first; reprints are left out.',
    nothing: 'Nothing is new.',
    label: 'New since',
    happening: {
      new: 'Happened',
      confirmed: 'Now it has happened',
      scheduled: 'Set to happen',
    },
    said: 'Said',
    dispute: {
      opened: 'Newly disputed',
      moved: 'Dispute moved',
      conceded: 'Dispute: a side gave way',
    },
    sides: { asserts: 'asserts it', disputes: 'disputes it' },
    position: { new: 'Position', stance: 'Position changed', wording: 'Position in new words' },
    before: (day, stance) => `Before, on ${day} (${stance}):`,
    changedText: 'The source changed its text',
  },
  happenings: {
    heading: 'Meetings, attacks, decisions',
    note: 'Each once, however often it is told: those that most independent sources tell, the latest first.',
    noDay: 'Day not told',
    otherReports: countIn('en', { one: '# other report', other: '# other reports' }),
    sameWords: 'In the same words:',
  },
  positions: {
    heading: 'Where the parties stand',
    note: 'The latest words of each party on each matter.',
    turned: 'It had turned before:',
    before: 'Before that:',
    turnedFrom: 'It turned; before that:',
    earlier: countIn('en', { one: '# earlier wording', other: '# earlier wordings' }),
  },
  standings: {
    heading: 'Who is for or against whom',
    note: 'As at least two independent sources tell it; the latest passage of each.',
    ways: { for: 'for', against: 'against' },
    passages: countIn('en', { one: '# passage', other: '# passages' }),
  },
  disputes: {
    heading: 'Claims and who disputes them',
    note: 'Each side in the order in which it spoke. Readout passes no verdict.',
    asserts: 'Assert it',
    disputes: 'Dispute it',
    since: (day) => `disputed since ${day}`,
    states: {
      open: 'Open',
      conceded: 'One side has conceded',
      overtaken: 'Overtaken by events',
      dormant: 'Nothing new said',
    },
  },
  watch: {
    heading: 'What to watch next',
    by: (moment) => `by ${moment}`,
    implies: 'It would mean',
    evidence: 'Evidence',
    proposedFrom: 'Where this comes from',
    states: {
      open: 'Open',
      met: 'It happened',
      lapsed: 'The time ran out',
      dismissed: 'No longer watched',
    },
  },
  replies: {
    heading: 'Replies',
    none: 'No replies yet.',
    leave: 'Leave a reply',
    rules: 'Your email address will not be published. Required fields are marked *',
    name: 'Name',
    email: 'Email',
    website: 'Website',
    text: 'Reply',
    trap: 'Leave this field empty',
    send: 'Send the reply',
    held: 'Thank you. Your reply is held for moderation.',
    heldNote: 'It will show here once an editor has approved it.',
    refused: 'Your reply has not been sent yet. Nothing you typed is lost:',
    problem: (field, code) => problems[field][code],
    trapFilled:
      'A field that people do not see was filled in. Empty the field marked “Leave this field empty” and send the reply again.',
    tooMany:
      'Several replies came from your network just now. Wait a few minutes and send it again.',
  },
  article: {
    kinds: {
      source: 'Who speaks',
      cue: 'How it is said',
      content: 'What is said',
      actor: 'Actor',
      time: 'Time',
      place: 'Place',
      event: 'Event',
    },
    legend: 'Show in the text',
    findings: 'What was found',
    statements: 'Who said what',
    claims: 'Disputed inside this article',
    events: 'Events',
    demands: 'Demands and offers',
    expectations: 'What is expected',
    actors: 'Actors',
    times: 'Times',
    places: 'Places',
    unread: 'This text has not been read yet. Load the page again in a moment.',
    notRead: (parts) => `Not read in the language of this text: ${parts}.`,
    backToList: 'Back to the list',
    inText: 'Show in the text',
    cited: 'Cited passage',
    original: 'Original page',
    story: 'Part of the story',
    reprintOf: 'Reprint of',
    revisions: 'Texts of this article',
    revision: (number, moment) => `Text ${number}, ${moment}`,
    shown: 'shown here',
    changes: (earlier, later) => `What changed from text ${earlier} to text ${later}`,
    removed: 'Removed',
    added: 'Added',
    titleChanged: 'Headline',
    unchangedText: 'Only the headline changed.',
    alsoCalled: (names) => `also ${names}`,
    reportedBy: (name) => `passed on by ${name}`,
    published: (moment) => `Published ${moment}`,
    arrived: (moment) => `Arrived ${moment}`,
    undated: 'No date given',
  },
  search: {
    heading: 'Search',
    label: 'Words to look for in all articles',
    submit: 'Search',
    prompt: 'Type one or more words. The newest articles that have all of them come first.',
    nothing: (words) => `No article has “${words}”.`,
    advice: 'Try fewer words, or another spelling of a name.',
    page: (page, pages) => `Page ${page} of ${pages}`,
    pages: 'Pages of the result',
    previous: 'Newer',
    next: 'Older',
  },
  errors: {
    notFound: 'There is no such page here',
    notFoundAdvice:
      'The address may have been cut off when it was copied. Look for the story in the list, or search for words from it.',
    notKnownThen: 'Nothing of this story was known then',
    notKnownThenAdvice:
      'Its first article came in later. Choose a later day, or take everything after the question mark out of the address.',
    badRequest: 'This address asks for something that does not exist',
    badRequestAdvice: 'Take everything after the question mark out of the address and try again.',
    deskAway: 'The desk does not answer',
    deskAwayAdvice:
      'It may be starting. Load the page again in a few seconds. Nothing that was accepted is lost.',
    other: 'This page could not be set',
    otherAdvice:
      'Load the page again. If it happens again, the log of the server that runs this desk says why.',
  },
  vocabulary: englishVocabulary,
};

const problems = {
  name: {
    missing: 'Type the name to show with your reply.',
    malformed: 'Type a name without line breaks.',
    'too-long': 'Shorten the name.',
  },
  email: {
    missing: 'Type your email address. It will not be published.',
    malformed: 'This is not an email address. It should look like name@example.org.',
    'too-long': 'This email address is too long. Use another one.',
  },
  website: {
    missing: 'Type the address of your website, or leave the field empty.',
    malformed:
      'A website address starts with http:// or https://. Correct it or leave the field empty.',
    'too-long': 'This address is too long. Shorten it or leave the field empty.',
  },
  text: {
    missing: 'Type your reply.',
    malformed: 'This text cannot be read. Type it again as plain text.',
    'too-long': 'The reply is too long. Shorten it.',
  },
} as const;
