/** A language's list of reporting words, as written down, to look-ups; made once per language. */
import type { LanguageTag } from '../../model/ids.ts';
import type { SpeechAct } from '../../model/reading.ts';
import { speechByLanguage } from '../locales/speech.ts';
import type { SpeechWords } from '../locales/speech-words.ts';

export interface ListedWords {
  readonly acts: ReadonlyMap<string, SpeechAct>;
  readonly complementizers: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly as: ReadonlySet<string>;
  /** By their first word, the words of each phrase. */
  readonly accordingTo: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly order: SpeechWords['order'];
}

const byLanguage: ReadonlyMap<string, ListedWords> = new Map(
  Object.entries(speechByLanguage).map(([tag, words]) => [tag, tabulate(words)]),
);

/** The look-ups of a language by its primary subtag; undefined where it has no list. */
export function listedWordsOf(lang: LanguageTag): ListedWords | undefined {
  return byLanguage.get(lang.toLowerCase().split('-')[0] ?? '');
}

function tabulate(words: SpeechWords): ListedWords {
  const acts = new Map<string, SpeechAct>();
  for (const [act, forms] of Object.entries(words.cues) as [SpeechAct, string][]) {
    for (const form of forms.split(' ')) acts.set(form.split('_')[0] ?? form, act);
  }
  const accordingTo = new Map<string, string[][]>();
  for (const phrase of words.accordingTo.split('|')) {
    const parts = phrase.split(' ');
    accordingTo.set(parts[0] ?? '', [...(accordingTo.get(parts[0] ?? '') ?? []), parts]);
  }
  return {
    acts,
    accordingTo,
    complementizers: setOf(words.complementizers),
    auxiliaries: setOf(words.auxiliaries ?? ''),
    pronouns: setOf(words.pronouns),
    as: setOf(words.as ?? ''),
    order: words.order,
  };
}

function setOf(forms: string): ReadonlySet<string> {
  return new Set(forms.split(' ').filter(Boolean));
}
