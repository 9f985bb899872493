/** The month names of each language that full dates are read in beside English. */
import type { LanguageTag } from '../../model/ids.ts';
import { months as arabic } from './ar/calendar.ts';
import { months as german } from './de/calendar.ts';
import { months as spanish } from './es/calendar.ts';
import { months as french } from './fr/calendar.ts';
import { months as russian } from './ru/calendar.ts';
import { months as ukrainian } from './uk/calendar.ts';

const byLanguage: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['ar', arabic],
  ['de', german],
  ['es', spanish],
  ['fr', french],
  ['ru', russian],
  ['uk', ukrainian],
]);

/** Month names of a language by its primary subtag; undefined where none are kept. */
export function monthsOf(lang: LanguageTag): ReadonlyMap<string, number> | undefined {
  return byLanguage.get(lang.toLowerCase().split('-')[0] ?? '');
}
