/** The cue list of a language to a map from verb to what it can report and in which frames. */
import type { SpeechAct } from '../../model/reading.ts';
import { cueVerbs } from '../locales/en/cues.ts';

/** One of the acts of a verb and what follows where it is meant. */
interface CueUse {
  readonly act: SpeechAct;
  /** Letters as cues.ts explains them. */
  readonly frames: string;
  /** Prepositions and particles that belong to the cue. */
  readonly particles: ReadonlySet<string>;
}

/** What a verb reports and what may follow it: all its uses joined, with the first one's act. */
export interface CueEntry extends CueUse {
  /** One or, where the verb makes several acts, more. */
  readonly uses: readonly CueUse[];
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
      const use = { act, frames, particles: new Set(particles.split(',').filter(Boolean)) };
      lexicon.set(lemma, {
        act: known?.act ?? act,
        uses: [...(known?.uses ?? []), use],
        frames: (known?.frames ?? '') + frames,
        particles: new Set([...(known?.particles ?? []), ...use.particles]),
      });
    }
  }
  return lexicon;
}

export const englishCues = buildCueLexicon(cueVerbs);
