/** One reading to stances: its demands, and its statements that demand, refuse, offer or accept. */
import { type ActorKind, type Speaker, type Stance, stanceOfAct } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { PositionWording, ReadArticle } from '../model/story.ts';
import { contentWords } from './content-words.ts';
import { citationOf, hullOf, saidAt, sentenceAt, textOf } from './evidence.ts';

/** Who can hold a position: analysts and unnamed sources cannot. */
const parties: ReadonlySet<ActorKind> = new Set([
  'person',
  'country',
  'government',
  'organisation',
  'armed-group',
]);
/** Declining to speak is no position. */
const silence =
  /^(?:to )?(?:comment|confirm|say|discuss|answer|elaborate|be (?:named|identified|drawn)|give (?:any )?details|speculate|speak|respond|reveal|disclose|specify|rule out)\b/iu;
/** "wants" and "seeks" tell of wishes; these words tell of positions. */
const strongCue =
  /\b(?:demand|insist|call(?:s|ed|ing)? (?:for|on)|urge|refus|reject|offer|propos|rul(?:e|es|ed|ing) out|agree|accept|condition|require)|вимага|відмов|пропону|погод|требу|отказ|предлож|соглас|طالب|رفض|عرض|وافق/iu;
/** What stands for something told before cannot be read alone: "that it be widened". */
const pointsBack =
  /^(?:(?:that|to) )?(?:it|they|them|he|she|him|her|this|these|those|such|so|nothing|no|one|neither|the same)\b/iu;
/** Offered as a figure of speech. */
const onlyWords =
  /^(?:to )?(?:\S+ ){0,3}(?:messages?|hints?|glimpses?|views?|defen[cs]e|outlines?|insights?|evidence|details?|praise|assessments?|condolences|congratulations|clues?|explanations?|apolog(?:y|ies)|thanks|signals?|word|credit|overview|picture|comments?)\b/iu;
/** "Ready to walk away", "vowed to use force": a threat is no offer. */
const threat =
  /^(?:to )?(?:walk away|use (?:military |overwhelming )?force|attack|strike|retaliate|hit back|invade|bomb|go to (?:\S+ ){0,3}lengths)\b/iu;
/** "could be tempted to offer": no position, but somebody's guess at one. */
const guessed =
  /\b(?:could|might|may|should|if|whether|unless|tempted|likely|unlikely|rumou?red|reportedly|imagine|suppose)\b[^.;]{0,40}$/iu;
/** "agreed Wednesday to work", "agreed on several occasions to": when is none of what is agreed. */
const leadingDay =
  /^(?:on )?(?:(?:multiple|several|many) occasions|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)(?:,)? (?=to |that |on |for )/iu;
const fewestWords = 2;
const longestContent = 320;

/** "…, a position that Pyongyang has denounced": what the sentence adds is none of the position. */
const aside =
  /(?:,\s(?:which|although|though|but|while|whereas|as|who|whose|where|when|after|a\s(?:position|move|goal|step|condition|term)|according|per|said|says|prompting|pleasing|raising|despite|adding|giving|something|leaving|hint(?:ing|ed)|or the|and\s(?:\p{Lu}|it|he|she|they|some|that|every|there|this|those)|(?:just\s)?(?:hours|days|weeks)\safter)|,\s[^,.;]{3,60}\s(?:said|says|told)\b|(?<=[’'”"])\s(?:The|This|It|He|She)\s|\s(?:[—–]|--)\s).*$/su;
const leastOwn = 24;

/** One party's stance, with the content words of its wording. */
export interface PartyStance {
  readonly party: Speaker;
  readonly words: readonly string[];
  readonly wording: PositionWording;
}

/** In order of their spans; a demand and a statement over the same words give one stance. */
export function collectStances(read: ReadArticle): readonly PartyStance[] {
  const taken: Span[] = [];
  const stances: PartyStance[] = [];
  const add = (party: Speaker, stance: Stance, content: Span): void => {
    if (!parties.has(party.kind) || content.end - content.start > longestContent) return;
    if (taken.some((span) => span.start < content.end && content.start < span.end)) return;
    const text = textOf(read, content);
    const day = leadingDay.exec(text)?.[0].length ?? 0;
    const kept = withoutAside(text.slice(day));
    const own = { start: content.start + day, end: content.start + day + kept.length };
    const words = contentWords(kept);
    if (words.length < fewestWords || silence.test(text)) return;
    if (!isReadableAlone(kept) || isGuessed(read, content) || isHistory(read, content)) return;
    if (stance === 'offers' && (onlyWords.test(text) || threat.test(text))) return;
    taken.push(content);
    stances.push({ party, words, wording: wordingOf(read, stance, own) });
  };
  for (const demand of read.reading.demands) add(demand.party, demand.stance, demand.content);
  // An English reading has weighed its statements for demands already.
  const statements = /^en(?:-|$)/u.test(read.reading.lang) ? [] : read.reading.statements;
  for (const statement of statements) {
    const stance = stanceOfAct[statement.act];
    const content = hullOf(statement.content);
    const cue = statement.cue.map((part) => textOf(read, part)).join(' ');
    if (stance && content && (cue === '' || strongCue.test(cue))) {
      add(statement.speaker, stance, content);
    }
  }
  return stances;
}

function withoutAside(text: string): string {
  const found = aside.exec(text);
  const kept = found === null || found.index < leastOwn ? text : text.slice(0, found.index);
  const isWhole = (kept.match(/[“”"]/gu)?.length ?? 0) % 2 === 0;
  return (isWhole ? kept : text).replace(/[.,;\s]+$/u, '');
}

/** "in 1994 it agreed to": told as the past, years before the article. */
function isHistory(read: ReadArticle, content: Span): boolean {
  const sentence = sentenceAt(read.reading, content.start);
  if (!sentence) return false;
  const years = textOf(read, sentence).match(/\b(?:19|20)\d\d\b/gu) ?? [];
  const now = Number(saidAt(read).slice(0, 4));
  return years.length > 0 && years.every((year) => Number(year) < now - 1);
}

/** Whole, and without a pronoun for what it is about; quotation marks come in pairs. */
function isReadableAlone(text: string): boolean {
  const quotes = text.match(/[“”"]/gu)?.length ?? 0;
  if (/[.!?][”"]\s/u.test(text)) return false;
  return (
    !pointsBack.test(text) &&
    quotes % 2 === 0 &&
    !/\b(?:is|are|was|were|came|by|in|for|to|of|basically all.?)$/u.test(text)
  );
}

function isGuessed(read: ReadArticle, content: Span): boolean {
  const sentence = sentenceAt(read.reading, content.start);
  if (!sentence) return false;
  return guessed.test(read.revision.text.slice(sentence.start, content.start));
}

function wordingOf(read: ReadArticle, stance: Stance, content: Span): PositionWording {
  return {
    stance,
    text: textOf(read, content),
    articleId: read.article.id,
    citation: citationOf(read, content),
    saidAt: saidAt(read),
  };
}
