/** French words in expressions of time. */
import { numberLines } from '../number-lines.ts';
import type { TimeWords } from '../time-words.ts';
import { months } from './calendar.ts';

export const timeWords: TimeWords = {
  months,
  weekdays: numberLines(`
    lundi
    mardi
    mercredi
    jeudi
    vendredi
    samedi
    dimanche`),
  units: `
    minute: minute minutes
    hour: heure heures
    day: jour jours journée journées
    week: semaine semaines
    month: mois
    quarter: trimestre trimestres
    year: an ans année années
    decade: décennie décennies
    century: siècles`,
  numbers: `
    0.5: demi demie
    1: un une
    2: deux
    3: trois
    4: quatre
    5: cinq
    6: six
    7: sept
    8: huit
    9: neuf
    10: dix
    11: onze
    12: douze
    15: quinze
    20: vingt
    30: trente
    40: quarante
    50: cinquante
    100: cent
    X: quelques plusieurs`,
  days: `
    -2: avant - hier
    -1: hier
    -1 TMO: hier matin
    -1 TAF: hier après - midi
    -1 TEV: hier soir
    -1 TNI: la nuit dernière
    0: aujourd'hui
    0 TMO: ce matin
    0 TAF: cet après - midi
    0 TEV: ce soir
    0 TNI: cette nuit
    1: demain
    1 TMO: demain matin
    1 TEV: demain soir
    2: après - demain`,
  runningDays: `
    -1: la veille
    0: le même jour|le jour même
    1: le lendemain|le jour suivant
    2: le surlendemain`,
  last: 'dernier dernière derniers dernières passé passée précédent précédente écoulé écoulée',
  next: 'prochain prochaine prochains prochaines suivant suivante',
  current: 'ce cet cette courant courante',
  agoBefore: 'il y a|voici|voilà',
  inBefore: "dans|d'ici",
  laterAfter: 'plus tard|après',
  parts: `
    START: début|au début de|le début de|au début du|en début de
    MID: mi -|milieu|au milieu de|au milieu du
    END: fin|à la fin de|la fin de|à la fin du|la fin du|en fin de`,
  seasons: `
    SP: printemps
    SU: été
    FA: automne
    WI: hiver`,
  dayParts: `
    TMO: matin
    TAF: après-midi
    TEV: soir
    TNI: nuit`,
  weekend: 'week - end|weekend',
  every: 'chaque tous les|toutes les|tous les|chaque',
  sets: `
    P1D: quotidiennement
    P1M: mensuellement
    XXXX-WXX-1: lundis
    XXXX-WXX-2: mardis
    XXXX-WXX-3: mercredis
    XXXX-WXX-4: jeudis
    XXXX-WXX-5: vendredis
    XXXX-WXX-6: samedis
    XXXX-WXX-7: dimanches
    P1Y: annuellement`,
  joints: 'de du des la le l les',
  beforeYear: "en entre depuis de d' dès avant après fin début été l'année année et à jusqu'en mi",
  afterYear: '',
  century: 'siècle',
  decade: 'années',
  hour: 'h heures heure',
  atHour: 'à vers dès avant après de',
  future: `sera seront aura auront va vont devra devront devrait devraient doit doivent prévu prévue
    prévus prévues prochainement pourrait pourraient débutera commencera rencontrera recevra ira
    viendra tiendra votera d'ici`,
  past: `a ont était étaient été avait avaient s'est fut furent eut`,
  futureForms: /^\p{L}{2,}(?:[eiduo]ra|[eiduor]ront)$/u,
  deadline: "d'ici jusqu'à avant",
  clitic: /^(?:l|d|qu|jusqu|s|n|dès)'/u,
};
