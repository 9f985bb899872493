/** English words that tell a capital as a government from a capital as a place. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Before a capital, these make it a place. */
export const locatives = words(`
  in at near inside outside around across through throughout within into via downtown central
  eastern western northern southern greater outside beyond above over toward towards onto
  north south east west northeast northwest southeast southwest leave left visit visited
  visiting reach reached entered enter captured seized`);

/** Before "to" or "from" and a capital, these make it a place. */
export const motions = words(`
  go goes going went gone come comes coming came return returns returned returning travel travels
  travelled traveled travelling traveling fly flies flew flying flown drive drove head headed
  heading trip trips visit visits flight flights invite invited way back arrive arrived arriving
  moved move moving km kilometers kilometres miles sent journey recalled train bus road route
  dispatched reporting reports report live broadcast departed departing fled escaped hours minutes
  drive marched march rushed tour summoned`);

/** After a capital, these verbs are a government's doing. */
export const actorVerbs = words(`
  said says say claimed claims denied denies disputes disputed dispute rejected rejects accused
  accuses warned warns has had have is was will would may might could can should must did does do
  wants wanted seeks sought insists insisted argues argued calls called agreed agrees refused
  refuses demanded demands hopes hoped believes believed considers considered sees saw views
  viewed supports supported backs backed opposes opposed continues continued remains remained
  announced announces confirmed confirms responded responds reacted imposed imposes threatened
  threatens signed launched annexed invaded sent sends offered offers proposed proposes maintains
  maintained expects expected appears appeared seems seemed plans planned intends intended fears
  feared knows knew understands urged urges pledged pledges vowed vows promised promises withdrew
  withdraws made makes took takes gave gives added adds declined declines also then now never
  not still again repeatedly already recently officially publicly formally initially later
  acknowledged acknowledges admitted admits asserted asserts blamed blames condemned condemns
  criticised criticized expelled recalled recognised recognized suspended tested fired shot
  showed shows signalled signaled suggested suggests welcomed welcomes accepted accepts needs
  needed regards regarded stopped started began begins used uses voted summoned retaliated`);

/** Before a capital, these make it a party to something. */
export const partyPrepositions = words(
  'both either neither with by between against for than on of and from to or but that',
);

/** Before a capital, these do something to its government: "urged Moscow to". */
export const objectVerbs = words(`
  urge urged urges urging press pressed pressing pressure pressured pressuring persuade persuaded
  convince convinced force forced forcing warn warned warning accuse accused accusing blame blamed
  condemn condemned criticise criticised criticize criticized tell told ask asked asking punish
  punished isolate isolated threaten threatened sanction sanctioned confront confronted engage
  engaged help helped prompt prompted provoke provoked anger angered embarrass embarrassed deter
  deterred appease reward rewarded trust trusted compel compelled induce induced push pushed`);

/** After a capital's possessive, these make it a place. */
export const cityNouns = words(`
  streets street airport airports suburbs suburb outskirts residents mayor metro center centre
  subway square squares station hospital hospitals university universities bridge river neighborhood
  neighbourhood district districts airport skyline population theater theatre museum stadium
  international main downtown historic old`);

/** Before "on" and a capital, these make it a government: "pressure on Moscow". */
export const leverage = words(`
  pressure sanctions sanction demands tariffs leverage influence dependent reliance dependence
  relies rely imposed restrictions call calls called blame blamed embargo ultimatum`);
