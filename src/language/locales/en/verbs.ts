/**
 * English verbs for the shallow tagger. Irregular ones as "base past participle" (third form
 * and -ing are regular unless given after a slash); regular ones as their base only. A verb
 * that is also a cue need not stand here: cues.ts has it.
 */
export const irregularVerbs = `
say said said|tell told told|think thought thought|know knew known|see saw seen|feel felt felt
hold held held|meet met met|lead led led|make made made|take took taken|give gave given|go went gone
come came come|get got gotten|find found found|leave left left|keep kept kept|begin began begun
become became become|show showed shown|write wrote written|speak spoke spoken|stand stood stood
hear heard heard|mean meant meant|run ran run|bring brought brought|build built built|buy bought bought
choose chose chosen|cut cut cut|deal dealt dealt|draw drew drawn|drive drove driven|eat ate eaten
fall fell fallen|fight fought fought|fly flew flown|forget forgot forgotten|freeze froze frozen
grow grew grown|hang hung hung|hide hid hidden|hit hit hit|hurt hurt hurt|lay laid laid|lose lost lost
pay paid paid|put put put|read read read|rise rose risen|seek sought sought|sell sold sold
send sent sent|set set set|shake shook shaken|shoot shot shot|shut shut shut|sing sang sung
sit sat sat|sleep slept slept|spend spent spent|split split split|spread spread spread|steal stole stolen
stick stuck stuck|strike struck struck|swear swore sworn|teach taught taught|tear tore torn
throw threw thrown|understand understood understood|wear wore worn|win won won|withdraw withdrew withdrawn
break broke broken|catch caught caught|cost cost cost|cast cast cast|forecast forecast forecast
foresee foresaw foreseen|foretell foretold foretold|forbid forbade forbidden|forgive forgave forgiven
let let let|lend lent lent|rebuild rebuilt rebuilt|retell retold retold|undergo underwent undergone
undertake undertook undertaken|uphold upheld upheld|overthrow overthrew overthrown|undermine undermined undermined
shed shed shed|bear bore borne|beat beat beaten|bind bound bound|bite bit bitten|blow blew blown
deny denied denied|try tried tried|carry carried carried|reply replied replied|imply implied implied
rally rallied rallied|bully bullied bullied|occupy occupied occupied|justify justified justified
come came come|clarify clarified clarified|identify identified identified|testify testified testified|decry decried decried
verify verified verified|worry worried worried|vary varied varied|apply applied applied|rely relied relied
supply supplied supplied|deploy deployed deployed|ratify ratified ratified|study studied studied
`;

export const regularVerbs = `
accept accompany achieve act add address adopt advance advise affect aim allow announce appear appoint
approach approve arm arrest arrive attack attend back ban begin block bomb capture cause cede challenge change
charge check claim clash clear close collapse command commit complete compel concede concern condemn
conduct confer confront consider consult contain continue control convene cooperate cover create cross
damage declare defeat defend delay deliver demolish deport depend destroy detain develop die direct discuss
dismiss displace dispute disrupt donate drop end endorse enforce engage enter erupt escape establish
evacuate exchange execute expand expel explode explore express extend face fail fire flee focus follow force
form free gain gather grant greet halt hand happen harden help host ignore impose improve include increase
injure inspect intercept intervene introduce invade investigate invite involve issue join jail kill
launch leave liberate lift limit link live look lower maintain march mediate mobilize move murder narrow negotiate
nominate obtain occur offer open operate oppose order organize overturn participate pass patrol pause
perform permit plan play pledge postpone prepare press pressure voice prevent produce prohibit protect protest
provide publish pull punish pursue push raid raise reach receive recognize recover reduce refine refuse
regain reject release remain remove renew repeal replace represent repel request require rescue resign resist resolve
respond restore restrict result resume retaliate retreat retain return reveal review ruin sanction schedule
secure seem seize separate serve settle shell shape share sign slash stage start stay step
stop storm strengthen submit succeed sue suffer support surrender suspend sustain talk target test threaten topple
torture touch tour trade train transfer transform travel treat trigger turn unfold unite use visit vote wait walk
want warn watch weaken work wound ask call report note urge help need play live pledge condemn complicate
`;
