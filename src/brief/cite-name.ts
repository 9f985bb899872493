/** A speaker's name with a source in which that very name stands. */
import type { Citation } from '../model/span.ts';
import type { DisputeVoice, ReadArticle } from '../model/story.ts';
import type { Material } from './material.ts';
import { citationTo } from './sentence.ts';

/** A name, and the evidence of what was said with, if need be, a sentence that has the name. */
export interface CitedName {
  readonly name: string;
  readonly citations: readonly Citation[];
}

/** Undefined where the article nowhere calls the speaker so ("he", resolved to a name from elsewhere). */
export function citeName(voice: DisputeVoice, material: Material): CitedName | undefined {
  const read = material.input.articles.find(
    (article) => article.revision.id === voice.citation.revisionId,
  );
  const name = voice.speaker.name
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|a|an)\s(?!\p{Lu}\p{L}*$)/iu, '')
    .trim();
  if (!read || !isNamed(name)) return undefined;
  const { start, end } = voice.citation.span;
  const said = read.revision.text.slice(start, end);
  if (hasName(said, name)) return { name: widened(name, said), citations: [voice.citation] };
  // "they", resolved to some "leaders" elsewhere: too vague to put words in their mouth.
  if (!/\p{Lu}/u.test(name)) return undefined;
  const naming = sentenceNaming(read, name);
  return naming && { name, citations: [voice.citation, naming] };
}

/** "officials" alone says little: with the capitalised words before it, "Bosnian Serb officials". */
function widened(name: string, said: string): string {
  if (/\p{Lu}/u.test(name)) return name;
  const before = said.slice(0, said.indexOf(name));
  const adjectives = /(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|senior|former|local|military) )+$/u.exec(
    before,
  )?.[0];
  return adjectives === undefined || /[.!?]\s*$/u.test(adjectives) ? name : `${adjectives}${name}`;
}

function sentenceNaming(read: ReadArticle, name: string): Citation | undefined {
  const sentence = read.reading.sentences.find(({ start, end }) =>
    hasName(read.revision.text.slice(start, end), name),
  );
  return sentence && citationTo(read, sentence);
}

/** The name as whole words. */
function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at === -1) return false;
  const before = text.slice(0, at).at(-1) ?? ' ';
  const after = text.slice(at + name.length).at(0) ?? ' ';
  return !/[\p{L}\p{M}\p{N}]/u.test(before) && !/[\p{L}\p{M}\p{N}]/u.test(after);
}

/** Neither empty nor a pronoun. */
function isNamed(name: string): boolean {
  return (
    name.length > 1 &&
    !/^(?:he|she|they|it|we|i|you|who|others?|some|many|он|она|они|він|вона|вони|هو|هي|هم)$/iu.test(
      name,
    )
  );
}
