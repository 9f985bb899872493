import { describe, expect, it } from 'vitest';
import { cleanTitle, labelStory } from '../../src/story/label.ts';

const titles = [
  'Norland and Suland open water talks in Arvik',
  'Water talks: what is at stake?',
  'Norland offers Suland water in Arvik talks',
  'Farmers wait',
].map((title) => ({ title }));

describe('labelStory', () => {
  it('takes the title that says what the others say', () => {
    expect(labelStory(titles)).toMatch(/^Norland .* Arvik/u);
  });

  it('does not change when an article more arrives between doublings', () => {
    const five = [...titles, { title: 'Corvo votes for a president and bread' }];
    expect(labelStory(five)).toBe(labelStory(titles));
  });

  it('leaves off what desks put around a title', () => {
    expect(cleanTitle('OPINION: Water is not a weapon (+video)')).toBe('Water is not a weapon');
    expect(cleanTitle('Sluices open  at dawn | Valley News')).toBe('Sluices open at dawn');
  });

  it('is empty for titles without words', () => {
    expect(labelStory([])).toBe('');
    expect(labelStory([{ title: '  ' }])).toBe('');
  });
});
