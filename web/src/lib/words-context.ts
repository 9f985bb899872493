/** Hands the words of the page's locale down to every component, set once by the layout. */
import { createContext } from 'svelte';
import type { Words } from './catalogue/index.ts';

export const [useWords, provideWords] = createContext<Words>();
