/**
 * English verbs that report what somebody says, thinks or wants, by the speech act they make.
 * After the slash the frames a verb allows: `t` a clause, with or without "that", or a quotation;
 * `i` an infinitive; `o` a noun phrase; `a` an addressee before the content; `w` a question word;
 * `p` also passive without a source ("is expected to"); `g` "-ing"; `q` a quotation or question,
 * to tell acts apart; none where the rules read nothing by it, and only its act is known. After a
 * colon the prepositions that belong to the cue when they follow ("called for"). A verb that stands under several acts makes the one whose preposition or frame is there.
 */
import type { SpeechAct } from '../../../model/reading.ts';

export const cueVerbs: Readonly<Record<SpeechAct, string>> = {
  say: `say/tp state/tp tell/tap add/t note/to reply/t respond/t:to,with explain/tow continue/t write/t:about,of
    tweet/to post/t mention/to comment/t:on recall/tog remark/t:on recount/to repeat/to reiterate/to observe/t read/t
    describe/o:as call/o joke/t answer/to interject/t chant/to shout/to yell/to cry/t quip/t muse/t
    remind/ta inform/ta relate/o refer/o:to allude/o:to point/t:to,out cite/o quote/o list/o highlight/o outline/o
    discuss/ow talk/o:about speak/o:about,of,to address/o reference/o invoke/o recite/o echo/o summarize/o portray/o
    detail/o email/to retweet/to label/o dub/o deem/op characterize/o compare/o liken/o brag/to:about boast/to:about
    chime/t testify/t signal/to indicate/to hint/t:at imply/to interrupt/t sum/t:up
    depict/o elaborate/t:on lay/o:out specify/tow confide/t retort/t opine/t apologize/t:for ponder/ow mull/o`,
  assert: `claim/top argue/tp insist/t assert/to contend/t maintain/t stress/to emphasize/to allege/top declare/to
    conclude/to show/tow suggest/tog demonstrate/to find/t underscore/to reveal/to proclaim/to
    affirm/to posit/t determine/tp counter/t rule/t estimate/tp project/t calculate/t reaffirm/to underline/to clarify/tow theorize/t stipulate/t`,
  deny: 'deny/tog rebut/o refute/o disavow/o',
  dispute:
    'dispute/to disagree/t:with contest/o challenge/o contradict/o question/ow downplay debunk',
  confirm: 'confirm/top acknowledge/tog admit/tog concede/to recognize/to verify/to confess/to',
  demand:
    'demand/toi urge/ai order/aio call/o:for,on,upon insist/o:on press/ai:for ask/aoit:for beg/ai implore/ai plead/i:for request/oi instruct/ai direct/ai seek/o pressure/ai push/ai:for lobby/ai:for appeal/i:for petition/ai exhort/ai encourage/ai require mandate',
  propose: 'propose/otgi recommend/otg advocate/o:for advise/at float/o unveil/o submit/o',
  offer: 'offer/oi volunteer/i invite/ai',
  promise:
    'promise/toia vow/ti pledge/toi commit/i:to assure/ta reassure/ta guarantee/to swear/ti undertake/i',
  threaten: 'threaten/io',
  warn: 'warn/ta:of,against,about caution/ta:against alert/ta',
  accuse: 'accuse/o:of blame/o fault/o charge/t indict/o sue/o',
  criticise: `criticize/o condemn/o denounce/o blast/o slam/o attack/o decry/o deride/o mock/o assail/o
    ridicule/o lambaste/o chide/o rebuke/o rip/o bash/o hammer/o complain/t:about,of lament/to bemoan/o protest/o
    rail/o:against lash/o:out disparage/o castigate/o scold/o knock/o pan/o skewer/o belittle/o berate/o oppose/op
    regret/tog resent/o dislike/o object/t:to eviscerate/o deplore/o vilify/o reprimand/o admonish taunt jeer despise`,
  praise: `praise/o applaud/o hail/o welcome/o laud/o commend/o endorse/op support/op back/op thank/o congratulate/o
    tout/o defend/o celebrate/o champion/o embrace/o favor/o favour/o admire/o cheer/o like/o love/ig enjoy/o
    appreciate/o prefer/oig salute/o extol/o trumpet promote vote/:for campaign/:for side/:with`,
  doubt:
    'doubt/to wonder/tw:about,whether worry/t:about fear/to suspect/t dismiss/o discount/o scoff/t:at shrug/:off brush/:off',
  expect:
    'expect/toip predict/top anticipate/op foresee/o envisage/og contemplate/og forecast/to hope/ti:for envision/o await/o look/o:forward_to',
  believe: `believe/tp think/tp:about,of feel/t know/tp see/op consider/ogp regard/op view/op assume/tp imagine/t suppose/tp
    realize/t understand/tp remember/tog learn/t guess/t reckon/tp surmise/t speculate/t:about figure/t conclude/t decide/tiw want/oi wish/ti
    plan/ip seek/i push/i intend/i aim/i presume/tp hate/o attribute/o credit/o plot/i`,
  agree:
    'agree/ti:with,to,on accept/o approve/o:of concur/t:with sign/o:off adopt/o ratify/o acquiesce/o:to',
  refuse:
    'refuse/io reject/op decline/io rebuff/o spurn/o balk/o:at resist/og avoid/g rule/o:out rescind/o veto/o repudiate/o vote/:against',
  'decline-to-comment': '',
  announce: 'announce/top report/top disclose/to publish/o release/o issue/o declare/to reveal/to',
  ask: 'ask/wqp:about inquire/t:about query/o grill probe quiz',
};

/** Verbs by which the writer speaks of what seems so: no source, the subject is part of the content. */
export const seemingVerbs: ReadonlySet<string> = new Set(['seem', 'appear']);

/** What follows "declined" and "refused" where nothing is refused but an answer. */
export const keepsSilent =
  /^to (?:further |immediately |publicly )?(?:comment|say|answer|detail|elaborate|name|identify|respond|specify|disclose|speak|reveal|(?:be|being) (?:named|identified|interviewed)|(?:provide|give|share|offer) (?:any |more |further )?(?:detail|specifics|comment|evidence|information|answer|explanation|name|figure))/iu;

/** Cues whose content is an infinitive after an adjective: "is ready to", "is willing to". */
export const cueAdjectives: ReadonlyMap<string, SpeechAct> = new Map(
  Object.entries<SpeechAct>({
    willing: 'offer',
    unwilling: 'refuse',
    eager: 'believe',
    reluctant: 'doubt',
    determined: 'promise',
    confident: 'believe',
    convinced: 'believe',
    worried: 'doubt',
    concerned: 'doubt',
    skeptical: 'doubt',
    sceptical: 'doubt',
    supportive: 'praise',
    critical: 'criticise',
    optimistic: 'expect',
    hopeful: 'expect',
    certain: 'believe',
    sure: 'believe',
    aware: 'believe',
    afraid: 'doubt',
    wary: 'doubt',
    adamant: 'assert',
  }),
);

/** Nouns that carry a statement: "X's claim that", "calls for", "criticism of". After the slash what follows. */
export const cueNouns: ReadonlyMap<string, readonly [SpeechAct, string]> = new Map(
  Object.entries<readonly [SpeechAct, string]>({
    claim: ['assert', 'that'],
    claims: ['assert', 'that'],
    assertion: ['assert', 'that'],
    contention: ['assert', 'that'],
    allegation: ['accuse', 'that of'],
    allegations: ['accuse', 'that of'],
    accusation: ['accuse', 'that of'],
    accusations: ['accuse', 'that of'],
    belief: ['believe', 'that in'],
    view: ['believe', 'that'],
    hope: ['expect', 'that of for'],
    hopes: ['expect', 'that of for'],
    fear: ['doubt', 'that of'],
    fears: ['doubt', 'that of about'],
    concern: ['doubt', 'that about over'],
    concerns: ['doubt', 'that about over'],
    skepticism: ['doubt', 'that about of over'],
    scepticism: ['doubt', 'that about of over'],
    optimism: ['expect', 'that about'],
    doubts: ['doubt', 'that about over'],
    criticism: ['criticise', 'of'],
    promise: ['promise', 'to that of'],
    promises: ['promise', 'to that of'],
    pledge: ['promise', 'to that'],
    vow: ['promise', 'to'],
    proposal: ['propose', 'to for'],
    proposals: ['propose', 'to for'],
    suggestion: ['propose', 'that'],
    demand: ['demand', 'for that to'],
    demands: ['demand', 'for that to'],
    call: ['demand', 'for to'],
    calls: ['demand', 'for to'],
    plan: ['believe', 'to'],
    plans: ['believe', 'to'],
    threat: ['threaten', 'to of'],
    threats: ['threaten', 'to of'],
    warning: ['warn', 'that of'],
    warnings: ['warn', 'that of'],
    support: ['praise', 'for'],
    opposition: ['criticise', 'to'],
    decision: ['believe', 'to'],
    refusal: ['refuse', 'to'],
    intention: ['believe', 'to of'],
    desire: ['believe', 'to for'],
    willingness: ['offer', 'to'],
    announcement: ['announce', 'that of'],
    assessment: ['believe', 'that of'],
    complaints: ['criticise', 'about that of'],
    questions: ['ask', 'about'],
    speculation: ['believe', 'that about'],
    description: ['say', 'of'],
    denial: ['deny', 'that of'],
    assurances: ['promise', 'that'],
    admission: ['confirm', 'that'],
    conclusion: ['believe', 'that'],
    argument: ['assert', 'that for against'],
    prediction: ['expect', 'that of'],
    insistence: ['assert', 'that on'],
  }),
);

/** Nouns after "in", "at", "on" that tell where something was said, part of the cue when right behind "said". */
export const statementNouns: ReadonlySet<string> = new Set(
  'statement interview speech tweet post email letter memo briefing report'.split(' '),
);

/** "expressed cautious optimism": verbs that only carry a cue noun. */
export const carrierVerbs: ReadonlySet<string> = new Set(
  'express voice voiced raise make issue have offer give deliver repeat reiterate share'.split(' '),
);

const speaking =
  `said|says|saying|wrote|writes|writing|added|adds|adding|continued|continues|tweeted|tweets|tweeting|posted|
  stated|states|declared|declares|explained|explains|noted|notes|replied|replies|responded|responds|answered|answers|argued|
  argues|warned|warns|concluded|concludes|asked|asks|announced|reported|reports|told|tells|read|reads|commented|observed|
  observes|remarked|insisted|recalled|testified`.replaceAll(/\s+/gu, '');
const spoken = new RegExp(`\\b(?:${speaking})\\b(?![^]*\\bthat\\b)[^.!?]*$`, 'u');
const listed = /\b(?:here[’']s|here (?:is|are)|what|some of|among)\b/iu;

/** Whether a paragraph whose last words these are, before its colon, leaves the next one to a speaker. */
export function introducesBlock(lastWords: string): boolean {
  return spoken.test(lastWords) && !listed.test(lastWords);
}
