/** Spanish words by which statements are reported; forms as they stand in text, lower case. */
import type { SpeechWords } from '../speech-words.ts';

export const speechWords: SpeechWords = {
  cues: {
    say: 'dijo dijeron dice dicen explicó añadió agregó señaló escribió indicó comentó subrayó señalaron manifestó manifestaron recordó respondió declararon insistió precisó detalló relató contó explicaron indicaron reiteró expresó apuntó',
    announce: 'anunció anunciaron anuncia informó informaron anuncian informa informan comunicó',
    assert: 'afirmó afirmaron afirma aseguró aseguraron asegura sostuvo declaró',
    deny: 'negó negaron niega desmintió desmintieron niegan rechazó rechazaron',
    confirm: 'confirmó confirmaron reconoció admitió',
    demand: 'exigió exigieron exige pidió pidieron exigen pide piden solicitó reclamó instó',
    promise: 'prometió promete',
    warn: 'advirtió advirtieron advierte alertó alertaron advierten',
    accuse: 'acusó acusaron acusa acusan denunció denunciaron',
    believe: 'cree creen considera opina consideran opinan',
    expect: 'espera esperan',
  },
  complementizers: 'que si',
  auxiliaries: 'ha han había',
  accordingTo: 'según|de acuerdo con|conforme a|a juicio de|en palabras de',
  as: 'como',
  pronouns: 'él ella ellos ellas',
  order: 'source-first',
};
