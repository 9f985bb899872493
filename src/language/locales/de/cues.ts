/** German words by which statements are reported; forms as they stand in text, lower case. */
import type { SpeechWords } from '../speech-words.ts';

export const speechWords: SpeechWords = {
  cues: {
    say: 'sagte sagt sagten gesagt erklärte erklärt ergänzte schrieb berichtete betonte teilte_mit äußerte',
    announce: 'kündigte verkündete gab_bekannt meldete',
    assert: 'behauptete behauptet versicherte beteuerte',
    deny: 'bestritt bestreitet dementierte leugnete',
    confirm: 'bestätigte bestätigt räumte_ein',
    demand: 'forderte fordert verlangte',
    promise: 'versprach verspricht',
    warn: 'warnte warnt',
    accuse: 'warf_vor beschuldigte',
    believe: 'glaubt meint meinte findet',
    expect: 'erwartet hofft',
  },
  complementizers: 'dass daß',
  auxiliaries: 'hat haben hatte hatten',
  order: 'source-first',
};
