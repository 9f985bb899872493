/** English words by which claims, demands and things to come are told. */

/** Nouns for what somebody said, which a later denial takes up. */
export const claimNouns: ReadonlySet<string> = new Set(
  'claim claims assertion assertions allegation allegations accusation accusations account accounts version report reports figure figures number numbers toll charge charges statement statements suggestion suggestions estimate estimates assessment assessments timeline timetable frame description portrayal characterisation characterization argument arguments insistence explanation prediction line contention speculation rumour rumours rumor rumors story stories'.split(
    ' ',
  ),
);

/** How words in quotation marks call untrue what was said before. */
export const rebuttalOpenings =
  /^(?:(?:that|this|it)(?:['’]s|\s(?:is|was))\s(?:just\s|simply\s|absolutely\s|completely\s|totally\s|entirely\s|all\s|a\s)*(?:not\s(?:true|the\scase|correct|accurate|right|what\shappened)|false|untrue|incorrect|inaccurate|nonsense|lies?|fabrication|fake\snews)\b|(?:fake\snews|nonsense)\b)/iu;

/** What says of reports before it that they are wrong: "… were not true". */
export const untrueEndings =
  /\s(?:is|are|was|were)\s(?:\p{L}+ly\s)?(?:not\s(?:true|correct|accurate)|false|untrue|incorrect|inaccurate|fabricated|baseless|groundless|unfounded|without\sfoundation)[.\s]*$/iu;

/** A place changed hands, as one side tells it; and what the other side says of it. */
export const takenWords =
  /\b(?:captured?|seized?|taken|took|liberated|overr[au]n|conquered|fully control(?:s|led)?|under (?:its|their|our|full|\p{Lu}\p{L}+) control)\b/u;
export const heldWords =
  /\b(?:still (?:holds?|held|controls?|controlled|in (?:its|our|their) hands)|holding out|held (?:its|their|our) positions|repel(?:s|led)|repuls(?:e|es|ed)|not (?:been )?(?:captured|fallen|taken|seized|lost)|beaten? back|retak(?:en|e)|retook|recaptured)\b/u;

/** Nouns for what a party wants. */
export const demandNouns: ReadonlySet<string> = new Set(
  'demand demands condition conditions requirement requirements terms ultimatum'.split(' '),
);

/** Before a verb of demanding or agreeing: it is only supposed. */
export const supposition =
  /\b(?:if|unless|whether|should|hop(?:e|es|ed|ing)|in case|suppose|imagine|until|before|once|when|asked|how (?:far|much)|signs? that|claims? that|worr(?:y|ied) that|fears? that|too|urgency that|indication(?: that)?|mean(?:s|t)? that|doubts? that|(?:un|not )clear (?:that|whether|how|what|if)|den(?:y|ies|ied|ying)|idea that|possibility that|chance that|likel(?:y|ihood) (?:that|option,)|provided|so \p{L}+(?= that)|whatever|steps|things|what)\s+(?:that\s+)?(?:[\p{L}\p{N}.’'-]+\s+){0,5}$/iu;

/** Contents that only point at something, or are one's own: "them", "to do so", "the job". */
const pointing =
  '(?:do (?:so|it|that|this)|disagree|it|them|him|her|this|these|those|that|so|nothing|everything|both|even|neither|the same|anything (?:less|else)|to (?:do|go|take|make|give)|agreements?|anonymity|privacy|(?:the )?(?:encounter|job|resignation|nomination|invitations?))[.,]?$';
/** Contents that begin another clause. */
const otherClause =
  '(?:even|nothing less|after|while|when|as|before|since|because|although|despite|thank|stand for|go into (?:any |further )?details?|walk away)\\b';
/** Contents that are no more than speech held back: "refused to concede that", "declined requests for comment". */
const silence =
  "(?:comment|confirm|deny|say|concede|admit|acknowledge|believe|agree (?:is|are|was|were)|discuss (?:details|specifics)|answer|elaborate|respond|speculate|speak|reveal|disclose|specify|get (?:too |very )?specific|be (?:named|identified|quoted|drawn)|take (?:a|any) (?:position|side|stance)|take sides|weigh in|(?:talk|speak) (?:to|about|at all|with (?:reporters|journalists|the press))|(?:give|provide|offer) (?:any |further |more |specific )*(?:details?|specifics|timeline|comment|information|evidence)|(?:[\\p{L}’'.-]+ ){0,6}(?:requests?|calls) for comment)\\b";

/** Contents that leave nothing to hold a party to: pronouns, silence, private matters. */
export const noPosition = new RegExp(
  `^(?:(?:to|that)\\s)?(?:${pointing}|${otherClause}|${silence})`,
  'iu',
);

/** What is offered in a manner of speaking only. */
export const onlyWords =
  /^(?:to )?(?:no |few |little |any )?(?:[\p{L}’'-]+ ){0,4}?(?:messages?|hints?|glimpses?|views?|defen[cs]e|outlines?|insights?|evidence|details?|specifics|praise|assessments?|condolences|congratulations|clues?|explanations?|apolog(?:y|ies)|thanks|signals?|word|responses?|repl(?:y|ies)|demurrals?|rebuttals?|reminders?|emojis?|stor(?:y|ies)|credit|overview|picture|tones?|comments?|criticism|reasons?|remarks?|advice|opinion|thoughts|prayers|examples?|timeline|time frame|history|lists?|lines?|statistics|visions?|perspectives?|lessons?|prediction|warning)\b/iu;

/** Words by which somebody shows what they are willing to do. */
export const expressingWords =
  /\b(?:express|signal|voic|reiterat|indicat|stat|declar|confirm)\p{L}*(?:\s|$)/iu;

/** What somebody does again and again is no position of the day. */
export const habits =
  /\b(?:always|constantly|often|seldom|rarely|famously|historically|routinely|typically|traditionally)\s/iu;

/** "declined to discuss the timing": who keeps silent refuses nothing. */
export const declinedWords =
  /^to (?:discuss|clarify|elaborate|name|identify|describe|explain|characteri[sz]e|provide|share|address|offer|predict|rule|be)\b/u;

/** What can be adopted by agreeing to it; a tone or a stance is only taken. */
export const adoptable =
  /\b(?:resolutions?|laws?|bills?|legislation|acts?|plans?|measures?|bans?|sanctions|polic(?:y|ies)|budgets?|constitution|declarations?|statements?|agreements?|treat(?:y|ies)|texts?|program(?:me)?s?|amendments?|rules?|standards?|roadmap|communiqu\p{L}*|proposals?|reforms?|tax(?:es)?|strateg(?:y|ies)|conventions?|charter)\b/iu;

/** What a signature binds to. */
export const signable =
  /\b(?:accord|agreement|treaty|pact|declaration|framework|communiqu|truce|ceasefire|armistice)/iu;

/** What is accepted without a position being taken. */
export const notAccepted =
  /^(?:[^\s,]+ ){0,3}(?:resignations?|nominations?|assertions?|blame|responsibility|awards?|prizes?|apolog(?:y|ies)|reality|facts?|job|posts?|bribes?|gifts?|donations?|submissions?|applications?|payments?|thanks)\b/iu;

/** "the suggestion that he was involved": what is told as a fact is not proposed. */
export const toldAsFact = /^that (?:[^\s,;]+ ){1,8}?(?:was|were|is|are|has|had|did|does)\b/u;

/** The links and headlines of a page that were run into its sentences. */
export const pageLitter = /\sMORE\b|\s\|\s|\bReplay\b|\bWATCHED\b/u;

/** Contents that are questions. */
export const openQuestion =
  /^(?:if|whether|why|how|when|where|who|what|which|questions?|about)\b/iu;

/** What opens a condition. */
export const conditionOpeners =
  /\b(?:only if|only when|(?<=, )provided|unless|provided that|as long as|on (?:the )?condition that|on condition of|if and only if)\b/iu;

/** Participles that announce a time: "is scheduled for", "talks set for". */
export const scheduleWords: ReadonlySet<string> = new Set(
  'scheduled set due slated expected planned'.split(' '),
);

/** Verbs of forecasts: what "is expected to grow" has no day on which it does. */
export const forecastVerbs: ReadonlySet<string> = new Set(
  'grow rise fall drop decline decrease increase cost reach remain continue stay provoke cause need have last become total exceed hit generate pile add affect lead benefit suffer outnumber double triple shrink slow improve worsen earn lose gain produce experience see vary'.split(
    ' ',
  ),
);

/** What was planned will not be, or not then. */
export const calledOff =
  /\b(?:cancel?led|called off|scrapped|postponed|put off|suspended indefinitely)\b(?![^.]{0,80}\b(?:now|resched))/iu;

/** Headings and openings of a list of what to watch. The list follows in the same or the next paragraph. */
export const watchHeading =
  /^(?:#+\s*)?(?:what(?:[’']s| is)? (?:to watch|next|to look (?:out )?for|comes next|happens next|to expect)(?: (?:next|for|out for|now))?|things to watch|looking ahead|the (?:days|week|weeks) ahead|next steps)(?!\s*,|\s(?:is|are|was|will)\b)\s*[:.?!—–-]?\s*/iu;

/** A sentence that says that something is open or awaited: what it looks like, and what it must hold. */
export interface AwaitedPattern {
  readonly pattern: RegExp;
  /** One of these stands in whatever matches, in lower case. */
  readonly needs: readonly string[];
}

export const awaitedPatterns: readonly AwaitedPattern[] = [
  {
    pattern: /\b(?:it )?(?:remains|remained) to be seen (?:whether|if|how|when|what)\b/iu,
    needs: ['to be seen'],
  },
  {
    pattern:
      /\bit (?:is|was|remains|remained) (?:un(?:clear|certain)|not (?:yet )?(?:clear|known)) (?:whether|if|how|when)\b/iu,
    needs: ['unclear', 'uncertain', 'not clear', 'not known', 'not yet'],
  },
  {
    // "all eyes are on the senator" awaits nothing that one could tell when it comes.
    pattern:
      /\b(?:all )?eyes (?:are|will be|turn|now turn) (?:now )?(?:on|to)\b(?=[^.;]{0,80}\b(?:votes?|meetings?|summit|talks|elections?|decisions?|rulings?|hearings?|debates?|speech|primar(?:y|ies)|verdict|report|results?)\b)/iu,
    needs: ['eyes'],
  },
  {
    pattern:
      /\b(?:is|are|was|were) (?:still )?(?:awaiting|waiting for) (?:an? |the |its |their |his |her |any |further |final |official )*(?:repl(?:y|ies)|responses?|answers?|decisions?|verdicts?|rulings?|results?|approval|word|reports?|confirmation|votes?|outcomes?|signals?|permission|talks?|elections?)\b/iu,
    needs: ['waiting'],
  },
  {
    pattern:
      /\bthe (?:next|key|real|first|big) (?:(?:test|hurdle|step) will (?:be|come)|(?:test|question|hurdle) (?:is|will be) (?:whether|if|when|how))\b/iu,
    needs: ['test', 'question', 'step', 'hurdle'],
  },
];

/** One word like these stands in every sentence that the patterns above or `deadlineNouns` match. */
export const awaitedWords =
  /^(?:seen|(?:un)?(?:clear|certain)|known|a?waiting|test|question|step|hurdle)$|eyes|deadline|ultimatum|expir|later/;

/** What makes a time a deadline. */
export const deadlineWords =
  /\b(?:deadline|ultimatum|expires?|expiry|by|until|no later than|before)\s+(?:(?!announced|set|imposed|said|agreed)\S+\s+){0,3}$/iu;
/** One of these stands in whatever `deadlineNouns` matches, in lower case. */
export const deadlineNeeds: readonly string[] = ['deadline', 'ultimatum', 'expir', 'no later than'];
/** A deadline that has gone by. */
export const deadlineOver =
  /\b(?:previous|original|earlier|initial)\s(?:\S+\s)?deadline\b|\bhad been (?:expected|scheduled|due|set)\b|\bdeadline had\b|\bdeadlines?\b[^.;]{0,30}\b(?:passed|expired|lapsed)\b|\bmiss(?:ed|ing)\b[^.;]{0,40}\bdeadline/iu;
export const deadlineNouns = /\b(?:deadline|ultimatum|expires?|expire on|expiry|no later than)\b/iu;

const refusable =
  'accept|give up|give in|abandon|agree|negotiate|recogni[sz]e|lift|ease|relax|withdraw|allow|tolerate|denuclearize|disarm|trade|make (?:any )?concessions|hand over|surrender|bargain|yield|bow|compromise|budge|hold talks|sit (?:down|face)|permit|cede|put up with|stand (?:by|idle)|let|sign|drop|dismantle|relinquish|talk|return to|cave|back down';

/** "it will never accept", "we will not give up": up to the verb that is refused. */
export const neverDoes = new RegExp(
  `^["“]?(?:that )?(?:(?:we|it|they|he|she|i|\\p{Lu}[\\p{L}.’'-]*)(?: \\p{Lu}[\\p{L}.’'-]*){0,3}) (?:will|would|shall|can|could) (?:never|not|under no circumstances)(?: \\p{L}+ly| ever| simply)? (?=(?:${refusable})\\b)`,
  'iu',
);

/** "North Korea must", "the United States should first": somebody named, and that he has to. */
export const othersDuty =
  /^["“]?(?:that )?(?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4} (?:must|(?:has|have|needs?) to|should(?! have))(?: (?:first|also|now|immediately|fully|completely))? (?!be (?:able|ready|seen|noted|proud)|go down|pick|have been|know|understand|remember|not be|win|get|receive|deserve|mistake|not mistake|not think|expect|not expect|underestimate|not underestimate)\p{Ll}/u;

const kept =
  'be lifted|be eased|be removed|be relaxed|remain|stay|continue|keep|lift|ease|relax|remove|resume|talk|meet|negotiate|reduce|withdraw|sign|return|give';

/**
 * "will remain in place until", "would not lift sanctions until", "should be lifted before it": a
 * thing kept up to a condition. "will continue to watch before it decides" binds nobody.
 */
export const keepsUntil = new RegExp(
  `^["“]?(?:that )?(?:[\\p{L}.’'-]+ ){1,7}?(?:(?:will|would|must|can|could|should|shall)(?: not|n[’']t| never)? (?:${kept})\\b[^.;]{0,90}? (?:until|unless|as long as|only (?:if|when|after))\\b|(?:(?:must|should)(?: not| never)?|(?:will|would|can|could) (?:not|never)) (?:${kept})\\b[^.;]{0,90}? before (?:an?|the|it|they|its|their|that)\\b)`,
  'iu',
);

/** "we demand", "I urge", "we are ready": who speaks as `speaker`, and the verb under its speech act. */
export const ownPositions = new RegExp(
  [
    "(?<speaker>[Ww]e|I)(?<!(?:\\p{L}|[’'-]|\\b(?:if|when|unless|should|did|do|why|before|until)\\s)(?:we|I))(?: \\p{L}+ly| also| therefore| do| again)? (?:",
    '(?<demand>demand|call upon|call on|call for|urge|insist on|appeal to|appeal for|request)|',
    '(?<refuse>reject|refuse)|',
    '(?<offer>offer|propose|(?:are|am) (?:ready|willing|prepared)(?= to (?:meet|talk|negotiate|discuss|sit|hold|resume|host|engage|work with|cooperate|stop|halt|freeze|lift|release|withdraw|sign|accept|return|mediate)\\b))|',
    '(?<agree>accept|agree)',
    ')(?= )',
  ].join(''),
  'giu',
);
