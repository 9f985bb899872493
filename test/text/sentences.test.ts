import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

const split = (text: string, lang = 'en') =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test('does not end at titles, initials, months and dotted abbreviations', () => {
    expect(split('Gen. A. B. Moss met Sen. Vale on Jan. 5 in the U.S. capital.')).toHaveLength(1);
  });
  test('ends after a dotted abbreviation when a plain beginning follows', () => {
    expect(split('They came from the U.S. The talks began.')).toEqual([
      'They came from the U.S.',
      'The talks began.',
    ]);
  });
  test('a closing quotation mark stays with its sentence', () => {
    expect(split('“We go.” He left. "It is over." She stayed.')).toEqual([
      '“We go.”',
      'He left.',
      '"It is over."',
      'She stayed.',
    ]);
  });
  test('a question inside a quotation does not end the sentence that goes on', () => {
    expect(split('“Who knows?” said the envoy.')).toHaveLength(1);
  });
  test('marks that stand apart close and open as in print', () => {
    expect(split('He agreed , he said . “ We go . ” They left .')).toEqual([
      'He agreed , he said .',
      '“ We go . ”',
      'They left .',
    ]);
  });
  test('a heading without a stop is a sentence and a paragraph', () => {
    expect(
      splitSentences('What to watch next\n\nTalks resume. They may fail.', 'en').map(
        ({ paragraph }) => paragraph,
      ),
    ).toEqual([0, 1, 1]);
  });
  test('a wrapped line goes on, a single break otherwise ends the paragraph', () => {
    expect(split('The talks in the\ncity went on.\nThen they ended.')).toEqual([
      'The talks in the\ncity went on.',
      'Then they ended.',
    ]);
  });
  test('an ellipsis before lower case does not end', () => {
    expect(split('They waited ... and waited. Then … nothing.')).toHaveLength(2);
  });
  test('list numbers belong to their item', () => {
    expect(split('1. Withdraw the guns.\n2. Open the road.')).toEqual([
      '1. Withdraw the guns.',
      '2. Open the road.',
    ]);
  });
  test('German ordinals and Chinese stops', () => {
    expect(split('Er kam am 3. Oktober. Dann ging er.', 'de')).toHaveLength(2);
    expect(split('会谈开始了。各方离开了。', 'zh')).toHaveLength(2);
  });
  test('nothing but white space has no sentences', () => {
    expect(split(' \n\n ')).toEqual([]);
  });
});

describe('other languages', () => {
  test.each([
    ['fr', 'M. Roux est là.|« Nous partons. »|Il est parti à 18 h.|Mme Roux est restée.'],
    ['fr', '« C’est fini ! » a-t-il dit.|Le no. 5 est fermé.'],
    ['de', 'Am 3. Mai traf Dr. Roth Herrn Prof. Klein.|„Wir gehen.“|Er ging z. B. nach Wien.'],
    ['de', '„Ist das wahr?“, fragte sie.|Ja.'],
    ['es', 'El Sr. García llegó.|¿Qué pasó?|EE. UU. respondió.|«Es tarde.»|Se fue.'],
    ['ru', 'В 2022 г. всё изменилось.|И. И. Петров приехал в г. Киев.|«Пора.»|Он ушёл.'],
    ['uk', 'У 2022 р. все змінилося.|І. І. Петренко приїхав до м. Київ.|«Час.»|Він пішов.'],
    ['ar', 'وصل الوزير.|هل غادر؟|لا!|قال: «انتهى».|ثم ذهب؛ ولم يعد.|د. حداد حضرت.'],
  ])('%s: %s', (lang, expected) => {
    const sentences = expected.split('|');
    const text = sentences.join(' ');
    const found = splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(sentences);
  });
});
