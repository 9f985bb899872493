/** The English verb forms that the tagger and the passes look words up in, made once. */

import { cueVerbs } from '../locales/en/cues.ts';
import { eventVerbs } from '../locales/en/event-verbs.ts';
import { irregularVerbs, regularVerbs } from '../locales/en/verbs.ts';
import { buildVerbForms } from './verb-forms.ts';

const cueBases = Object.values(cueVerbs)
  .flatMap((list) => list.trim().split(/\s+/u))
  .map((entry) => entry.split('/')[0] ?? '');

const eventBases = Object.values(eventVerbs)
  .flatMap((modes) => Object.values(modes))
  .flatMap((list) => list.trim().split(/\s+/u))
  .map((entry) => /^[^+~]+/u.exec(entry)?.[0] ?? '');

const irregular = irregularVerbs
  .split(/[|\n]/u)
  .map((line) => line.trim().split(/\s+/u))
  .filter((line) => line.length === 3);

/** Form → verb, over cue verbs and common verbs. */
export const englishVerbForms = buildVerbForms(
  [...cueBases, ...eventBases, ...regularVerbs.trim().split(/\s+/u)],
  irregular,
);
