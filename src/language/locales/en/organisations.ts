/** English words that say a capitalised name is an organisation's, a document's or an event's. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Last word of an organisation's name, or its first before "of" or "for". */
export const organisationHeads = words(`
  party ministry council committee agency army navy front union bank university institute court
  department commission corps movement brigade brigades battalion regiment division foundation
  group association organization organisation corporation corp inc ltd llc plc company co
  times post journal herald tribune telegraph gazette daily weekly observer chronicle news
  network television tv radio magazine press
  parliament congress senate assembly duma cabinet government administration
  center centre federation confederation alliance coalition league society club
  board bureau office service services authority authorities command forces force guard guards
  police hospital school college academy church mosque institution trust fund
  tribunal directorate secretariat presidency politburo forum initiative campaign
  airlines airways airport industries holdings partners systems technologies
  observatory mission embassy consulate delegation team lobby caucus
  democrats socialists liberals conservatives greens communists republicans nationalists
  militia militias resistance militants liberation
  endowment consortium ballet legion chamber cooperative bloc tendency brotherhood syndicate conservancy
  centers centres exchange registry list appeal unionists radicals revolutionaries independents pensioners
  library laboratory laboratories bund roundtable parenthood watch clinic orchestra
  squadron fleet partisi partija partiet hareketi`);

/** Last words of names that a body may have in any state. */
export const stateBodies = words(`
  ministry court parliament senate assembly cabinet army navy military police embassy department
  treasury prosecutors authority bank tribunal commission council`);

/** Last words by which a body is meant again: "the agency". */
export const shortBodies = words(`
  party ministry council committee agency army navy union bank university institute court
  department commission foundation association organization organisation corporation company
  parliament cabinet government administration regime alliance coalition league federation bureau
  tribunal mission embassy newspaper network magazine militia military office`);

/** Last word of a document's name. */
export const documentHeads = words(`
  agreement agreements accord accords treaty resolution act memorandum protocol protocols
  convention declaration pact charter partnership constitution communique communiqué amendment bill deal`);

/** Last word of a name that is neither actor nor place. */
export const otherHeads = words(`
  war wars summit election elections conference day olympics games revolution uprising massacre
  battle crisis cup championship festival award prize century era street avenue road square
  bridge building tower hotel stadium palace airport station operation referendum primary
  kingdom island islands river beach valley mountains canyon peninsula desert heights county
  counties creek games poll polls syndrome strip shale average zone bomber pipeline act
  primaries debate convention championships league festival plan process talks week month`);

/** Possessors inside an organisation's name: "People's Party". */
export const possessors = words(`
  people peoples workers women men children citizens farmers peasants teachers writers veterans
  nurses employees soldiers lawyers doctors students physicians users journalists mothers`);

/** First words of organisations whose name may hold an "and": "National Oceanic and Atmospheric …". */
export const nationalOpeners = words(`
  national international american european world joint royal federal central global general
  central public united`);

/** Lower-case words that may stand inside an organisation's name. */
export const innerWords = words('of for and the in on to & de la du des del');

/** Capitalised initials that are no organisation. */
export const plainInitials = words(`
  us uk eu tv gdp ceo cfo aids hiv covid dna am pm ad bc gmt est edt pst pdt utc usd id pc cd dvd
  ii iii iv vi vii viii ix xi xii xiii xiv xv xvi ok mp mps ngo ngos wmd phd md jr sr vs faq
  lgbt lgbtq it pr hr ai suv icbm icbms slbm pow pows ied ieds vip q a gps sms url www cet bst
  vp et pt ct file ip pm jr photo photos video live watch
  mph km atm dj thaad himars atacms nukes f-35 slbms mvp nb ps ps1 afternoon ussr uae drc prc dprk rok usa nyc dmz`);

/** First words by which a party or movement is told in other languages. */
export const foreignBodies = words(`
  forza lega partito partido parti partei mouvement movimiento movimento union unione unión unió
  bloc bloque bloco alliance alleanza alianza alliantie front frente fronte coalition coalición
  coalizione action acción azione rassemblement ligue liga lijst lista liste groen vlaams vlaamse
  freie freiheitliche bündnis junge convergencia esquerra izquierda sinistra gauche fédération
  federación federazione comité conseil consejo confederación syndicat sindicato agence agencia
  ministère ministerio université universidad banco banque assemblée asamblea stranka savez
  pokret hrvatska srpska narodna partia partija platforma prawo open plaid sinn fianna fine`);

/** Lower-case words that stand inside such names. */
export const foreignInnerWords = words(`
  de del della di dei des du d' la le les los las el por para per pour für und der die das et y e
  en i van voor het na za dos da do das ao al`);

/** Heads whose name goes on after "for". */
export const forHeads = words(`
  endowment institute center centre centers centres campaign committee office council society foundation union movement
  alliance agency commission organization organisation group network coalition association
  department ministry bureau fund forum mission front club party initiative programme program secretariat tribunal`);

/** What a party is, before "party" in lower case: "the Liberal party". */
export const partyKinds = words(`
  liberal conservative labour labor republican democratic green communist socialist nationalist
  unionist centre center progressive reform national libertarian radical agrarian islamist`);

/** Plural names of parties' members that stand for the party. */
export const partyPlurals = words(
  'democrats socialists liberals conservatives greens communists republicans nationalists radicals',
);

/** Plurals of people whose bodies are named after them: "Veterans for Peace", "Workers of America". */
export const memberHeads = words(`
  veterans americans citizens physicians doctors lawyers mothers parents women workers scientists
  students teachers friends sons daughters knights scouts voices families executives engineers
  rabbis jews christians muslims catholics nurses journalists neighbors neighbours`);

/** Those of them that "of" may follow. */
export const membersOf = words('workers friends sons daughters knights scouts');

/** After "board of" these are no part of a name. */
export const boardMembers = words('directors trustees');

/** After "for" these are what a body is for, whatever its head: "Party for Democracy". */
export const abstractNoun =
  /^(?:\p{Lu}\p{Ll}+(?:ism|cy|ty|tion|dom|ment)|Peace|Justice|Change|Progress|Rights|Europe)$/u;
