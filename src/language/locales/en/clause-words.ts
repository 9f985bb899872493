/** English words at which the wording of a clause ends, or on which it cannot end. */

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Open an aside wherever they stand. */
export const asideOpeners = wordsOf('although though whereas according');

/** Open an aside after a comma. Conditions ("if", "unless", "until") belong to what they bind. */
export const besideOpeners = wordsOf(
  'while because since when where after before despite amid citing according per just hours days weeks shortly',
);

/** Verbs of which a clause without "that" may be the object: "to ensure the talks are held". */
export const clauseVerbs = wordsOf(
  'ensure say admit acknowledge believe accept agree prove show see think know confirm pretend concede recognize recognise sure hope guarantee',
);

/** Before a noun they tell a time, before a subject and its verb they open a clause. */
export const momentOpeners = wordsOf('after before as since until till');

/** Join a clause that says something else. */
export const clauseJoiners = wordsOf('but yet so');

/** Pronouns that can only be a subject; "there" opens a clause of its own. */
export const nominativePronouns = wordsOf('he she they it we i there');

/** Verbs by which a text tells whose words it gives. */
export const tellingVerbs = wordsOf(
  'said says saying told tells telling added adds adding wrote writes reported reports reporting arguing suggesting noting calling citing claiming insisting warning',
);

/** Tell how long before or after something else. */
export const timesBefore = wordsOf('hours days weeks months minutes shortly just soon right');

/** Words that announce another. */
export const wantsMore = wordsOf('even such without than as its their his our my your the a an');

/** Numbers in words, and what they count in: a noun follows. */
export const numberWords = wordsOf(
  'one two three four five six seven eight nine ten twelve dozen hundred thousand million billion trillion more several',
);
