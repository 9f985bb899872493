/**
 * English triggers of PLOVER events, by type and mode ('' for none). A trigger is a verb's base;
 * after "+" the words of which one must follow soon ("impose+sanctions|tariffs"), after "~" the
 * words of which none may. `eventNouns` are nouns that stand for an event when a party follows
 * or owns them ("talks between A and B", "A's visit to B"); after "+" the prepositions.
 * Types and modes as in the PLOVER codebook (Open Event Data Alliance).
 */
import type { EventType } from '../../../model/reading.ts';

export const eventVerbs: Readonly<Record<EventType, Readonly<Record<string, string>>>> = {
  AGREE: {
    '': 'agree ratify accept+deal|plan|proposal|offer|terms|agreement|invitation|resolution approve+deal|plan|agreement|proposal finalize+deal|agreement|pact reach+agreement|deal|accord|understanding|compromise strike+deal|bargain sign+agreement|deal|pact|treaty|accord|memorandum|contract conclude+agreement|deal|treaty promise vow pledge',
    ceasefire:
      'agree+ceasefire|truce|cease-fire|armistice sign+ceasefire|truce|cease-fire|armistice',
  },
  CONSULT: {
    meet: 'meet~resistance|opposition|criticism|skepticism|scepticism|obligations|conditions|criteria|benchmarks|expectations|needs|fate|halfway|target|targets|goal|deadline|demand|demands|needs|standard|requirements|challenge hold+talks|meeting|negotiations|consultations|summit|discussions|conversation|conference open+talks|negotiations begin+talks|negotiations|consultations resume+talks|negotiations|dialogue renew+talks|negotiations|dialogue undertake+mediation start+talks|negotiations convene host+talks|meeting|summit|conference|delegation|president|minister|leader|conference conclude+talks|meeting confer+with negotiate+with|on|over consult+with|on join+talks|meeting|delegation|negotiations attend+talks|meeting|summit|conference receive+delegation|president|minister|ambassador|envoy|leader discuss',
    visit: 'visit arrive+in|visit travel+to|visit fly+to tour',
    call: 'call+phone|telephone phone telephone speak+phone|telephone|call',
    mediate: 'mediate broker intervene+mediation launch+mediation offer+mediate|mediation',
  },
  SUPPORT: {
    '': 'support endorse back~down|off|away|out praise welcome~home|back applaud hail defend~against|itself|himself|herself|themselves|title commend laud congratulate strengthen+ties|relations deepen+ties|relations upgrade+ties|relations establish+ties|relations restore+ties|relations normalize+relations|ties sign+cooperation|memorandum express+support|solidarity|condolences voice+support pledge+support recognize+independence|government|state|sovereignty reaffirm+support|commitment award honor~pledge|pledges|commitment|commitments|agreement|agreements|obligations|promise|promises|deal|terms|pact|treaty',
  },
  COOPERATE: {
    '': 'cooperate collaborate share+intelligence|information|evidence|data exchange+information|intelligence|prisoners begin+exercises|exercise|drills|drill launch+games|exercise|exercises|drills|drill stage+games|drill|drills|exercise|exercises conduct+exercise|exercises|drills|drill perform+games|exercises|drills hold+exercise|exercises|drills|drill extradite',
  },
  AID: {
    '': 'donate aid assist hand+over award+million|grant approve+deployment|deployments increase+funding|aid announce+aid|funding|assistance provide+aid|assistance|support|humanitarian|food|money|funding|relief|help|shelter|training|weapons|vehicles|equipment|supplies|loan|million|billion send+arms|aid|assistance|food|humanitarian|doctors|supplies|medical|relief|experts|weapons|observers|peacekeepers deliver+aid|food|supplies|humanitarian|vaccines|weapons|relief give+aid|assistance|million|money|shelter|asylum|vehicles supply+weapons|aid|food|with grant+asylum|aid|refuge|loan|loans contribute+million|troops|aid|billion|to~report|article|story|reporting allocate+million|aid|billion receive+aid|assistance|support|weapons|equipment deploy+peacekeepers|observers|doctors|medical|monitors evacuate rescue shelter train+troops|soldiers|forces|police open+borders|border',
  },
  CONCEDE: {
    '': 'ease+sanctions|restrictions|ban|curbs|tensions|blockade lift+sanctions|ban|embargo|blockade|siege|restrictions|curfew|state|tariffs|martial relax+restrictions|sanctions|curfew free+prisoners|hostages|detainees|prisoner|hostage|jailed pardon reinstate reduce+sanctions|tariffs|restrictions|sentence resign step+down concede~that|defeat|he|she|it|they|there yield+to|ground|power|control|territory grant+amnesty|pardon|autonomy|independence|concessions|bail|parole allow+return|opposition|access|inspectors|participate|protest|aid|rally|observers acquit apologize suspend+tariffs|sanctions|tariff declare+ceasefire|truce|cease-fire|amnesty announce+ceasefire|truce|cease-fire|amnesty order+release roll+back drop+charges|demand|tariffs|case call+off~meeting|summit|talks|visit|trip accept+demands|demand reopen re-open return+remains|bodies|territory|land|prisoners|hostages|artifacts|artefacts|refugees|relics let+free leave+zone|troops cease+operations|hostilities release~report|statement|data|video|film|documents|findings|results|figures|footage|letter|transcript|list|information|details|emails|records|draft|photo|photos|picture|image|images|statistics start+ceasefire|truce renew+ceasefire|truce cut+tariffs',
  },
  REQUEST: {
    '': 'demand urge call+on|for|upon ask~why|whether|if|about|how|what|when|who|question|questions|himself|itself request appeal+for|to|against plead+for|with press+for|to push+for beg seek+help|support|refuge|asylum|aid|assistance|extradition|meeting|talks|loan|from implore insist+on order+to|son',
  },
  ACCUSE: {
    '': 'accuse blame condemn denounce criticize criticise slam blast decry deplore charge indict sue file+lawsuit|suit|complaint|charges|case convict prosecute investigate probe launch+investigation|probe|inquiry open+investigation|probe|inquiry|case allege+that chide rebuke lambaste protest+decision object+to voice+concern|anger|outrage express+concern|outrage|anger|alarm|regret|disappointment|complaints|dismay summon+ambassador|envoy|diplomat complain offer+criticism sentence+for find+guilty fault castigate blame sue launch+action take+court start+investigation|probe|inquiry',
  },
  REJECT: {
    '': 'reject refuse veto decline+to|invitation|offer|request|proposal|comment dismiss deny oppose rule+out turn+down rebuff spurn defy block+resolution|bid|plan|deal|proposal|motion|entry|bill walk+out withdraw+request|bid|proposal boycott+talks|negotiations|meeting dispute disavow ignore+demand|demands|call|calls|warning|warnings|request|requests',
  },
  THREATEN: {
    '': 'threaten~tensions|derail|undermine|eclipse|overshadow|escalate warn issue+ultimatum|warning|threat|threats vow+unleash|crush|retaliate|revenge|avenge|retaliation|destroy|attack|respond|fight|punish|annihilate promise+retaliate|destroy|revenge|retaliation|annihilate pledge+retaliate|destroy|revenge|retaliation give+ultimatum|deadline set+deadline call+sanctions',
  },
  PROTEST: {
    demo: 'protest demonstrate+against|outside|in|at|for|over|on rally+against|in|outside|to|for march+against|in|to|on|through|for boycott+vote|election|elections|referendum|poll hold+demonstration|protest|rally|demonstrations|protests|vigil stage+protest|demonstration|rally|sit-in|protests|demonstrations|march chant burn+flag|flags|effigy',
    riot: 'riot loot storm+embassy|parliament|building|consulate clash+police|with stone hurl+stones|rocks|bottles',
    strike:
      'strike+work|wages|over|pay|against stop+work begin+strike|hunger go+strike start+strike|hunger walk+off',
    obstruct:
      'block+road|roads|highway|traffic|streets|entrance|border|railway blockade occupy+building|square|university|offices',
  },
  SANCTION: {
    '': 'sanction impose+sanctions|embargo|tariffs|tariff|ban|blockade|restrictions|penalties expel+diplomat|diplomats|ambassador|envoy|envoys sever+ties|relations|links cut+ties|relations|aid|off break+ties|relations|off recall+ambassador|envoy withdraw+ambassador|peacekeepers|envoy|aid|support|from suspend+aid|talks|ties|relations|membership|cooperation|supplies|deliveries|program|participation|trade|funding|negotiations halt+aid|talks|negotiations|supplies|funding|deliveries|shipments freeze+assets|aid|relations|funding blacklist downgrade+ties|relations end+mediation|talks|aid|relations quash announce+suspension call+off cancel+talks|visit|meeting|aid|agreement|contract|summit|trip reduce+aid|assistance|ties|funding|staff terminate+agreement|aid|contract|treaty pull+out prolong+sanctions extend+sanctions abrogate+treaty|agreement',
  },
  MOBILIZE: {
    '': 'mobilize mobilise deploy+troops|forces|soldiers|missiles|warships|tanks|army|police|aircraft|military amass+troops|forces mass+troops|forces beef+security|defences|defenses|presence|patrols step+patrols|readiness remain+alert put+alert place+alert declare+war|mobilization call+up|reservists intensify+forces move+troops|tanks|forces|missiles send+troops|forces|warships|soldiers|tanks|reinforcements|jets reinforce strengthen+forces|presence|defences|defenses',
  },
  COERCE: {
    arrest: 'arrest detain jail imprison apprehend order+arrest|detention sentence~for',
    restrict:
      'ban+from|rallies|protests|party|media|entry|gatherings censor impose+curfew|martial declare+emergency|martial|siege|curfew|state outlaw shut+down|borders|newspaper|station close+border|borders|office|newspaper|airspace block+access|website|internet restrict',
    seize:
      'confiscate seize+assets|property|documents|ship|vessel|tanker|oil|boat|weapons raid destroy+property|homes|houses freeze+accounts evict demolish',
    deport: 'deport extradite expel displace',
    violence:
      'torture disperse+protesters|protest|crowd|demonstrators|demonstration crack+down repress fire+tear|teargas|rubber beat+protesters|protesters|demonstrators hack',
  },
  ASSAULT: {
    attack:
      'attack~problem|issue|idea|ideas|record|credibility|press|media|critics|decision assault ambush launch+attack|attacks|assault|offensive|operation|operations|invasion|strike|strikes|warfare|war carry+attack|attacks|raid|raids|operation|bombing|bombings|assault raid+camp|village storm+village|base|camp|town invade~privacy fight~to|for|corruption|poverty|climate|crime|disease|back|over battle~to|cancer|for|over clash+troops|soldiers|rebels|forces|with|fighters engage+fighting|battle step+attacks|assaults stage+attack|raid|ambush mount+attack|offensive',
    kill: 'kill~off|deal|bill|plan|talks|momentum|agreement|proposal|idea murder assassinate massacre behead execute~plan|plans|strategy|agreement|order|orders slaughter slay gun+down wound injure',
    airstrike:
      'bomb bombard launch+airstrike|airstrikes|missile|missiles|rocket|rockets|drone|drones strike+target|targets|base|village|city|town|hospital|positions|near carry+airstrike|airstrikes|strikes pound+positions|city|town fire+missile|missiles|rocket|rockets|on|at|into shoot+down|dead|at down+drone|jet|plane|helicopter',
    shelling: 'shell',
    seize:
      'capture~attention|imagination|headlines|moment|essence|mood|spirit|world|hearts blockade open+fire take+over~as|from|leadership|department|office|post|role|job|position|ministry|presidency|company|duties seize+town|city|village|territory|control|fields|airport|base|power|hostages|areas|island overrun occupy besiege retake recapture abduct kidnap hold+hostage|hostages|captive|shields rape torch',
  },
  RETREAT: {
    '': 'retreat withdraw+troops|forces|soldiers|from|its|peacekeepers|army pull+back|out|troops|forces surrender capitulate cede demobilize disarm lay+down evacuate+troops|base|positions lose+control|city|town',
    ceasefire:
      'cease+fire|hostilities halt+fire|offensive|attacks|operations|hostilities observe+ceasefire|truce',
  },
};

export const eventNouns: ReadonlyMap<string, readonly [EventType, string, string]> = new Map(
  Object.entries<readonly [EventType, string, string]>({
    talks: ['CONSULT', 'meet', 'between with'],
    talk: ['CONSULT', 'meet', 'between with'],
    meeting: ['CONSULT', 'meet', 'between with of'],
    meetings: ['CONSULT', 'meet', 'between with'],
    summit: ['CONSULT', 'meet', 'between with'],
    negotiations: ['CONSULT', 'meet', 'between with'],
    consultations: ['CONSULT', 'meet', 'between with'],
    discussions: ['CONSULT', 'meet', 'between with'],
    call: ['CONSULT', 'call', 'between with'],
    visit: ['CONSULT', 'visit', 'to by'],
    agreement: ['AGREE', '', 'between'],
    deal: ['AGREE', '', 'between'],
    ceasefire: ['AGREE', 'ceasefire', 'between'],
    truce: ['AGREE', 'ceasefire', 'between'],
    attack: ['ASSAULT', 'attack', 'on against by'],
    attacks: ['ASSAULT', 'attack', 'on against by'],
    strike: ['ASSAULT', 'airstrike', 'on against'],
    strikes: ['ASSAULT', 'airstrike', 'on against'],
    airstrike: ['ASSAULT', 'airstrike', 'on against by'],
    airstrikes: ['ASSAULT', 'airstrike', 'on against by'],
    shelling: ['ASSAULT', 'shelling', 'of by'],
    bombing: ['ASSAULT', 'airstrike', 'of by'],
    invasion: ['ASSAULT', 'attack', 'of by'],
    offensive: ['ASSAULT', 'attack', 'against by'],
    fighting: ['ASSAULT', 'attack', 'between'],
    clashes: ['ASSAULT', 'attack', 'between with'],
    sanctions: ['SANCTION', '', 'on against'],
    protest: ['PROTEST', 'demo', 'against by'],
    protests: ['PROTEST', 'demo', 'against by'],
    withdrawal: ['RETREAT', '', 'of from'],
  }),
);

/** Before "attack": it is one in words. */
export const verbalKinds: ReadonlySet<string> = new Set(
  'verbal personal rhetorical scathing blistering withering stinging furious twitter tweeted political partisan public vicious vitriolic veiled thinly-veiled angry bitter'.split(
    ' ',
  ),
);

/** Nouns before "of" or "to" and an act that has not come about: "the goal of attacking". */
export const intentNouns: ReadonlySet<string> = new Set(
  'goal aim aims plan plans hope hopes prospect prospects possibility chance chances idea risk risks threat threats danger fear fears intention intent purpose way ways option options capable capability capabilities likelihood thought talk dream hint hints view means cost brink verge point'.split(
    ' ',
  ),
);

/** Verbs before "of", "for" or "with" and an act that somebody else says was done. */
export const chargingVerbs: ReadonlySet<string> = new Set(
  'accuse suspect charge convict blame indict'.split(' '),
);

/** Words before a gerund whose act is only thought of: "consider attacking". */
export const unrealBefore: ReadonlySet<string> = new Set(
  'consider considers considered considering suggest suggests suggested discuss discussed contemplate contemplated at about from against avoid avoided favor favour oppose opposed toward towards'.split(
    ' ',
  ),
);

/** Words before an infinitive or gerund that tell how far the event has come. */
export const scheduledBefore: ReadonlySet<string> = new Set(
  'will shall decided decides deciding decision plan plans planned planning scheduled slated due set agreed prepares preparing expected intends intend vowed pledged'.split(
    ' ',
  ),
);
export const hypotheticalBefore: ReadonlySet<string> = new Set(
  "would could may might should must can if unless whether want wants wanted hope hopes hoped seek seeks sought try tries tried trying attempt attempts aims aim wish ought threatened threatens urged urges asked asks called calls urging asking proposed proposes likely ready willing able offered offers ’d 'd".split(
    ' ',
  ),
);
export const reportedBefore: ReadonlySet<string> = new Set(
  'reportedly allegedly apparently reported believed thought said alleged understood rumored rumoured'.split(
    ' ',
  ),
);

/** Verbs of a journey that is made for what follows "to". */
export const travelVerbs: ReadonlySet<string> = new Set(
  'visit travel fly arrive land return head touch gather'.split(' '),
);
