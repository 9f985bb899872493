/**
 * English verbs and phrases by which one party stands for or against another, as reports and
 * headlines have them: stems, matched at a word's beginning, in any inflection. The first group of
 * the verbs is what stands before the verb.
 */

export const againstVerbs =
  /^((?:[\p{L}’'-]+\s){0,3}?)(?:slam\p{L}*|blast\p{L}*|rips?|ripp(?:ed|ing)|attack\p{L}*|assail\p{L}*|bash\p{L}*|mock\p{L}*|denounc\p{L}*|condemn\p{L}*|criticis\p{L}*|criticiz\p{L}*|sues?|sued|suing|block\p{L}*|oppos\p{L}*|fights?|fought|fighting|reject\p{L}*|def(?:y|ies|ied|ying)|challeng\p{L}*|accus\p{L}*|blam\p{L}*|threaten\p{L}*|insult\p{L}*|fir(?:es|ed|ing)|oust\p{L}*|impeach\p{L}*|rebuk\p{L}*|scold\p{L}*|snub\p{L}*|tak(?:es?|ing) on|goes after|hits?(?: back)? (?:at|out)?|lash\p{L}* out|knocks?|pans?|chid\p{L}*|ridicul\p{L}*|sanction\p{L}*|protest\p{L}*|investigat\p{L}*|probe[sd]?|dismiss\p{L}*|scoff\p{L}*|hammer\p{L}*|needl\p{L}*|jabs?|berat\p{L}*|trash\p{L}*|bully\p{L}*|battl\p{L}*|subpoena\p{L}*|grill\p{L}*|trolls?|undermin\p{L}*|versus|vs\.?|against|clash\p{L}* with|feud\p{L}* with|breaks? with|turns? on|takes? (?:a )?hard line on|pressur(?:es?|ed|ing)|(?:takes?|took|taking) (?:aim|a swipe|swipes?|(?:a )?hard line|a shot|shots|a jab) (?:at|on)|fir(?:es|ed|ing) back|hits? back|hit back|claps? back|calls? out|called out|lays? into|laid into|tears? into|tore into|unloads? on|unloaded on|push(?:es|ed|ing) back (?:on|against)|squares? off|(?:is|are|was|were|be|puts? \p{L}+) at odds with|finds? fault with|found fault with|distanc\p{L}+ (?:him|her|it|them)sel(?:f|ves) from|splits? (?:with|from)|break(?:s|ing)? from|charg(?:es|ed|ing)|indict\p{L}*|arrest\p{L}*|prosecut\p{L}*|rail(?:s|ed|ing)? (?:at|against)|taunt\p{L}*|rebuff\p{L}*|decr(?:y|ies|ied)|deplor\p{L}*|castigat\p{L}*|excoriat\p{L}*|lambast\p{L}*|skewer\p{L}*|vilif\p{L}*|smear\p{L}*|belittl\p{L}*|boycott\p{L}*|expel\p{L}*|veto\p{L}*|overrul\p{L}*|retaliat\p{L}* against|turn\p{L}* on|secretly tape[sd]?)(?:\s(?!(?:on|in|over|about|that|from|into|to|via|with|as)\b)[\p{L}.'’-]+){0,2}$/iu;

export const forVerbs =
  /^((?:[\p{L}’'-]+\s){0,3}?)(?:backs?|backed|backing|support\p{L}*|endors\p{L}*|prais\p{L}*|defend\p{L}*|welcom\p{L}*|thank\p{L}*|honou?r\p{L}*|hail\p{L}*|helps?|helped|helping|sides? with|sided with|stands? (?:by|with|behind)|stood (?:by|with)|applaud\p{L}*|congratulat\p{L}*|nominat\p{L}*|picks?|picked|appoint\p{L}*|embrac\p{L}*|vouch\p{L}* for|campaign\p{L}* (?:for|with)|salut\p{L}*|eulogi[sz]\p{L}*|cheer\p{L}*|rall(?:y|ies|ied) (?:around|behind|to)|tout\p{L}*|choos\p{L}*|chose|reassur\p{L}*|protect\p{L}*|trusts?|eulogy for|tap(?:s|ped)|hir(?:es|ed|ing)|pardon\p{L}*|stands? up for|stood up for|(?:comes?|came|rush\p{L}*) to the defen[cs]e of|agrees? with|agreed with|siding with|boosts?|boosted|mourn\p{L}*|celebrat\p{L}*|commend\p{L}*|compliment\p{L}*|lauds?|lauded|champion\p{L}*|bless(?:es|ed)|shields?|shielded|pledg\p{L}* support (?:to|for)|offer\p{L}* support (?:to|for))(?:\s(?!(?:on|in|over|about|that|from|into|to|via|with|as)\b)[\p{L}.'’-]+){0,2}$/iu;

/** Words of blame and of praise in what somebody says of another. */
export const blameWords =
  /\b(?:unethical|immoral|inappropriate|deceiv\p{L}*|deceit\p{L}*|nonsense|disappoint\p{L}*|embarrass\p{L}*|absurd|ridiculous|unconstitutional|overreach\p{L}*|demagog\p{L}*|out of (?:touch|control)|cover-?up|scandal\p{L}*|hates?|unusual|too (?:weak|soft|late)|endanger\p{L}*|lie[sd]?|lying|liar|fail\p{L}*|corrupt\p{L}*|wrong|disaster\p{L}*|threat|reckless\p{L}*|shame\p{L}*|disgrac\p{L}*|weak\p{L}*|dishonest\p{L}*|racist|bigot\p{L}*|unfit|dangerous\p{L}*|hostage|hypocri\p{L}*|betray\p{L}*|incompeten\p{L}*|illegal\p{L}*|unacceptable|outrag\p{L}*|irresponsib\p{L}*|mistake\p{L}*|resign|worst|terrible|horrible|phony|crooked|evil|brutal\p{L}*|provo(?:k|c)\p{L}*|violat\p{L}*|abus\p{L}*|coward\p{L}*|naive|delusion\p{L}*|loser|stupid|fraud|blam\p{L}*|hurt\p{L}*|divisive|extrem\p{L}*|sabotag\p{L}*|misle(?:d|ads?|ading)|should (?:not|resign|be ashamed|stop)|must (?:stop|resign|end)|can[’']t be trusted)\b/iu;
export const praiseWords =
  /\b(?:great|hero(?:ic|es)?|brave|courag\p{L}*|honest\p{L}*|excellent|outstanding|terrific|wonderful|right|strong(?:er|est)?|smart|best|proud|friend|ally|success\p{L}*|leader(?:ship)? (?:on|of)|qualified|of character|respect\p{L}*|admir\p{L}*|appreciat\p{L}*|good (?:man|woman|job|relationship)|deserves?|trust\p{L}*|productive|honou?rable)\b/iu;

/** Nouns between a name and the next: "Bern's feud with Dorn", "Bern's praise for Dorn". */
export const againstNouns =
  /^['’]s?\s(?:[\p{L}-]+\s){0,3}?(?:attacks?|criticisms?|swipes?|broadsides?|assaults?|lawsuits?|threats?|insults?|wars?|feuds?|fights?|battles?|rifts?|rebukes?|condemnation|accusations?|charges?|rants?|tirades?|spats?|clash(?:es)?) (?:on|of|at|against|with|to)(?:\s(?!(?:on|in|over|about|that|from|into|to|via|with|as)\b)[\p{L}.'’-]+){0,2}$/iu;
export const forNouns =
  /^['’]s?\s(?:[\p{L}-]+\s){0,3}?(?:endorsements?|support|praise|defen[cs]e|backing|nomination|embrace|admiration|respect) (?:of|for)(?:\s(?!(?:on|in|over|about|that|from|into|to|via|with|as)\b)[\p{L}.'’-]+){0,2}$/iu;

/** The one who does it stands second: "Dorn, praised by Bern", "Dorn under fire from Bern". */
export const passives =
  /^(?:(?:was|is|were|are|been|being|gets?|got)\s)?(?:\p{L}+ly\s)?\p{L}+\sby(?:\s\p{L}+){0,2}$|\b(?:under (?:fire|attack)|criticism|attacks?|rebuke|backlash) from(?:\s\p{L}+)?$/iu;

/** After the name: "Bern calls for Dorn to resign". */
export const toGo =
  /^['’]?s?\s(?:to (?:resign|step down|quit|go|be (?:fired|impeached|removed))|resignation|impeachment|ouster)\b/iu;
