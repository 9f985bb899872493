/** Every language whose statements are read by lists, by its tag. A language that is not here gives no statements. */
import { speechWords as ar } from './ar/cues.ts';
import { speechWords as de } from './de/cues.ts';
import { speechWords as es } from './es/cues.ts';
import { speechWords as fr } from './fr/cues.ts';
import { speechWords as ru } from './ru/cues.ts';
import type { SpeechWords } from './speech-words.ts';
import { speechWords as uk } from './uk/cues.ts';

export const speechByLanguage: Readonly<Record<string, SpeechWords>> = { ar, de, es, fr, ru, uk };
