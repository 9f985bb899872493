/** English words by which claims, demands and things to come are told. */

/** Nouns for what somebody said, which a later denial takes up. */
export const claimNouns: ReadonlySet<string> = new Set(
  'claim claims assertion assertions allegation allegations accusation accusations account accounts version report reports figure figures number numbers toll charge charges statement statements suggestion suggestions estimate estimates assessment assessments timeline timetable frame description portrayal characterisation characterization argument insistence explanation prediction'.split(
    ' ',
  ),
);

/** Nouns for what a party wants. */
export const demandNouns: ReadonlySet<string> = new Set(
  'demand demands condition conditions requirement requirements terms ultimatum'.split(' '),
);

/** What opens a condition. */
export const conditionOpeners =
  /\b(?:only if|only when|unless|provided that|provided|as long as|on (?:the )?condition that|on condition of|if and only if)\b/iu;

/** Participles that announce a time: "is scheduled for", "talks set for". */
export const scheduleWords: ReadonlySet<string> = new Set(
  'scheduled set due slated expected planned'.split(' '),
);

/** Headings and openings of a list of what to watch. The list follows in the same or the next paragraph. */
export const watchHeading =
  /^(?:#+\s*)?(?:what(?:[’']s| is)? (?:to watch|next|to look (?:out )?for|comes next|happens next|to expect)(?: (?:next|for|out for|now))?|things to watch|looking ahead|the (?:days|week|weeks) ahead|next steps)\s*[:.?!—–-]?\s*/iu;

/** Sentences that say that something is open or awaited. */
export const awaitedPatterns: readonly RegExp[] = [
  /\b(?:it )?(?:remains|remained) to be seen (?:whether|if|how|when|what)\b/iu,
  /\bit (?:is|was|remains|remained) (?:un(?:clear|certain)|not (?:yet )?(?:clear|known)) (?:whether|if|how|when)\b/iu,
  /\b(?:all )?eyes (?:are|will be|turn|now turn) (?:now )?(?:on|to)\b/iu,
  /\b(?:is|are|was|were) (?:still )?(?:awaiting|waiting for)\b/iu,
  /\bthe (?:next|key|real|first) (?:test|question|step|hurdle) (?:is|will be)\b/iu,
];

/** What makes a time a deadline. */
export const deadlineWords =
  /\b(?:deadline|ultimatum|expires?|expiry|by|until|no later than|before)\s+(?:\S+\s+){0,3}$/iu;
export const deadlineNouns = /\b(?:deadline|ultimatum|expires?|expire on|expiry|no later than)\b/iu;
