/** English words for what a person is: titles before a name, roles before, after or without one. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Stand directly before a name and say that it is a person's. Lower-cased, without the stop. */
export const titles = words(`
  mr mrs ms miss dr prof sir lord lady dame sen sens rep reps gov govs gen gens lt col maj capt sgt cpl adm cmdr brig
  rev reverend fr father pope king queen prince princess sheikh sheik imam ayatollah rabbi cardinal bishop
  archbishop emir sultan crown messrs hon judge justice comrade marshal mullah emperor empress
  sister brother saint baroness baron count duke duchess`);

/** Last words of a role. */
export const roleHeads = words(`
  president premier chancellor minister secretary ambassador envoy negotiator spokesman
  spokeswoman spokesperson chief head leader director adviser advisor chairman chairwoman chair
  chairperson commander general admiral colonel major captain lieutenant sergeant brigadier
  senator congressman congresswoman representative lawmaker governor mayor speaker commissioner
  councillor councilor councilman councilwoman delegate diplomat mediator monitor inspector
  professor analyst expert historian economist researcher scientist fellow scholar strategist
  pollster editor reporter journalist columnist correspondent writer author broadcaster
  coordinator administrator officer official aide deputy founder owner manager executive ceo
  president-elect candidate nominee frontrunner incumbent activist campaigner lawyer attorney
  prosecutor judge rapporteur candidate dictator strongman ruler king queen prince emir pope
  cleric patriarch bishop archbishop oligarch businessman businesswoman billionaire financier
  son-in-law daughter-in-law brother-in-law father-in-law son daughter wife husband brother
  sister father mother nephew uncle cousin widow ally rival critic opponent predecessor successor
  veteran resident farmer teacher student doctor nurse engineer pilot soldier
  undersecretary vice-president vice-chairman legislator mp mpp mla mep msp td backbencher whip peer congressperson
  parliamentarian politician statesman marshal chief-of-staff counsel counselor treasurer
  superintendent sheriff detective constable policeman firefighter paramedic
  player coach director-general generalissimo regent adjutant postmaster tsar czar viceroy
  caliph kaiser provost rector`);

/** Stand before a role's last word and belong to it. */
export const roleModifiers = words(`
  prime foreign defense defence interior finance justice health education energy trade economy
  economic agriculture transport environment labor labour culture home first second deputy vice
  acting former ex-president ex late then interim special senior top chief lead main head
  presidential national security intelligence military army navy naval air force police
  political press media campaign communications legal human rights government opposition party
  parliamentary congressional senate house cabinet state general attorney executive managing
  assistant under permanent royal supreme leading longtime veteran veteran outgoing incoming
  regional provincial local federal district city county crown joint rear field staff policy
  republican democratic conservative liberal socialist communist independent right-wing
  left-wing far-right far-left co honorary non-resident visiting founding current new
  nuclear peace chief-of-staff secretary minister solicitor lieutenant major vice-premier`);

/** "of" and "for" after a role's last word continue it into these: "Secretary of State". */
export const roleOf = words('state defense defence treasury staff commerce labor energy justice');

/** Roles whose holder can be meant by "the" and the role alone. */
export const definiteRoles = words(`
  president premier chancellor minister secretary ambassador envoy negotiator spokesman
  spokeswoman spokesperson chief leader director adviser advisor chairman chairwoman commander
  general admiral colonel senator congressman congresswoman governor mayor speaker commissioner
  mediator professor candidate nominee dictator king queen prince emir pope`);
