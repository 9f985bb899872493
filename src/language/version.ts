/** The analyser's version. Any change to what `readText` answers changes it. */

/** Stands in every reading; readings by another version are made again. */
export const analyserVersion = 'readout-rules-tagger-9';
