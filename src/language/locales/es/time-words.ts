/** Spanish words in expressions of time. */
import { numberLines } from '../number-lines.ts';
import type { TimeWords } from '../time-words.ts';
import { months } from './calendar.ts';

export const timeWords: TimeWords = {
  months,
  weekdays: numberLines(`
    lunes
    martes
    miércoles
    jueves
    viernes
    sábado sábados
    domingo domingos`),
  units: `
    minute: minuto minutos
    hour: hora horas
    day: día días
    week: semana semanas
    month: mes meses
    quarter: trimestre trimestres
    year: año años
    decade: década décadas
    century: siglos`,
  numbers: `
    0.5: medio media
    1: un una uno
    2: dos
    3: tres
    4: cuatro
    5: cinco
    6: seis
    7: siete
    8: ocho
    9: nueve
    10: diez
    11: once
    12: doce
    15: quince
    20: veinte
    30: treinta
    40: cuarenta
    50: cincuenta
    100: cien
    X: algunos algunas varios varias pocos pocas unos unas`,
  days: `
    -2: anteayer|antes de ayer
    -1: ayer
    -1 TMO: ayer por la mañana
    -1 TAF: ayer por la tarde
    -1 TNI: anoche|ayer por la noche
    0: hoy
    0 TMO: esta mañana|hoy por la mañana
    0 TAF: esta tarde|hoy por la tarde
    0 TNI: esta noche|hoy por la noche
    1: mañana
    1 TMO: mañana por la mañana
    1 TAF: mañana por la tarde
    2: pasado mañana`,
  runningDays: `
    -1: el día anterior|la víspera
    0: el mismo día|ese mismo día
    0 TMO: por la mañana|de la mañana|en la mañana
    0 TAF: por la tarde|de la tarde
    0 TNI: por la noche|de la noche
    1: al día siguiente|el día siguiente`,
  last: 'pasado pasada pasados pasadas último última últimos últimas anterior',
  next: 'próximo próxima próximos próximas siguiente siguientes viene entrante',
  current: 'este esta actual',
  agoBefore: 'hace',
  agoAfter: 'atrás',
  inBefore: 'dentro de|en|de aquí a',
  laterAfter: 'después|más tarde',
  parts: `
    START: principios|a principios de|a comienzos de|comienzos|inicios|a inicios de
    MID: mediados|a mediados de
    END: finales|a finales de|fines|a fines de|final|fin`,
  seasons: `
    SP: primavera
    SU: verano
    FA: otoño
    WI: invierno`,
  dayParts: `
    TMO: mañana
    TAF: tarde
    TNI: noche`,
  weekend: 'fin de semana',
  every: 'cada|todos los|todas las',
  sets: `
    P1D: diariamente diario diaria
    P1W: semanalmente semanal
    P1M: mensualmente mensual
    P1Y: anualmente anual`,
  joints: 'de del el la los',
  beforeYear: 'en desde de hasta año del para entre y verano antes',
  afterYear: '',
  century: 'siglo',
  decade: 'años década',
  hour: 'horas h',
  atHour: 'a las la desde hasta sobre',
  future: `será serán habrá va van debe deben deberá prevé prevén previsto prevista planea planean
    podría podrían tendrá tendrán viajará reunirá votará comenzará empezará`,
  futureForms: /[aeid]r(?:á|án)$/u,
  pastForms: /^\p{L}{2,}(?:aron|ieron)$/u,
  deadline: 'antes hasta',
  past: 'fue fueron había habían ha han era eran dijo anunció murió murieron atacó',
};
