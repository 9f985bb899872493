/** German words by which statements are reported; forms as they stand in text, lower case. */
import type { SpeechWords } from '../speech-words.ts';

export const speechWords: SpeechWords = {
  cues: {
    say: 'sagte sagt sagten gesagt erklärte erklärt ergänzte schrieb berichtete betonte teilte_mit äußerte erklärten betonten erläuterte meinte unterstrich fügte antwortete sprach schrieben heißt hieß mitgeteilt',
    announce: 'kündigte verkündete gab_bekannt meldete verkündet meldeten meldet kündigt',
    assert: 'behauptete behauptet versicherte beteuerte behaupten versichert versicherten',
    deny: 'bestritt bestreitet dementierte leugnete bestritten dementiert bestreiten wies_zurück',
    confirm: 'bestätigte bestätigt räumte_ein bestätigten',
    demand: 'forderte fordert verlangte forderten fordern verlangten verlangt rief_auf',
    promise: 'versprach verspricht',
    warn: 'warnte warnt warnten warnen',
    accuse: 'warf_vor beschuldigte beschuldigt warfen',
    believe: 'glaubt meint meinte findet glauben',
    expect: 'erwartet hofft erwarten hoffen',
  },
  complementizers: 'dass daß ob',
  auxiliaries: 'hat haben hatte hatten',
  accordingTo: 'laut|nach angaben|zufolge|nach worten|nach darstellung',
  as: 'wie',
  pronouns: 'er sie',
  order: 'source-first',
};
