import { describe, expect, it } from 'vitest';
import { createSides } from '../../src/text/sides.ts';
import { speakerNameIn } from '../../src/text/speaker-name.ts';

const sides = createSides([
  { name: 'Bosnian government', actorId: 'government:BA' },
  { name: 'Sarajevo', actorId: 'government:BA' },
  { name: 'Iran', actorId: 'country:IR' },
]);
const isSame = (a: string, b: string) => sides.isSameSide({ name: a }, { name: b });

describe('createSides', () => {
  it.each([
    ['the Bosnian army', 'Sarajevo'],
    ['Iranian officials', 'Iran'],
    ['the Iranian foreign ministry', "Iran's army"],
    ['Bosnian Serb officials in Pale', 'The Bosnian Serb leadership'],
  ])('%s and %s are one side', (a, b) => expect(isSame(a, b)).toBe(true));

  it.each([
    ['the Bosnian army', 'the Bosnian Serb army'],
    ['Iraqi officials', 'Iran'],
    ['U.S. officials', 'Iranian officials'],
    ['officials', 'the army'],
  ])('%s and %s are not', (a, b) => expect(isSame(a, b)).toBe(false));

  it('takes any record of one country as its side', () => {
    expect(
      sides.isSameSide(
        { name: 'Russian army', actorId: 'military:RU' },
        { name: 'Moscow', actorId: 'government:RU' },
      ),
    ).toBe(true);
  });
});

describe('speakerNameIn', () => {
  it.each([
    ['officials', 'Bosnian Serb officials in Pale', 'Bosnian Serb officials in Pale'],
    ['prosecutors', 'the tribunal prosecutors, who', 'tribunal prosecutors'],
    ['officials', 'Officials', 'officials'],
    ['officials', 'they', 'officials'],
    ['the White House', 'The White House', 'the White House'],
  ])('%s in "%s" is %s', (name, source, expected) => {
    expect(speakerNameIn(name, source)).toBe(expected);
  });
});
