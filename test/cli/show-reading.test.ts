/** The terminal says what is not looked for in the language of a text. */
import { expect, it } from 'vitest';
import { showReading } from '../../src/cli/show/reading.ts';
import { createColours } from '../../src/cli/terminal/colours.ts';
import { readText } from '../../src/language/index.ts';
import { parseKnowledge } from '../../src/language/knowledge.ts';

const setting = { colours: createColours(false), width: 80 };

function show(text: string, lang: string): string {
  const reading = readText({ text, lang }, parseKnowledge({}));
  return showReading({ title: 'A bridge', text }, reading, setting);
}

it('names the lists that are not made in the language', () => {
  expect(show('Die Brücke ist lang.', 'de')).toContain(
    'Not read in this language (de): events, disputes, demands, expectations.',
  );
});

it('says nothing of the kind in English', () => {
  expect(show('The bridge is long.', 'en')).not.toContain('Not read');
});
