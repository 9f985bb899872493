/** Spanish words by which statements are reported; forms as they stand in text, lower case. */
import type { SpeechWords } from '../speech-words.ts';

export const speechWords: SpeechWords = {
  cues: {
    say: 'dijo dijeron dice dicen explicó añadió agregó señaló escribió indicó comentó subrayó',
    announce: 'anunció anunciaron anuncia informó informaron',
    assert: 'afirmó afirmaron afirma aseguró aseguraron asegura sostuvo declaró',
    deny: 'negó negaron niega desmintió desmintieron',
    confirm: 'confirmó confirmaron reconoció admitió',
    demand: 'exigió exigieron exige pidió pidieron',
    promise: 'prometió promete',
    warn: 'advirtió advirtieron advierte',
    accuse: 'acusó acusaron acusa',
    believe: 'cree creen considera opina',
    expect: 'espera esperan',
  },
  complementizers: 'que',
  auxiliaries: 'ha han había',
  order: 'source-first',
};
