/**
 * What the sample wire's dispatches say to watch next, and what the wire's later dispatches tell
 * of it, decided by hand. `met`: the words with which the evidence goes on after its dateline.
 * `missed`: it came about as the wire tells it, but in words that are not recognised yet.
 */
export interface GoldItem {
  /** End of the address of the dispatch that says to watch it. */
  readonly from: string;
  readonly trigger: string;
  readonly met?: string;
  readonly missed?: string;
}

const security = 'The Security Council voted on Wednesday to suspend';
const initialled = 'Presidents Alija Izetbegovic, Franjo Tudjman and Slobodan Milosevic initialled';
const paleRejects = 'Bosnian Serb leaders rejected the map';
const paris = 'The presidents of Bosnia, Croatia and Serbia signed the agreement';

export const gold: readonly GoldItem[] = [
  { from: 'gather-in-ohio', trigger: 'whether the ceasefire holds' },
  {
    from: 'gather-in-ohio',
    trigger: 'a first accord between Croatia and Serbia',
    met: 'Croatian President Franjo Tuđman and Serbian President Slobodan Milošević agreed',
  },
  {
    from: 'gather-in-ohio',
    trigger: 'any sign of how long',
    missed: 'U.S. mediators told the three Balkan presidents on Saturday that the talks must close',
  },
  {
    from: 'zagreb-belgrade-eastern-slavonia',
    trigger: 'a meeting of the two sides in Erdut',
    met: 'Croatia and the leaders of the Serbs in Eastern Slavonia signed an agreement',
  },
  { from: 'zagreb-belgrade-eastern-slavonia', trigger: 'a vote in the Security Council on the' },
  {
    from: 'congress-wary-of-bosnia-force',
    trigger: 'a second, binding vote in the House',
    met: 'The House of Representatives voted on Friday',
  },
  { from: 'congress-wary-of-bosnia-force', trigger: 'any letter from the White House' },
  { from: 'ceasefire-claims-around-doboj', trigger: 'the report of the U.N. observers' },
  { from: 'ceasefire-claims-around-doboj', trigger: 'whether convoys reach Gorazde' },
  {
    from: 'peres-acting-prime-minister',
    trigger: 'the funeral on Monday',
    met: 'Yitzhak Rabin was buried on Mount Herzl on Monday',
  },
  { from: 'peres-acting-prime-minister', trigger: 'consultations of President Ezer Weizman' },
  {
    from: 'peres-acting-prime-minister',
    trigger: 'whether the army leaves the town of Jenin',
    met: 'The army left the West Bank town of Jenin on Monday',
  },
  {
    from: 'world-leaders-bury-rabin',
    trigger: 'the appointment of a commission of inquiry',
    missed: 'A commission headed by Meir Shamgar … The government set it up last week.',
  },
  {
    from: 'world-leaders-bury-rabin',
    trigger: 'a decision by President Ezer Weizman',
    met: 'Israeli President Ezer Weizman on Wednesday asked Shimon Peres to form a government',
  },
  {
    from: 'second-week-turns-to-the-map',
    trigger: 'an agreement on strengthening the Muslim-Croat Federation',
    met: 'Bosnian Muslim and Croat leaders signed an agreement on Friday',
  },
  { from: 'second-week-turns-to-the-map', trigger: 'the return of President Franjo Tudjman' },
  { from: 'second-week-turns-to-the-map', trigger: 'the first full session on territory' },
  { from: 'captive-reporter-freed', trigger: 'any answer from Pale on access' },
  {
    from: 'captive-reporter-freed',
    trigger: 'new indictments from the tribunal',
    met: 'The U.N. war crimes tribunal made public on Thursday an indictment',
  },
  { from: 'tribunal-vukovar-indictment', trigger: 'a reply from Belgrade' },
  { from: 'tribunal-vukovar-indictment', trigger: 'whether cooperation with the tribunal' },
  { from: 'herceg-bosna-to-be-dissolved', trigger: 'the handover of customs posts' },
  { from: 'herceg-bosna-to-be-dissolved', trigger: 'the return of the first families' },
  { from: 'herceg-bosna-to-be-dissolved', trigger: 'whether the police forces of Mostar' },
  { from: 'erdut-agreement-eastern-slavonia', trigger: 'a Security Council decision' },
  { from: 'erdut-agreement-eastern-slavonia', trigger: 'the choice of an administrator' },
  { from: 'erdut-agreement-eastern-slavonia', trigger: 'reactions among the Serbs of Vukovar' },
  { from: 'blaskic-promoted-after-indictment', trigger: 'whether Croatia executes' },
  {
    from: 'blaskic-promoted-after-indictment',
    trigger: 'the wording on war crimes',
    missed: 'People charged with war crimes are to be excluded from political life.',
  },
  { from: 'peres-asked-to-form-government', trigger: 'the vote of confidence in parliament' },
  { from: 'peres-asked-to-form-government', trigger: 'the first hearings of the Shamgar' },
  { from: 'peres-asked-to-form-government', trigger: 'withdrawals from Tulkarm and Nablus' },
  {
    from: 'house-votes-to-bar-bosnia-funds',
    trigger: 'whether an agreement is initialled in Dayton',
    met: initialled,
  },
  { from: 'house-votes-to-bar-bosnia-funds', trigger: 'a speech by Clinton to the nation' },
  {
    from: 'house-votes-to-bar-bosnia-funds',
    trigger: "the Senate's debate",
    met: 'In Washington on Wednesday the Senate rejected a bill',
  },
  { from: 'talks-told-to-close-by-sunday', trigger: 'initialling at the base', met: initialled },
  { from: 'talks-told-to-close-by-sunday', trigger: 'a statement by Christopher' },
  { from: 'talks-told-to-close-by-sunday', trigger: 'signs of movement by the armies' },
  { from: 'posavina-corridor-build-up', trigger: 'whether the parties agree on the width' },
  { from: 'posavina-corridor-build-up', trigger: 'any report by U.N. observers' },
  { from: 'deadline-passes-talks-go-on', trigger: 'an announcement from the State Department' },
  { from: 'deadline-passes-talks-go-on', trigger: 'a departure of any of the three' },
  { from: 'talks-on-the-brink-over-brcko', trigger: 'a meeting of Christopher with Izetbegovic' },
  {
    from: 'talks-on-the-brink-over-brcko',
    trigger: 'any answer from Milosevic on arbitration',
    met: 'The breakthrough came on Tuesday morning',
  },
  {
    from: 'talks-on-the-brink-over-brcko',
    trigger: 'a statement on Tuesday morning',
    met: 'The presidents of Bosnia, Croatia and Serbia have agreed to end the war',
  },
  { from: 'agreement-reached', trigger: 'the initialling on Tuesday afternoon', met: initialled },
  { from: 'agreement-reached', trigger: 'reactions of the Bosnian Serbs', met: paleRejects },
  { from: 'agreement-reached', trigger: 'a vote in the Security Council', met: security },
  {
    from: 'presidents-initial-agreement',
    trigger: 'the answer of the Bosnian Serb leadership',
    met: paleRejects,
  },
  { from: 'presidents-initial-agreement', trigger: "the Security Council's vote", met: security },
  { from: 'presidents-initial-agreement', trigger: 'the signing in Paris', met: paris },
  {
    from: 'pale-rejects-map',
    trigger: 'a meeting of Milošević with the leaders of Pale',
    met: 'The Bosnian Serb leadership accepted the Dayton agreement on Thursday at a meeting',
  },
  { from: 'pale-rejects-map', trigger: 'a session of the Bosnian Serb assembly' },
  {
    from: 'pale-rejects-map',
    trigger: 'protests in the suburbs of Sarajevo',
    met: 'In the Serb-held suburbs of Sarajevo, several thousand people protested',
  },
  {
    from: 'security-council-suspends-sanctions',
    trigger: 'the formal signing in Paris',
    met: paris,
  },
  { from: 'security-council-suspends-sanctions', trigger: 'a resolution to authorise' },
  {
    from: 'pale-accepts-after-belgrade-meeting',
    trigger: 'the referendum in the suburbs',
    met: 'In the Serb-held suburbs of Sarajevo, voters rejected the transfer',
  },
  {
    from: 'pale-accepts-after-belgrade-meeting',
    trigger: 'the presence of Bosnian Serb delegates',
    met: 'Delegates of the Bosnian Serbs were present and signed the annexes.',
  },
  { from: 'pale-accepts-after-belgrade-meeting', trigger: 'the first NATO troops' },
  { from: 'bosnia-agreement-signed-in-paris', trigger: "the Security Council's vote on Friday" },
  { from: 'bosnia-agreement-signed-in-paris', trigger: 'the handover from the U.N.' },
  { from: 'bosnia-agreement-signed-in-paris', trigger: 'whether the armies leave the zone' },
];
