/** The shape of a language's list of reporting words, for languages read by lists and not by grammar. */
import type { SpeechAct } from '../../model/reading.ts';

export interface SpeechWords {
  /** Forms of reporting verbs by act, separated by spaces; "_" joins words of one cue. */
  readonly cues: Partial<Record<SpeechAct, string>>;
  /** Words that open an indirect content ("that"), separated by spaces. */
  readonly complementizers: string;
  /** Auxiliaries that stand between source and cue and belong to the cue, separated by spaces. */
  readonly auxiliaries?: string;
  /** Phrases before a source ("selon", "laut"), "|" between them. */
  readonly accordingTo: string;
  /** "as" before a reporting verb: "как сообщил". */
  readonly as?: string;
  /** Pronouns that stand for the person last named. */
  readonly pronouns: string;
  /** Where the source of an indirect statement stands: before its verb, or (Arabic) mostly after. */
  readonly order: 'source-first' | 'cue-first';
}
