/** Every language whose times are read by lists of words, by its tag. English has a grammar of its own. */
import { timeWords as ar } from './ar/time-words.ts';
import { timeWords as de } from './de/time-words.ts';
import { timeWords as es } from './es/time-words.ts';
import { timeWords as fr } from './fr/time-words.ts';
import { timeWords as ru } from './ru/time-words.ts';
import type { TimeWords } from './time-words.ts';
import { timeWords as uk } from './uk/time-words.ts';

export const timeWordsByLanguage: Readonly<Record<string, TimeWords>> = { ar, de, es, fr, ru, uk };
