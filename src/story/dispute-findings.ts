/** One reading to what matters for disputes: contested claims it shows, and statements that take a side. */
import type { ArticleId } from '../model/ids.ts';
import type { Speaker, SpeechAct, Statement, Voice } from '../model/reading.ts';
import type { Citation } from '../model/span.ts';
import type { DisputeVoice, ReadArticle } from '../model/story.ts';
import { contentWords } from './content-words.ts';
import { citationOf, hullOf, saidAt, sentenceAt, textOf } from './evidence.ts';

const asserting: ReadonlySet<SpeechAct> = new Set([
  'say',
  'assert',
  'confirm',
  'announce',
  'accuse',
  'warn',
]);
const disputing: ReadonlySet<SpeechAct> = new Set(['deny', 'dispute']);
const fewestWords = 4;

/** A statement on one side, with the words of its content. */
export interface Utterance {
  readonly side: 'asserts' | 'disputes';
  readonly words: readonly string[];
  readonly voice: DisputeVoice;
  readonly originId: ArticleId;
  readonly claim: { readonly text: string; readonly citation: Citation };
}

/** A claim with voices on both sides, named by where it was first read. */
export interface Contested {
  readonly name: string;
  readonly claim: { readonly text: string; readonly citation: Citation };
  readonly words: readonly string[];
  readonly asserts: readonly Utterance[];
  readonly disputes: readonly Utterance[];
}

/** Statements by known speakers that assert or dispute something in at least four content words. */
export function collectUtterances(read: ReadArticle, originId: ArticleId): readonly Utterance[] {
  const utterances: Utterance[] = [];
  for (const statement of read.reading.statements) {
    const side = sideOf(statement);
    const content = hullOf(statement.content);
    if (!side || !content) continue;
    const words = contentWords(textOf(read, content));
    if (words.length < fewestWords) continue;
    const sentence = sentenceAt(read, content.start) ?? content;
    const claim = { text: textOf(read, content), citation: citationOf(read, content) };
    const voice: DisputeVoice = {
      speaker: statement.speaker,
      act: statement.act,
      text: textOf(read, sentence),
      articleId: read.article.id,
      citation: citationOf(read, sentence),
      saidAt: saidAt(read),
    };
    utterances.push({ side, words, voice, originId, claim });
  }
  return utterances;
}

function sideOf(statement: Statement): Utterance['side'] | undefined {
  if (!isKnown(statement.speaker)) return undefined;
  if (disputing.has(statement.act)) return 'disputes';
  return asserting.has(statement.act) ? 'asserts' : undefined;
}

/** Not a bare pronoun or a scrap of the sentence: somebody of whom something is known. */
function isKnown(speaker: Speaker): boolean {
  return speaker.kind !== 'unknown' && speaker.kind !== 'document' && speaker.name.length > 2;
}

/** The claims that the article itself shows as asserted by some and disputed by others. */
export function collectContested(read: ReadArticle, originId: ArticleId): readonly Contested[] {
  return read.reading.disputes.map((dispute) => {
    const words = contentWords(textOf(read, dispute.claim));
    const claim = { text: textOf(read, dispute.claim), citation: citationOf(read, dispute.claim) };
    const toUtterance =
      (side: Utterance['side']) =>
      (voice: Voice): Utterance => ({ side, words, originId, claim, voice: toVoice(read, voice) });
    return {
      name: `${read.article.id} ${words.join(' ')}`,
      claim,
      words,
      asserts: dispute.asserts.filter(isHeard).map(toUtterance('asserts')),
      disputes: dispute.disputes.filter(isHeard).map(toUtterance('disputes')),
    };
  });
}

function isHeard(voice: Voice): boolean {
  return isKnown(voice.speaker);
}

function toVoice(read: ReadArticle, voice: Voice): DisputeVoice {
  return {
    speaker: voice.speaker,
    act: voice.act,
    text: textOf(read, voice.evidence),
    articleId: read.article.id,
    citation: citationOf(read, voice.evidence),
    saidAt: saidAt(read),
  };
}
