/** What the reading of an article about unfolding talks must hold, whatever the talks: used on two articles of one build. */
import { expect } from 'vitest';
import type { Reading, Statement } from '../../src/model/reading.ts';
import { cutAll } from './read-for-test.ts';

/** The words of one statement: who, by which cue, what. */
export function findStatement(
  reading: Reading,
  text: string,
  speaker: string,
  part: string,
): Statement | undefined {
  return reading.statements.find(
    (statement) =>
      statement.speaker.name.toLowerCase().includes(speaker.toLowerCase()) &&
      cutAll(text, statement.content).join(' … ').includes(part),
  );
}

/** Expects a statement by a speaker whose content holds the words given. */
export function expectStatement(
  reading: Reading,
  text: string,
  speaker: string,
  part: string,
): Statement {
  const found = findStatement(reading, text, speaker, part);
  const said = reading.statements.map(
    (statement) => `${statement.speaker.name}: ${cutAll(text, statement.content).join(' … ')}`,
  );
  expect(found, `${speaker}: …${part}… among\n${said.join('\n')}`).toBeDefined();
  return found as Statement;
}

/** The article without its title line and what the site puts below it. */
export function splitArticle(raw: string): { title: string; text: string } {
  const [title = '', ...rest] = raw.split('\n');
  const body = rest.join('\n').split(/\n\s*Leave a Reply/u)[0] ?? '';
  return { title, text: body.trim().replace(/[ \t]+\n/gu, '\n') };
}
