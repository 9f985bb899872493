/**
 * Words that a full stop shortens, by language, lower-cased and without the stop. Compiled by
 * hand from news style. `never`: what follows belongs to it (a title, "No."). `seldom`: a
 * sentence may end on it, but only a plain beginning shows that it does ("Inc.", "Jan.").
 */
import type { LanguageTag } from '../model/ids.ts';

export interface Abbreviations {
  readonly never: ReadonlySet<string>;
  readonly seldom: ReadonlySet<string>;
  /** True where "3." is an ordinal (German, Czech, the Nordic languages). */
  readonly ordinalStop: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const english: Abbreviations = {
  never: words(
    `mr mrs ms mx messrs dr prof rev fr msgr hon pres gov sen sens rep reps amb sec supt insp gen
     lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pfc ens st ste mt ft vs v viz cf ca approx
     no nos vol pp fig figs ch art arts sect dept dist est gens govs drs profs det
     bros jct hwy al-`,
  ),
  seldom: words(
    `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
     inc corp co cos ltd plc llc jr sr esq etc ave blvd rd assn assoc univ intl natl
     ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont
     neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta
     min sec hr hrs mo mos yr yrs oz lb lbs mph km kg ed eds al ph`,
  ),
  ordinalStop: false,
};

const german: Abbreviations = {
  never: words('dr prof hr fr st nr z bzw ca vgl sog inkl ggf gem abs art bd hl u d h b a evtl mr'),
  seldom: words('usw etc jan feb mrz apr jun jul aug sep sept okt nov dez mio mrd str'),
  ordinalStop: true,
};

const french: Abbreviations = {
  never: words('m mm mme mmes mlle dr pr me st ste cf av art no vol p pp env gén col cap lt'),
  seldom: words('etc janv févr avr juil sept oct nov déc'),
  ordinalStop: false,
};

const spanish: Abbreviations = {
  never: words('sr sra sres srta dr dra d dña prof gral cnel cap lic ing av núm n pág art ee uu'),
  seldom: words('etc ene feb abr jun jul ago sept oct nov dic'),
  ordinalStop: false,
};

const eastSlavic: Abbreviations = {
  never: words(
    'г гг ул им тыс млн млрд руб коп см ср т д е п напр акад проф ген полк р рр вул ім тис грн див м с',
  ),
  seldom: words('др пр янв фев авг сент окт нояб дек'),
  ordinalStop: false,
};

const arabic: Abbreviations = {
  never: words('د أ م ص ب ت'),
  seldom: new Set(),
  ordinalStop: false,
};

const none: Abbreviations = { never: new Set(), seldom: new Set(), ordinalStop: false };

const byLanguage: ReadonlyMap<string, Abbreviations> = new Map([
  ['en', english],
  ['und', english],
  ['ar', arabic],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['ru', eastSlavic],
  ['uk', eastSlavic],
]);

/** The abbreviations of a language by its primary subtag; empty lists where none are kept. */
export function abbreviationsOf(lang: LanguageTag): Abbreviations {
  return byLanguage.get(lang.toLowerCase().split('-')[0] ?? '') ?? none;
}

/** Words with which an English sentence plainly begins, capitalised as they stand there. */
export const plainBeginnings: ReadonlySet<string> = words(
  `The A An This That These Those It Its He She They We You I His Her Their Our My There Here
   In On At By For From With Without After Before During Since Until While When Where What Who
   Why How If But And Or So Yet Nor As Because Although Though However Meanwhile Moreover Still
   Also Then Now Later Earlier Both Each Some Many Most Several Other Others Another Any All No
   Not Such Even Only Just According Asked Officials Police Analysts Critics Nearly About To
   Under Over Between Among Despite Instead Once One Two Three Last Next Yesterday Today
   Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mr Mrs Ms Dr`,
);
