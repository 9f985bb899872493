/** French words by which statements are reported; forms as they stand in text, lower case. */
import type { SpeechWords } from '../speech-words.ts';

export const speechWords: SpeechWords = {
  cues: {
    say: 'répondit déclara expliqua ajouta lança dit disent déclare déclaré ajouté ajoute expliqué explique écrit raconté souligné souligne précisé précise affirmant indiqué indique indiquent raconte rappelé rappelle répondu répond noté note insisté insiste déclarent disait estimé commenté confié lancé poursuivi rapporté rapporte rapportent',
    announce: 'annoncé annonce annoncent fait_savoir',
    assert: 'affirmé affirme affirment assuré assure estimé soutient',
    deny: 'nié nie démenti dément démentent rejeté contesté conteste',
    confirm: 'confirmé confirme reconnu admis',
    demand: 'exigé exige réclamé appelé demandé demande demandent exhorté exigent',
    promise: 'promis promet assuré',
    warn: 'averti prévenu avertit mis_en_garde alerté',
    accuse: 'accusé accuse',
    believe: 'estime pense pensent juge croit',
    expect: 'espère attend',
  },
  complementizers: 'que qu si',
  auxiliaries: 'a ont avait avaient est',
  accordingTo: "selon|d'après|d’après|de source|aux dires de",
  as: 'comme',
  pronouns: 'il elle ils elles',
  order: 'source-first',
};
