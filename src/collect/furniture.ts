/**
 * Lists by which site furniture is told from an article: elements, names of classes and ids,
 * and whole paragraphs that belong to the site and not to the text. Collected from many sites.
 */

/** Elements without words for readers. */
export const wordlessElements =
  'script, style, noscript, template, svg, canvas, iframe, object, embed, video, audio, button, input, select, textarea';

/** Elements that are furniture unless they hold much of the page's text. */
export const furnitureElements =
  'form, dialog, nav, menu, footer, figcaption, [hidden], [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=alertdialog], [role=complementary], [role=toolbar], [role=menu]';

/** Whole class names and ids that mark furniture, though their words alone would not. */
export const furnitureNames: ReadonlySet<string> = new Set(
  `widget widgets hidden footer header-top sidebar tags menu modal overlay popup rating bio author-bio toc jp-relatedposts
  sr-only screen-reader-text wp-caption-text sharedaddy addtoany_share_save_container`.split(/\s+/),
);

/** A word of a class or id, after splitting `camelCase`, `kebab-case` and `snake_case`, that marks furniture. */
export const furnitureWords: ReadonlySet<string> = new Set(
  `
  ad ads advert advertisement adsense adslot breadcrumb breadcrumbs byline-share cookie cookies
  consent gdpr comment comments commentlist disqus respond replies reply related recirc
  recirculation recommend recommended recommendations share sharing sharebar sharethis addtoany
  addthis social socials newsletter subscribe subscription paywall promo promoted promotion
  sponsor sponsored outbrain taboola sidebar popup toolbar tooltip pagination pager skip navbar
  nav navigation masthead footer copyright footnav sitenav topbar languages lang-switch taglist
  tagcloud metadata-tags trending mostread most-read popular upnext nextprev prevnext 
  sr-only visually-hidden visuallyhidden noprint donate donation jp-relatedposts
  sharedaddy yarpp table-of-contents tableofcontents wp-caption-text gallery-caption author-bio
  authorbio author-box authorbox about-author bio`
    .trim()
    .split(/\s+/),
);

/** Names that mark the article itself, whatever furniture words stand beside them. */
export const articleNames =
  /(?:article|story|post|entry|page|main|body|blog|news|single|content|td-post|c-)[-_]*(?:body|content|text|copy|main|wrapper|container|inner|article|story|page|post|entry)|articlebody|storytext|bodytext/i;

/** Headings after which, near the end, nothing belongs to the article. */
export const tailHeadings =
  /^(?:leave a (?:reply|comment)|post a comment|comments?(?: \(\d+\))?|\d+ (?:comments?|responses?|thoughts?)\b.*|(?:you )?(?:may|might) (?:also )?(?:like|enjoy|be interested).*|related(?: (?:articles?|stories|posts?|content|topics|links|news|coverage|reading))?:?|more (?:from .{1,30}|on this (?:story|topic|subject)|stories|news|articles|posts|like this):?|read (?:next|also|more)\b.{0,30}|recommended(?: (?:for you|reading|stories|articles|posts))?:?|share this\b.{0,30}|share:?|latest (?:news|articles|posts|stories)|recent (?:posts|articles|news)|popular (?:posts|articles)|trending(?: (?:now|stories|news))?|about the authors?|tags?:?|filed under.*|our newsletter.*|stay (?:up to date|informed|connected).{0,40}|subscribe to\b.{0,40}|follow us.*|up next|keep reading|further reading|previous (?:post|article).*|next (?:post|article).*)$/i;

/** Paragraphs, whole, that are furniture wherever they stand. Matched in lower case. */
export const furnitureParagraphs: readonly RegExp[] = [
  /^(?:advertisement|advertising|ad|sponsored|loading|skip to (?:main )?content|skip ad(?:vertisement)?|close|menu|search|share|share this(?: article| story| post)?|print|email|tweet|pin it|save|listen|copy link|link copied!?|read more|show more|continue reading|see also|more on this(?: story)?|related(?: articles| stories| posts| content| topics)?|recommended(?: stories| for you)?|most (?:read|popular)|trending|tags?|topics?|comments?|no comments yet|leave a comment|subscribe|sign up|log in|login|register|back to top|top|home|next|previous|reprints?|follow us|newsletter)[.:…!]?$/,
  /^(?:share|follow|find|like|connect with|join) (?:this|us|me|it)\b.{0,60}\b(?:facebook|twitter|x|linkedin|instagram|whatsapp|telegram|youtube|tiktok|threads|bluesky|email)\b.{0,40}$/,
  /^(?:facebook|twitter|x|linkedin|instagram|whatsapp|telegram|youtube|tiktok|threads|bluesky|pinterest|reddit|email|print|copy link|flipboard)(?:[\s|,·•/]+(?:facebook|twitter|x|linkedin|instagram|whatsapp|telegram|youtube|tiktok|threads|bluesky|pinterest|reddit|email|print|copy link|flipboard))*$/,
  /^(?:leave a (?:reply|comment)|post a comment|add a comment|cancel reply|leave a reply cancel reply|write a comment|reply|replies)\b.{0,20}$/,
  /^your email address will not be published\b.*$/,
  /^required fields are marked.*$/,
  /^(?:name|email|website)\s*\*?$/,
  /^save my name, email,? and website in this browser.*$/,
  /^(?:this site uses akismet|learn how your comment data).*$/,
  /^(?:[a-z]{2}_[a-z]{2}\s*)(?:english|français|deutsch|español|українська|русский|العربية|italiano|português|polski|türkçe|中文|日本語)(?:\s.*)?$/,
  /^(?:sign up|subscribe)\b.{0,120}\b(?:newsletter|inbox|updates|email|alerts)\b.{0,120}$/,
  /^(?:©|\(c\)|copyright\b).{0,160}$/,
  /^all rights reserved\.?.{0,60}$/,
  /^(?:we use|this (?:site|website) uses) cookies\b.*$/,
  /^(?:image|photo|photograph|picture)(?: credit| source| by|:).{0,120}$/,
  /^(?:\d+ )?(?:comments?|shares?|views?|likes?|min(?:ute)?s? read)$/,
  /^\d+\s*min(?:ute)?s?\s*read$/,
];
