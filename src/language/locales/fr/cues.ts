/** French words by which statements are reported; forms as they stand in text, lower case. */
import type { SpeechWords } from '../speech-words.ts';

export const speechWords: SpeechWords = {
  cues: {
    say: 'dit disent déclare déclaré ajouté ajoute expliqué explique écrit raconté souligné souligne précisé précise',
    announce: 'annoncé annonce annoncent',
    assert: 'affirmé affirme affirment assuré assure estimé soutient',
    deny: 'nié nie démenti dément démentent',
    confirm: 'confirmé confirme reconnu admis',
    demand: 'exigé exige réclamé appelé',
    promise: 'promis promet',
    warn: 'averti prévenu avertit',
    accuse: 'accusé accuse',
    believe: 'estime pense pensent juge croit',
    expect: 'espère attend',
  },
  complementizers: 'que qu',
  auxiliaries: 'a ont avait avaient est',
  order: 'source-first',
};
