/** The cue list of a language to a map from verb to what it can report and in which frames. */
import type { SpeechAct } from '../../model/reading.ts';
import { cueVerbs } from '../locales/en/cues.ts';

/** What a verb reports and what may follow it. */
export interface CueEntry {
  readonly act: SpeechAct;
  /** Letters as cues.ts explains them. */
  readonly frames: string;
  /** Prepositions and particles that belong to the cue. */
  readonly particles: ReadonlySet<string>;
}

/** Verb base → entry. A verb listed under several acts keeps the first; its frames are joined. */
function buildCueLexicon(
  verbs: Readonly<Record<SpeechAct, string>>,
): ReadonlyMap<string, CueEntry> {
  const lexicon = new Map<string, CueEntry>();
  for (const [act, list] of Object.entries(verbs) as [SpeechAct, string][]) {
    for (const item of list.trim().split(/\s+/u)) {
      const [lemma, rest = ''] = item.split('/');
      if (lemma === undefined || lemma === '') continue;
      const [frames = '', particles = ''] = rest.split(':');
      const known = lexicon.get(lemma);
      lexicon.set(lemma, {
        act: known?.act ?? act,
        frames: (known?.frames ?? '') + frames,
        particles: new Set([...(known?.particles ?? []), ...particles.split(',').filter(Boolean)]),
      });
    }
  }
  return lexicon;
}

export const englishCues = buildCueLexicon(cueVerbs);
