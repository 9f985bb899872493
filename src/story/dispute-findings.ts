/** One reading to what matters for disputes: contested claims it shows, and statements that take a side. */
import type { ArticleId } from '../model/ids.ts';
import type { Speaker, SpeechAct, Statement, Voice } from '../model/reading.ts';
import type { Citation, Span } from '../model/span.ts';
import type { DisputeVoice, ReadArticle } from '../model/story.ts';
import { speakerNameIn } from '../text/speaker-name.ts';
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
const givenTo = /^(?:him|her|them|us|me|you)\b/iu;

/** A statement on one side, with the words of its content. */
export interface Utterance {
  readonly side: 'asserts' | 'disputes';
  readonly words: readonly string[];
  /** Those of its words that are written with a capital: they name whom it is about, not what is claimed. */
  readonly names: ReadonlySet<string>;
  readonly voice: DisputeVoice;
  readonly originId: ArticleId;
  readonly claim: { readonly text: string; readonly citation: Citation };
}

/** A claim with voices on both sides, named by where it was first read. */
export interface Contested {
  readonly name: string;
  readonly claim: { readonly text: string; readonly citation: Citation };
  readonly words: readonly string[];
  readonly names: ReadonlySet<string>;
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
    const names = namesIn(textOf(read, content));
    // "Congress had denied him the money": nothing that is claimed.
    const isGiven = side === 'disputes' && givenTo.test(textOf(read, content));
    if (words.length < fewestWords || isGiven) continue;
    const sentence = sentenceAt(read.reading, content.start) ?? content;
    const claim = { text: textOf(read, content), citation: citationOf(read, content) };
    const voice: DisputeVoice = {
      speaker: fullyNamed(read, statement),
      act: statement.act,
      text: textOf(read, sentence),
      articleId: read.article.id,
      citation: citationOf(read, sentence),
      saidAt: saidAt(read),
    };
    utterances.push({ side, words, names, voice, originId, claim });
  }
  return utterances;
}

function sideOf(statement: Statement): Utterance['side'] | undefined {
  if (!isKnown(statement.speaker)) return undefined;
  if (disputing.has(statement.act)) return 'disputes';
  return asserting.has(statement.act) ? 'asserts' : undefined;
}

/** "Bosnian Serb officials", where the reading calls them "officials". */
function fullyNamed(read: ReadArticle, { speaker, source }: Statement): Speaker {
  const [first] = source;
  return first ? { ...speaker, name: speakerNameIn(speaker.name, textOf(read, first)) } : speaker;
}

/** Stems of the words with a capital. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set((text.match(/\p{Lu}[\p{L}\p{M}\p{N}]*/gu) ?? []).flatMap(contentWords));
}

/** Not a bare pronoun or a scrap of the sentence: somebody of whom something is known. */
function isKnown(speaker: Speaker): boolean {
  return speaker.kind !== 'unknown' && speaker.kind !== 'document' && speaker.name.length > 2;
}

/** A name is enough in what an article itself shows as disputed: "Pale", "The Bosnian Serb leadership". */
export function isNamed(speaker: Speaker): boolean {
  return /(?<=^|\s)(?!(?:The|His|Her|Its|Their|Some|Many|Few|Others)\b)\p{Lu}/u.test(speaker.name);
}

/** The claims that the article itself shows as asserted by some and disputed by others. */
export function collectContested(read: ReadArticle, originId: ArticleId): readonly Contested[] {
  return read.reading.disputes.map((dispute) => {
    const span = withoutObject(read, dispute.claim);
    const words = contentWords(textOf(read, span));
    const names = namesIn(textOf(read, span));
    const claim = { text: textOf(read, span), citation: citationOf(read, span) };
    const toUtterance =
      (side: Utterance['side']) =>
      (voice: Voice): Utterance => ({
        side,
        words,
        names,
        originId,
        claim,
        voice: toVoice(read, voice),
      });
    return {
      name: `${read.article.id} ${words.join(' ')}`,
      claim,
      words,
      names,
      asserts: dispute.asserts.filter(isHeard).map(toUtterance('asserts')),
      disputes: dispute.disputes.filter(isHeard).map(toUtterance('disputes')),
    };
  });
}

/** "Accused him of paying a ransom": what is claimed is the paying. */
function withoutObject(read: ReadArticle, claim: Span): Span {
  const object = /^(?:him|her|them|it|us) of /u.exec(textOf(read, claim))?.[0] ?? '';
  return { start: claim.start + object.length, end: claim.end };
}

function isHeard(voice: Voice): boolean {
  return isKnown(voice.speaker) || isNamed(voice.speaker);
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
