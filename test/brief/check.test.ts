import { describe, expect, it } from 'vitest';
import { checkBrief } from '../../src/brief/check.ts';
import type { Brief, BriefSentence } from '../../src/model/brief.ts';
import type { RevisionId, StoryId } from '../../src/model/ids.ts';
import { find } from '../story/make-reading.ts';

const texts: Record<string, string> = {
  one: 'Minister Ada Brenn called the offer “a first step, not the last” on Monday. Norland said its army held the ridge above Ostra.\n\nThe café in Arvik stayed open.',
  two: 'Suland denied that the ridge had fallen. It spoke of ‘empty words’ and «порожні слова».',
};
const revisions = new Map(
  Object.entries(texts).map(([id, text]) => [id as RevisionId, { text }] as const),
);

function cite(id: string, passage: string) {
  return { revisionId: id as RevisionId, span: find(texts[id] ?? '', passage) };
}

function taken(id: string, passage: string): BriefSentence {
  return { text: passage, lang: 'en', basis: 'taken', citations: [cite(id, passage)] };
}

const quoted = 'Minister Ada Brenn called the offer “a first step, not the last” on Monday.';
const held = 'Norland said its army held the ridge above Ostra.';
const denied = 'Suland denied that the ridge had fallen.';
const built: BriefSentence = {
  text: 'Asserted by Norland, disputed by Suland: its army held the ridge above Ostra.',
  lang: 'en',
  basis: 'built',
  citations: [cite('one', held), cite('two', denied)],
};

function briefOf(...sentences: readonly BriefSentence[]): Brief {
  return {
    kind: 'brief',
    storyId: 'story' as StoryId,
    version: 0,
    asOf: '2025-03-01T12:00:00.000Z',
    headline: taken('one', held),
    standfirst: taken('two', denied),
    sections: [{ key: 'what-happened', sentences }],
    sources: [],
    articleCount: 2,
    originCount: 2,
  };
}

function codesOf(...sentences: readonly BriefSentence[]): readonly string[] {
  return checkBrief(briefOf(...sentences), revisions).map((problem) => problem.code);
}

describe('checkBrief', () => {
  it('passes what is taken and built from its sources', () => {
    expect(checkBrief(briefOf(taken('one', quoted), built), revisions)).toEqual([]);
  });

  it('passes white space that differs, but not where words would run together', () => {
    const sentence = taken('one', held);
    expect(codesOf({ ...sentence, text: held.replace(/ /gu, '\n ') })).toEqual([]);
    expect(codesOf({ ...sentence, text: held.replace('its army', 'itsarmy') })).toEqual([
      'not-verbatim',
    ]);
  });

  it('refuses a sentence without a citation', () => {
    expect(codesOf({ ...built, citations: [] })).toEqual(['uncited']);
  });

  it('refuses an empty brief and an empty sentence', () => {
    expect(checkBrief({ ...briefOf(), sections: [] }, revisions)[0]?.code).toBe('empty');
    expect(codesOf({ ...taken('one', held), text: ' \u200b. ' })).toEqual(['empty']);
  });

  it('refuses citations that do not resolve', () => {
    const sentence = taken('one', held);
    const { span } = cite('one', held);
    const at = (start: number, end: number, id = 'one'): BriefSentence => ({
      ...sentence,
      citations: [{ revisionId: id as RevisionId, span: { start, end } }],
    });
    const length = texts.one?.length ?? 0;
    for (const wrong of [
      at(span.start, span.end, 'nowhere'),
      at(span.start, length + 1),
      at(-1, span.end),
      at(span.end, span.start),
      at(span.start, span.start),
      at(span.start + 0.5, span.end),
      at(Number.NaN, span.end),
      at((texts.one ?? '').indexOf('\n\n'), (texts.one ?? '').indexOf('\n\n') + 2),
    ]) {
      expect(codesOf(wrong)).toEqual(['unresolved']);
    }
  });

  it('refuses one bad citation among good ones', () => {
    const bad = { revisionId: 'nowhere' as RevisionId, span: { start: 0, end: 4 } };
    expect(codesOf({ ...built, citations: [...built.citations, bad] })).toEqual(['unresolved']);
    const beside = cite('one', quoted);
    const sentence = taken('one', held);
    expect(codesOf({ ...sentence, citations: [...sentence.citations, beside] })).toEqual([
      'not-verbatim',
    ]);
  });

  it('refuses every shift of a taken sentence’s span', () => {
    const sentence = taken('one', held);
    const { span } = cite('one', held);
    for (const [left, right] of [
      [1, 0],
      [0, -1],
      [-2, 0],
      [0, 3],
      [5, 5],
    ] as const) {
      const moved = { start: span.start + left, end: span.end + right };
      const citations = [{ revisionId: 'one' as RevisionId, span: moved }];
      expect(codesOf({ ...sentence, citations })).toEqual(['not-verbatim']);
    }
  });

  it('refuses any change of one character in a taken sentence', () => {
    const sentence = taken('one', quoted);
    for (let i = 0; i < quoted.length; i += 1) {
      if (quoted[i] === ' ') continue;
      const without = quoted.slice(0, i) + quoted.slice(i + 1);
      const changed = `${quoted.slice(0, i)}x${quoted.slice(i + 1)}`;
      const hidden = `${quoted.slice(0, i)}\u200b${quoted.slice(i)}`;
      for (const text of [without, changed, hidden]) {
        expect(codesOf({ ...sentence, text }), text).toContain('not-verbatim');
      }
    }
  });

  it.each([
    ['another word', quoted.replace('first', 'last')],
    ['another case', quoted.replace('Monday', 'monday')],
    ['a Cyrillic letter', quoted.replace('offer', 'оffer')],
    ['a soft hyphen', quoted.replace('Minister', 'Mini\u00adster')],
    ['a mark that turns the text round', quoted.replace('Ada', '\u202eAda')],
    ['a byte order mark for a space', quoted.replace('Ada ', 'Ada\ufeff')],
    ['a joiner', quoted.replace('Ada', 'A\u200dda')],
    ['a combining mark', quoted.replace('Ada', 'Ada\u0301')],
    ['straight marks for curly ones', quoted.replace(/[“”]/gu, '"')],
    ['other digits and dashes', quoted.replace(', not', ' — not')],
  ])('refuses %s in a taken sentence', (_what, text) => {
    expect(codesOf({ ...taken('one', quoted), text })).toContain('not-verbatim');
  });

  it('refuses another composition of the same letter', () => {
    const passage = 'The café in Arvik stayed open.';
    const sentence = taken('one', passage);
    expect(codesOf(sentence)).toEqual([]);
    expect(codesOf({ ...sentence, text: passage.normalize('NFD') })).toEqual(['not-verbatim']);
  });

  it('refuses a quotation that is not verbatim, whatever its marks', () => {
    for (const [open, close] of ['“”', '""', '«»', '„“', "''", '‘’', '‹›', '「」'].map((marks) => [
      marks[0] ?? '',
      marks[1] ?? '',
    ])) {
      const text = `Asserted by Norland: ${open}its army holds the ridge${close}.`;
      expect(codesOf({ ...built, text }), text).toContain('quotation-not-verbatim');
    }
  });

  it('refuses a changed quotation inside another one', () => {
    const text = 'Asserted by Suland: “It spoke of ‘full words’ and”.';
    expect(codesOf({ ...built, text })).toContain('quotation-not-verbatim');
  });

  it('refuses words in a built sentence that no source has', () => {
    for (const text of [
      'Asserted by Norland, disputed by Suland: its army lost the ridge above Ostra.',
      'Asserted by Norland, rightly disputed by Suland: its army held the ridge above Ostra.',
      'Asserted by Norland and Corvo, disputed by Suland: its army held the ridge above Ostra.',
      'Norland lied: its army held the ridge above Ostra.',
      'Asserted by Norland, disputed by Sulаnd: its army held the ridge above Ostra.',
      'Asserted by Norland, disputed by Suland: its army held the ridge above Ostra!',
      'Asserted by Norland, disputed by Suland: its army held the\u200b ridge above Ostra.',
    ]) {
      expect(codesOf({ ...built, text }), text).toContain('not-verbatim');
    }
  });

  it('lets only the first letter of a built sentence be a capital', () => {
    const codes = (text: string) => codesOf({ ...built, text });
    expect(codes('Its army held the ridge above Ostra.')).toEqual([]);
    expect(codes('Its Army held the ridge above Ostra.')).toContain('not-verbatim');
    expect(codes('ITS army held the ridge above Ostra.')).toContain('not-verbatim');
    expect(codes('Asserted by Norland: Its army held the ridge.')).toContain('not-verbatim');
    expect(codes('norland said its army held the ridge.')).toContain('not-verbatim');
  });

  it('refuses cited words in another order', () => {
    for (const text of [
      'Asserted by Norland, disputed by Suland: the ridge held its army above Ostra.',
      'Suland held the ridge above Ostra.',
      'Suland denied its army held the ridge above Ostra.',
    ]) {
      expect(codesOf({ ...built, text }), text).toContain('not-verbatim');
    }
  });

  it('says where the problem is and in which sentence', () => {
    const [problem] = checkBrief(
      { ...briefOf(built), standfirst: { ...taken('two', denied), citations: [] } },
      revisions,
    );
    expect(problem).toMatchObject({ code: 'uncited', where: 'standfirst', sentence: denied });
  });
});
