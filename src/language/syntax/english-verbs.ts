/** The English verb forms that the tagger and the passes look words up in, made once. */
import { cueVerbs } from '../locales/en/cues.ts';
import { irregularVerbs, regularVerbs } from '../locales/en/verbs.ts';
import { buildVerbForms } from './verb-forms.ts';

const cueBases = Object.values(cueVerbs)
  .flatMap((list) => list.trim().split(/\s+/u))
  .map((entry) => entry.split('/')[0] ?? '');

const irregular = irregularVerbs
  .split(/[|\n]/u)
  .map((line) => line.trim().split(/\s+/u))
  .filter((line) => line.length === 3);

/** Form → verb, over cue verbs and common verbs. */
export const englishVerbForms = buildVerbForms(
  [...cueBases, ...regularVerbs.trim().split(/\s+/u)],
  irregular,
);
