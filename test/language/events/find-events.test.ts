import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/language/index.ts';
import { loadKnowledge } from '../../../src/pipeline/knowledge.ts';
import { readForTest } from '../read-for-test.ts';

/** `TYPE status: actors > recipients` of each event. */
function eventsOf(text: string): string[] {
  return readForTest(text).events.map(({ type, status, actors, recipients }) => {
    const names = (list: readonly { readonly name: string }[]) =>
      list.map(({ name }) => name).join(', ');
    return `${type} ${status}: ${names(actors)} > ${names(recipients)}`;
  });
}

describe('two verbs of which one governs the other', () => {
  it.each([
    ['France refused to meet Italy on Monday.', 'REJECT occurred: France > Italy'],
    ['Iran threatened to attack Israel.', 'THREATEN occurred: Iran > Israel'],
    ['Norway agreed to send aid to Ukraine.', 'AGREE occurred: Norway > Ukraine'],
    ['Poland is ready to send troops to Latvia.', undefined],
    ['Sweden is willing to meet Denmark.', 'AGREE occurred: Sweden > Denmark'],
  ])('%s', (text, expected) => {
    const events = eventsOf(text);
    if (expected === undefined)
      expect(events.some((event) => event.startsWith('AGREE'))).toBe(false);
    else expect(events).toEqual([expected]);
  });

  it('does not make an agreement of what somebody is not willing to do', () => {
    expect(eventsOf('Sweden is not willing to meet Denmark.').join()).not.toContain('AGREE');
  });
});

describe('who acts', () => {
  it('whoever is sent, not the sender', () => {
    expect(eventsOf('Germany sent Finland to meet Estonia.').join()).not.toContain(
      'Germany > Estonia',
    );
  });

  it('is nobody where a capital only opens the sentence', () => {
    expect(eventsOf('Things met Italy head-on.')).toEqual([]);
  });
});

describe('who is acted upon', () => {
  it.each([
    ["Spain welcomed Portugal's statement on fishing.", 'SUPPORT occurred: Spain > Portugal'],
    ['Greece demanded that Bulgaria withdraw its ships.', 'REQUEST occurred: Greece > Bulgaria'],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected);
  });
});

describe('what a participle tells', () => {
  it.each([
    ['Norway attacked Sweden, killing civilians.', 'ASSAULT occurred: Norway > civilians'],
    ['Norway could attack Sweden, killing civilians.', 'ASSAULT hypothetical: Norway > civilians'],
    ['Norway accused Sweden of attacking Finland.', 'ASSAULT reported: Sweden > Finland'],
    ['Norwegians killed in Sweden were buried.', 'ASSAULT occurred:  > Norwegians'],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected);
  });
});

describe('who is no party', () => {
  it.each([
    ['U.S. Defense Secretary Jane Roe warned Norway.', 'THREATEN occurred: Jane Roe > Norway'],
    ['Norway backed Sweden’s bid against Finland.', 'SUPPORT occurred: Norway > Sweden'],
    ['Norway met Sweden and Finland objected.', 'CONSULT occurred: Norway > Sweden'],
    ['Norway discussed Finland with Sweden.', 'CONSULT occurred: Norway > Sweden'],
    ['Norway met Sweden and Denmark.', 'CONSULT occurred: Norway > Sweden, Denmark'],
    [
      'Norway was accused by Sweden of plotting against Finland.',
      'ACCUSE occurred: Sweden > Norway',
    ],
    [
      'Jane Roe praised John Doe, and Ann Poe said she visited Norway.',
      'CONSULT occurred: Ann Poe > Norway',
    ],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected);
  });

  it('what a thing does that only names a party', () => {
    expect(eventsOf('A treaty with Norway that criticised Sweden was signed.')).toEqual([]);
  });

  it('whom "it" may mean among several', () => {
    expect(
      eventsOf('Reports from the coast say that Sweden told Norway it attacked Finland.').join(),
    ).not.toContain('ASSAULT');
  });
});

describe('what is no event', () => {
  it.each([
    'France asked why the trains were late.',
    'Italy asked about the weather.',
    'The plan won even less support than Spain had hoped.',
  ])('%s', (text) => {
    expect(eventsOf(text).filter((event) => event.includes('occurred'))).toEqual([]);
  });
});

describe('status', () => {
  it.each([
    ['Norway will visit Sweden on Friday.', 'scheduled'],
    ['Norway did not attack Sweden.', 'denied'],
    ['It is unclear whether Norway will visit Sweden.', 'hypothetical'],
    ['Norway attacked Sweden on Monday.', 'occurred'],
    ['When Norway and Sweden meet next Friday, fishing will be the topic.', 'scheduled'],
    ['Norway announced that it would meet Sweden next Friday.', 'scheduled'],
    ['Norway decided not to attack Sweden.', 'denied'],
    ['If Norway does not attack Sweden, the truce holds.', 'hypothetical'],
    ['Talks between Norway and Sweden may resume.', 'hypothetical'],
    ['Talks between Norway and Sweden will resume.', 'scheduled'],
    ['A summit between Norway and Sweden was held on Monday.', 'occurred'],
  ])('%s', (text, status) => {
    expect(readForTest(text).events.map((event) => event.status)).toEqual([status]);
  });
});

describe('without the learned models', () => {
  it('events are found by the lists alone', async () => {
    const { eventRoots: _, certainty: __, ...rest } = await loadKnowledge();
    const { events } = readText({ text: 'Norway attacked Sweden on Monday.', lang: 'en' }, rest);
    expect(events.map(({ type }) => type)).toEqual(['ASSAULT']);
  });
});
