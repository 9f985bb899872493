/** English words for groups and for people who are not named. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Plural nouns that name a group of people. */
export const collectiveNouns = words(`
  officials analysts observers commentators experts diplomats leaders lawmakers critics activists
  residents witnesses eyewitnesses protesters protestors demonstrators rebels insurgents militants
  separatists negotiators representatives ministers authorities lawyers prosecutors delegates
  aides advisers advisors opponents supporters allies voters reporters journalists investigators
  scientists economists pollsters historians researchers scholars academics campaigners
  politicians senators congressmen legislators parliamentarians mps governors mayors judges
  commanders generals officers soldiers troops fighters peacekeepers policemen inspectors monitors
  mediators envoys ambassadors spokesmen spokespeople strategists operatives traders investors
  doctors medics rescuers refugees survivors relatives families villagers locals citizens
  civilians students workers teachers farmers leaders-elect conservatives liberals progressives
  evangelicals clerics executives democrats republicans governments
  powers mediators media newspapers negotiators police skeptics sceptics detractors hawks doves
  watchers strategists moderates hardliners hard-liners delegations groups`);

/** Before "of" they only count those who are named after it: "hundreds of Norlanders". */
export const quantityNouns = words(
  'thousands hundreds dozens scores tens millions group groups crowd crowds number up',
);

/** Whom a person has and who is another: "the parents of Jane Doe". */
export const kinNouns = words(`
  parents parent mother father wife husband widow son sons daughter daughters brother brothers sister
  sisters siblings uncle aunt cousin nephew niece grandson grandfather family relatives children
  friend friends lawyer lawyers attorney attorneys critic critics opponent opponents rival rivals
  supporter supporters allies backers followers fans aides victims murder death`);

/** Singular nouns for a body that acts as one. */
export const bodyNouns = words(`
  delegation government administration military army navy opposition regime side team parliament
  cabinet junta leadership police embassy mission militia forces coalition council congress
  ministry presidency campaign party court commission committee`);

/** With a country, these speak for its government. */
export const governmentNouns = words(`
  officials representatives diplomats negotiators authorities delegation delegations envoys
  government administration regime side leadership leaders presidency cabinet embassy mission
  ministers junta team`);

/** With a country, these are its government itself. */
export const governmentItself = words('government administration regime leadership side cabinet');

/** With a country, these are its armed forces. */
export const militaryNouns = words('army military forces troops soldiers navy commanders generals');

/** Words that stand before a group's noun and belong to it. */
export const groupModifiers = words(`
  senior top former local state government opposition security intelligence military
  administration western eastern northern southern european american arab african asian latin
  international regional national federal provincial foreign political legal human rights
  human-rights aid relief medical hospital police army defense defence defence finance justice
  health law enforcement independent outside foreign-policy some many most several other few
  all various certain both two three four five six ten dozens hundreds thousands leading
  influential prominent key close election party campaign press news media industry business
  religious tribal rebel anti-government pro-government pro-democracy democratic republican
  conservative liberal muslim christian jewish kurdish palestinian sunni shiite shia serb croat
  nuclear trade peace armed riot unidentified unnamed anonymous high-ranking high-level
  british russian ukrainian u.s. us u.n. un eu white house kremlin pentagon congressional
  presidential ministry embassy council cabinet parliamentary un-led allied nato coalition
  u.k. uk ruling far-right far-left left-wing right-wing career current retired ordinary
  early many young black white hispanic undecided civil society gop republican`);

/** Determiners that make a singular person unnamed: "a senior official". */
export const indefinites = words('a an one another');

/** Singular nouns of people who speak without being named. */
export const unnamedNouns = words(`
  official diplomat source aide adviser advisor person insider analyst officer negotiator
  lawmaker minister spokesman spokeswoman spokesperson witness resident expert commander
  activist observer critic representative envoy doctor soldier fighter survivor lawyer
  prosecutor executive veteran strategist operative staffer doctor protester reporter journalist`);

/** Plural nouns of people who speak without being named. */
export const unnamedPlurals = words('sources insiders');

/** "people familiar with the matter": what may follow the noun. */
export const unnamedFollowers = words('familiar briefed close knowledgeable');
