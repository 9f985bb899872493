import { expect, test } from 'vitest';
import { beginDraft, type Draft } from '../../src/language/draft.ts';
import { parseKnowledge } from '../../src/language/knowledge.ts';
import { passes, readText } from '../../src/language/pipeline.ts';

test('every pass runs after those that make what it needs', () => {
  const made = new Set<keyof Draft>(['input', 'text', 'lang']);
  for (const pass of passes) {
    for (const need of pass.needs) expect(made, `${pass.name} needs ${need}`).toContain(need);
    for (const field of pass.makes) made.add(field);
  }
});

test('every pass answers exactly what it says it makes', () => {
  const knowledge = parseKnowledge({});
  for (const pass of passes) {
    const draft = beginDraft({ text: '' }, 'en');
    const answered = Object.keys(pass.run(draft, knowledge)).sort();
    expect(answered, pass.name).toEqual([...pass.makes].sort());
  }
});

test('pass names are unique', () => {
  const names = passes.map((pass) => pass.name);
  expect(new Set(names).size).toBe(names.length);
});

test('an empty text has an empty reading', () => {
  const reading = readText({ text: '', lang: 'en' }, parseKnowledge({}));
  expect(reading.sentences).toEqual([]);
  expect(reading.mentions).toEqual([]);
  expect(reading.lang).toBe('en');
});
