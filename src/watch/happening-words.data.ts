/**
 * What an item waits for, and the words by which a later article tells that it came about. A row
 * begins with the words that an item may use; all words of the row show it. A row that opens with
 * "!" is of happenings that are hardly taken for others. English.
 */
export const happenings: readonly string[] = [
  'vote ballot voting | voted votes adopted approved passed rejected',
  'signing signature initialling initialled initial | signed signs initialed initials',
  '!initialling initialing initialled | initialed initialling',
  'meeting meet summit talks talk consultations round dialogue | met meets talks sat hosted signed',
  'session sitting | convened session sat',
  'call conversation | called phoned telephone spoke spoken',
  'visit trip tour | visited visits travelled arrived flew toured',
  'accord agreement deal pact treaty settlement truce ceasefire agree | agreed agrees signed initialled concluded struck reached',
  'resolution | adopted passed resolution authorised',
  'decision ruling verdict judgment decide | decided decides ruled chose named asked appointed approved rejected agreed voted',
  'answer reply response reaction reactions responses readout readouts comment | answered replied responded reacted rejected rejects accepted accepts refused welcomed denounced condemned criticised praised offered agreed dismissed protested',
  'statement announcement announce address | announced announces statement declared',
  'speech | speech addressed',
  'letter | letter wrote',
  'report findings | report reported published found concluded',
  'indictment indictments charges | indicted charged charges indictment',
  'arrest arrests | arrested detained arrests',
  'trial hearing hearings | trial hearings opened testified',
  'release exchange swap | released freed exchanged swapped handed',
  'return | returned returns',
  'take takeover | took',
  'departure withdrawal withdrawals pullout leave leaves evacuation | left leaves withdrew withdrawn pulled departed evacuated',
  'arrival | arrived arrives landed reached',
  'deployment troops force soldiers | deployed landed arrived entered',
  'handover transfer | handed transferred passed took handover',
  'referendum election elections plebiscite poll | referendum elections voted elected polls',
  'protest protests demonstration demonstrations rally strike | protested protests demonstrated marched rallied',
  'presence attendance | present attended attends',
  '!funeral burial | buried burial funeral',
  '!inauguration coronation | inaugurated sworn crowned',
  'appointment choice choose nomination | appointed appoints named nominated chosen chose elected picked',
  'debate | debated debate voted passed rejected adopted',
  'sanctions embargo | imposed lifted suspended sanctions eased',
  'launch test tests missile | launched fired tested tests launches',
  'attack strike strikes offensive assault shelling | attacked struck shelled bombed launched',
  'negotiations | negotiated negotiations met talks resumed',
  'publication | published publication',
  'opening | opened opens',
  'closure closing | closed closes shut',
  'resignation | resigned resigns',
];

/** Such an item waits for words and not for deeds: it lapses sooner. In stems of the first column. */
export const spokenHappenings =
  'answer reply response reaction reactions responses readout readouts comment statement announcement announce address speech letter';

/** "whether the ceasefire holds": no single day shows it. */
export const lastingVerbs =
  'hold holds holding remain remains continue continues last lasts stay stays survive survives becomes become';

/** Words that tell that what follows has not come about, or not yet. */
export const aheadWords =
  'will would could may might should shall must can if unless once until plan plans planned planning due scheduled likely hope hopes hoped seek seeks sought want wants wanted aim aims intend intends propose proposes proposed demand demands demanded urge urges urged prepare prepares prepared promise promised promises threaten threatened threatens expect expects expected possible potential proposals not no never without failed fails refused declined cancelled postponed delayed nor neither ahead pending before whether odds chance chances prospect prospects uncertain doubt canceling cancelling canceled cancel halt halting';

/** Words of an item that say nothing of what it waits for. */
export const plainTriggerWords =
  'side sides two three four both leaders leadership leader officials official authorities party parties first new next full formal further early late soon morning afternoon evening night weekend coming days day weeks week months month hours minute how long any sign signs more second binding possible immediate changes change president presidents minister prime town city region formally about towards toward own jan feb mar apr jun jul aug sept sep oct nov dec';
