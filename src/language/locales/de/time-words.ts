/** German words in expressions of time. */
import { numberLines } from '../number-lines.ts';
import type { TimeWords } from '../time-words.ts';
import { months } from './calendar.ts';

export const timeWords: TimeWords = {
  months,
  weekdays: numberLines(`
    montag montags montagabend montagmorgen montagnachmittag montagnacht
    dienstag dienstags dienstagabend dienstagmorgen dienstagnachmittag dienstagnacht
    mittwoch mittwochs mittwochabend mittwochmorgen mittwochnachmittag mittwochnacht
    donnerstag donnerstags donnerstagabend donnerstagmorgen donnerstagnachmittag donnerstagnacht
    freitag freitags freitagabend freitagmorgen freitagnachmittag freitagnacht
    samstag sonnabend samstags samstagabend samstagmorgen samstagnachmittag samstagnacht
    sonntag sonntags sonntagabend sonntagmorgen sonntagnachmittag sonntagnacht`),
  units: `
    minute: minute minuten
    hour: stunde stunden
    day: tag tage tagen tages
    week: woche wochen
    month: monat monate monaten monats
    quarter: quartal quartals quartale
    year: jahr jahre jahren jahres
    decade: jahrzehnt jahrzehnte jahrzehnten
    century: jahrhunderte jahrhunderten`,
  numbers: `
    0.5: halben halbes halbe
    1: ein eine einen einem einer
    2: zwei beiden
    3: drei
    4: vier
    5: fünf
    6: sechs
    7: sieben
    8: acht
    9: neun
    10: zehn
    11: elf
    12: zwölf
    20: zwanzig
    30: dreißig
    40: vierzig
    50: fünfzig
    100: hundert
    X: einige einigen mehrere mehreren wenige wenigen paar`,
  days: `
    -2: vorgestern
    -1: gestern
    -1 TMO: gestern morgen
    -1 TAF: gestern nachmittag
    -1 TEV: gestern abend
    -1 TNI: vergangene nacht|letzte nacht|in der vergangenen nacht
    0: heute
    0 TMO: heute morgen|heute früh
    0 TAF: heute nachmittag
    0 TEV: heute abend
    0 TNI: heute nacht
    1: morgen
    1 TMO: morgen früh
    1 TEV: morgen abend
    2: übermorgen`,
  runningDays: `
    -1: am tag zuvor|tags zuvor
    0: am selben tag
    0 TMO: am morgen|am frühen morgen|am vormittag
    0 TAF: am nachmittag
    0 TEV: am abend
    0 TNI: in der nacht
    1: am tag darauf|tags darauf|am folgetag|am nächsten tag`,
  last: 'letzter letzte letzten letztes letztem vergangener vergangene vergangenen vergangenes vorigen vorige voriges vorheriger',
  next: 'nächster nächste nächsten nächstes nächstem kommender kommende kommenden kommendes folgenden',
  current: 'dieser diese diesen dieses diesem laufenden',
  agoBefore: 'vor',
  inBefore: 'in|binnen',
  laterAfter: 'später|danach',
  parts: `
    START: anfang|zu beginn|beginn
    MID: mitte
    END: ende|gegen ende`,
  seasons: `
    SP: frühling frühjahr
    SU: sommer
    FA: herbst
    WI: winter`,
  dayParts: `
    TMO: morgen vormittag früh
    TAF: nachmittag
    TEV: abend
    TNI: nacht`,
  weekend: 'wochenende',
  every: 'jeden|jede|jedes|alle',
  sets: `
    P1D: täglich tägliche täglichen
    P1W: wöchentlich wöchentliche wöchentlichen
    P1M: monatlich monatliche monatlichen
    P1Y: jährlich jährliche jährlichen`,
  joints: '. des der im',
  beforeYear:
    'jahr jahre jahres seit bis von ab vor nach zwischen und anfang ende mitte sommer herbst winter frühjahr um',
  afterYear: '',
  century: 'jahrhundert jahrhunderts',
  decade: '',
  hour: 'uhr',
  atHour: 'um gegen ab bis vor nach von kurz',
  future: `wird werden soll sollen will wollen geplant bevorstehenden kommenden würde würden plant
    planen könnte könnten`,
  deadline: 'bis',
  past: 'wurde wurden war waren hat haben hatte hatten ist sind',
};
