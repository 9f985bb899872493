/** From spans with roles to statements: which cue a source or a content belongs to. */
import { describe, expect, test } from 'vitest';
import { beginDraft } from '../../../src/language/draft.ts';
import { groupSpans } from '../../../src/language/statements/group-spans.ts';
import type { TaggedSpan } from '../../../src/language/statements/tagger/tagged-span.ts';
import { readSyntax } from '../../../src/language/syntax/shallow.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { tokenize } from '../../../src/text/tokens.ts';

/** A text with its spans marked: `[source|…]`, `[cue|…]`, `[content|…]`; "source > cue > content". */
function groupMarked(marked: string): readonly string[] {
  const parts = marked.split(/[[\]]/);
  const text = parts.map((part) => part.replace(/^(source|cue|content)\|/, '')).join('');
  const begun = beginDraft({ text, lang: 'en' }, 'en');
  const sentences = splitSentences(text, 'en');
  const tokens = sentences.flatMap(({ start, end }) => tokenize(text, start, end));
  const syntax = readSyntax({ ...begun, sentences, tokens });
  const spans: TaggedSpan[] = [];
  let at = 0;
  for (const part of parts) {
    const role = /^(source|cue|content)\|/.exec(part)?.[1] as TaggedSpan['role'] | undefined;
    const length = part.replace(/^(source|cue|content)\|/, '').length;
    const inside = syntax.words.flatMap((word, i) =>
      word.start >= at && word.end <= at + length ? [i] : [],
    );
    if (role !== undefined)
      spans.push({ role, from: inside[0] ?? 0, to: (inside.at(-1) ?? 0) + 1 });
    at += length;
  }
  const surface = (range?: { from: number; to: number }) =>
    range === undefined
      ? '–'
      : text.slice(syntax.words[range.from]?.start, syntax.words[range.to - 1]?.end);
  return groupSpans(syntax.words, sentences, spans, []).map(({ source, cue, content }) =>
    [
      surface(source),
      surface(cue),
      content.map(({ start, end }) => text.slice(start, end)).join(' + '),
    ].join(' > '),
  );
}

describe('a cue without a source of its own', () => {
  test('a participle takes the source of the cue before it', () => {
    expect(
      groupMarked(
        '[source|The mayor] [cue|attacked] [content|the council], [cue|calling] [content|it idle].',
      ),
    ).toEqual(['The mayor > attacked > the council', 'The mayor > calling > it idle']);
  });

  test('so does one behind an adverb or a preposition', () => {
    expect(
      groupMarked(
        '[source|She] [cue|praised] [content|the plan], [cue|falsely suggesting] [content|that it was hers].',
      )[1],
    ).toBe('She > falsely suggesting > that it was hers');
  });

  test('a participle that opens the sentence takes the source after it', () => {
    expect(
      groupMarked(
        '[cue|Conceding] [content|that talks had stalled], [source|the envoy] [cue|warned] [content|of delay].',
      )[0],
    ).toBe('the envoy > Conceding > that talks had stalled');
  });

  test('not across sentences, and not a verb that stands by itself', () => {
    expect(
      groupMarked(
        '[source|The mayor] [cue|spoke of] [content|ruin]. [cue|Calling] [content|it idle] helped nobody.',
      )[1],
    ).toBe('– > Calling > it idle');
    expect(
      groupMarked(
        '[source|The mayor] [cue|said] [content|it failed]; [content|the plan] [cue|was criticised].',
      )[1],
    ).toBe('– > was criticised > the plan');
  });
});

describe('a content between two cues', () => {
  test('goes to the first when that has no other', () => {
    expect(
      groupMarked(
        '[source|The envoy] [cue|said] [content|that it had failed,] [cue|adding] [content|that he had warned of it].',
      ),
    ).toEqual([
      'The envoy > said > that it had failed,',
      'The envoy > adding > that he had warned of it',
    ]);
  });
});

test('the mark of possession is no part of the source', () => {
  expect(
    groupMarked('[source|The mayor’s] [cue|promise] [content|to publish the bids] came late.'),
  ).toEqual(['The mayor > promise > to publish the bids']);
});
