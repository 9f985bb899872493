/**
 * ECB+ (Cybulska and Vossen 2014): topics of news texts, each with two look-alike sub-topics (two
 * checks into rehab, two attacks). A text's file name says which: `ecb` or `ecbplus`.
 */
import { join } from 'node:path';
import { readArchive } from './archives.ts';

export interface EcbText {
  readonly topic: string;
  /** Unique within the corpus. */
  readonly subTopic: string;
  readonly name: string;
  /** Sentences with spaces between tokens; a first sentence that is an address is left out. */
  readonly sentences: readonly string[];
}

/** `folder`: the corpora. Throws `not-found` where the file is missing. */
export async function loadEcb(folder: string): Promise<readonly EcbText[]> {
  const texts: EcbText[] = [];
  for await (const member of readArchive(join(folder, 'coreference/ecbplus-topics-1-35.tar.xz'))) {
    const name = /(\d+)_\d+(ecb|ecbplus)\.xml$/u.exec(member.name);
    if (name === null) continue;
    const [file, topic = '', set = ''] = name;
    const xml = new TextDecoder().decode(member.bytes);
    texts.push({ topic, subTopic: `${topic}${set}`, name: file, sentences: sentencesOf(xml) });
  }
  return texts.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The sentences of one file, in order. */
export function sentencesOf(xml: string): readonly string[] {
  const sentences = new Map<string, string[]>();
  for (const [, sentence = '', token = ''] of xml.matchAll(
    /<token t_id="\d+" sentence="(\d+)" number="\d+">([^<]*)<\/token>/gu,
  )) {
    const words = sentences.get(sentence) ?? [];
    words.push(token.replaceAll('&amp;', '&').replaceAll('&quot;', '"'));
    sentences.set(sentence, words);
  }
  const lines = [...sentences.values()].map((words) => words.join(' '));
  return /^https? :/u.test(lines[0] ?? '') ? lines.slice(1) : lines;
}
