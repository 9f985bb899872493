/** One reading to stances: its demands, and its statements that demand, refuse, offer or accept. */
import type { ActorKind, Demand, Speaker, SpeechAct } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { PositionWording, ReadArticle } from '../model/story.ts';
import { contentWords } from './content-words.ts';
import { citationOf, hullOf, saidAt, textOf } from './evidence.ts';

type StanceKind = Demand['stance'];

const stanceOfAct: Partial<Record<SpeechAct, StanceKind>> = {
  demand: 'demands',
  refuse: 'refuses',
  offer: 'offers',
  propose: 'offers',
  agree: 'accepts',
};
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
const fewestWords = 2;
const longestContent = 320;

/** One party's stance, with the content words of its wording. */
export interface Stance {
  readonly party: Speaker;
  readonly words: readonly string[];
  readonly wording: PositionWording;
}

/** In order of their spans; a demand and a statement over the same words give one stance. */
export function collectStances(read: ReadArticle): readonly Stance[] {
  const taken: Span[] = [];
  const stances: Stance[] = [];
  const add = (party: Speaker, stance: StanceKind, content: Span): void => {
    if (!parties.has(party.kind) || content.end - content.start > longestContent) return;
    if (taken.some((span) => span.start < content.end && content.start < span.end)) return;
    const text = textOf(read, content);
    const words = contentWords(text);
    if (words.length < fewestWords || silence.test(text)) return;
    taken.push(content);
    stances.push({ party, words, wording: wordingOf(read, stance, content) });
  };
  for (const demand of read.reading.demands) add(demand.party, demand.stance, demand.content);
  for (const statement of read.reading.statements) {
    const stance = stanceOfAct[statement.act];
    const content = hullOf(statement.content);
    const cue = statement.cue.map((part) => textOf(read, part)).join(' ');
    if (stance && content && (cue === '' || strongCue.test(cue))) {
      add(statement.speaker, stance, content);
    }
  }
  return stances;
}

function wordingOf(read: ReadArticle, stance: StanceKind, content: Span): PositionWording {
  return {
    stance,
    text: textOf(read, content),
    articleId: read.article.id,
    citation: citationOf(read, content),
    saidAt: saidAt(read),
  };
}
