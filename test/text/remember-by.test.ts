/** Answers kept with an object: given once, by the object and not by its look. */
import { describe, expect, it } from 'vitest';
import { rememberBy } from '../../src/text/remember.ts';

describe('answers kept by an object', () => {
  it('are made once for one object, and anew for another that looks the same', () => {
    const asked: string[] = [];
    const lengthOf = rememberBy(
      (_label: string, list: readonly string[]) => list,
      (label, list) => {
        asked.push(label);
        return list.length;
      },
    );
    const list = ['bridge', 'ferry'];
    expect([lengthOf('first', list), lengthOf('again', list)]).toEqual([2, 2]);
    expect(lengthOf('copy', [...list])).toBe(2);
    expect(asked).toEqual(['first', 'copy']);
  });
});
