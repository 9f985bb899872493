/** English words that show whether what is near them has happened or is to come, lower-cased. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What follows is to come. */
export const certainFuture = words('will shall ll would');

/** What is near is likely to come. */
export const futureSigns = words(
  `scheduled due expected expect plans planned planning upcoming tomorrow forthcoming slated ahead intends aims
   hopes deadline expires expire pending begins starts opens arrives begin start open arrive
   resume resumes convene convenes must takes expects going unless may might could`,
);

/** To come where "to" or "for" follows. */
export const futureAdjectives = words(
  'set likely ready poised proposed hoping prepared bound supposed agreed invited asked',
);

/** Verbs in their plain form: after "to" they tell of what is to come. */
export const plainVerbs = words(
  `meet hold visit travel be take begin start resume vote discuss attend return speak open talk
   decide sign arrive address host join present leave go come end close release lift impose
   withdraw submit file appear run give make testify announce publish reopen launch move deliver
   reply respond happen continue stop`,
);

/** Verbs of motion and meeting in the past: an infinitive after them tells why, not when. */
export const motionPast = words(
  'flew came went traveled travelled arrived gathered met returned drove visited rushed',
);

/** Has happened. Regular past forms are told by their ending. */
export const pastSigns = words(
  `said told was were had met since did came began held rejected left went took gave made found
   fell rose broke hit shot sent brought fought won lost saw spoke wrote drove flew struck sank got
   became ran led sat stood withdrew overthrew sought felt thought kept paid laid heard swore grew
   agreed freed fled seized ago have has`,
);

/** Ends like a past form and is none. */
export const notPast = words(
  'hundred sacred naked wicked embed united unprecedented armed alleged so-called related',
);

/** Pasts after which "by Friday" is a deadline and not a count: "called for an answer by Friday". */
export const demandPast = words(
  'called demanded told gave ordered urged asked wanted warned vowed pledged promised required given',
);

/** Before "that": the verb that matters stands after it. */
export const sayingWords = words(
  'said says say told announced confirmed warned added reported insisted believes hopes stated',
);
