/**
 * English words of the closed classes, for the shallow tagger in `syntax/`. Each list is one
 * string of words between spaces; a word stands in one list only.
 */

/** Words split at spaces, as a set. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

export const determiners = wordsOf(
  'the a an her this these those his its their our my your every each another no both all any some several many most few such half neither either whose various certain',
);
export const pronouns = wordsOf(
  'he she they it we i you everyone everybody someone somebody anyone anybody nobody him them me us himself herself themselves itself myself ourselves others it’s he’s she’s that’s i’m we’re they’re i’ve we’ve you’re i’ll we’ll there’s',
);
export const prepositions = wordsOf(
  'of in on at for from with by about against between among during through over under into onto toward towards without within across behind beyond near despite amid around along upon via per throughout inside outside above below besides alongside like unlike up down out off regarding concerning given',
);
/** Prepositions that may stand inside a noun phrase that names a speaker. */
export const nounPrepositions = wordsOf('of for from at in with on against to near');
export const subordinators = wordsOf(
  'that if whether because although though unless while whereas since until till after before as when where why how than so lest',
);
export const relatives = wordsOf('who which whom what');
export const conjunctions = wordsOf('and or but nor yet & plus');
export const modals = wordsOf(
  "will would can could may might must shall should ’ll ’d wo ca won’t wouldn’t can’t couldn’t cannot shouldn’t mustn’t mightn’t ought \"ll 'll 'd won't wouldn't can't couldn't shouldn't",
);
export const auxiliaries = wordsOf(
  "is are was were be been being am has have had having do does did isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't ’re ’ve ’m 're 've 'm",
);
export const negations = wordsOf("not never n’t n't nor hardly");
export const adverbs = wordsOf(
  'also once then now still again already just even ever once later earlier soon often always sometimes instead meanwhile however too very so far further further perhaps maybe quite rather almost only back twice recently here there therefore thus nonetheless nevertheless moreover elsewhere abroad ahead away together today yesterday tomorrow tonight long famously well better really first last-minute seldom rarely else more less most least much likely unlikely',
);
/** -ly words that are not adverbs. */
export const notAdverbs = wordsOf(
  'family ally rally assembly italy july reply supply monopoly anomaly butterfly bully jelly belly daily weekly monthly friendly early deadly costly elderly lovely lonely ugly likely orderly scholarly timely hourly carly kelly emily sally molly billy kimberly beverly lily holly polly',
);
export const adjectives = wordsOf(
  'new old former senior top big small major key first second third last next same other own public private high low long short good bad great little early late young local national international foreign domestic federal military political economic american russian ukrainian european british french german chinese israeli iranian western eastern northern southern central real recent current possible available several certain main full open free clear strong weak close special prime chief general vice deputy due ready able unable likely unlikely willing unwilling eager reluctant',
);
/** Words for days, months and parts of the day: what may stand between a cue and its content. */
export const timeWords = wordsOf(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july august september october november december mon tue wed thu fri sat sun morning afternoon evening night week month year weekend earlier later recently last next this early late days day weeks months years ago jan jan. feb feb. aug aug. sept sept. oct oct. nov nov. dec dec.',
);
export const titles = wordsOf(
  'mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. sgt. capt. prof. st. adm. maj. mr mrs ms dr',
);
/** Verb forms that are as often nouns, so that a noun before them does not make them verbs. */
export const nounsToo = wordsOf(
  'rally rallies survey surveys study studies shot probe blast voice supply supplies claim claims call calls plan plans report reports demand demands promise promises pledge pledges vow vows hope hopes fear fears attack attacks support show shows note notes view views doubt doubts offer offers request requests protest protests comment comments vote votes answer answers question questions charge charges estimate estimates project projects forecast forecasts post posts tweet tweets address addresses reference references quote quotes mention mentions push desire judge love like care need needs result results return returns visit visits talk talks meeting march play force forces strike strikes fire step steps change changes form start end block close cover damage defeat delay drop exchange focus gain gains grant help host increase issue issues kill launch limit limits link look move moves murder order orders pause press pressure raid release request review sanction sanctions share shell sign stage stop storm test threat torture touch tour trade transfer travel treat trigger turn use wait walk work wound target targets cost split spread fall fight flight hit hurt meet run rise set sleep win ban board cause challenge check display escape experience contest dispute disputes blast slam counter list signal email market approach appeal update guess figure plot label thought rule contract conduct conflict remark remarks read lead stand talk aim aims vote advance raise lift welcome position program state states cheer blame praise regret view views reply comment',
);
