/** Can a sentence stand in a brief by itself? Fragments, dangling pronouns and page furniture cannot. */

const fewestWords = 7;
const mostWords = 60;

const danglingStart =
  /^(?:finally|second(?:ly)?|third(?:ly)?|first(?:ly)?,|nor|perhaps|maybe|to be sure|after that|since then|in short|that said|now|just|even|only|on the other hand|in any case|at (?:this|that) point|for now|not|all of|most of|one of|some of|more|he|she|they|it|its|his|her|their|this|these|those|that|there|here|then|so|but|and|or|yet|also|still|instead|however|meanwhile|moreover|furthermore|nevertheless|nonetheless|thus|therefore|indeed|besides|otherwise|similarly|both|neither|such|another|others|the (?:latter|former|two|pair|move|comments?|remarks?|statement|report|decision|plan|latest|same|other|document|incident|announcement)|in (?:response|addition|contrast|turn|fact|other words|return)|as a result|for (?:example|instance|his part|her part|its part)|of course|after all|at the same time|that(?:'|’)s|it(?:'|’)s|he(?:'|’)s|she(?:'|’)s|they(?:'|’)re|what(?:'|’)s|in that|in this|on this|at that|asked|when asked|we|our|i|my|you|your|if|because|which|who|let|well|yes|no|ok|why|how|what)\b/iu;
const danglingNonLatin =
  /^(?:він|вона|вони|воно|це|цей|ця|ці|проте|однак|але|також|тому|он|она|они|оно|это|этот|эта|однако|но|также|поэтому|وهو|وهي|لكن|كما|هذا|هذه|وأضاف|وأضافت)(?![\p{L}\p{M}])/iu;
/** What stands under a picture: "A and B shake hands in Arvik, April 15, 2017." */
const caption =
  /\b(?:watch(?:es)?|walks?|waves?|shakes? hands|speaks?|gestures?|poses?|looks? on|attends?|is seen|are seen|arrives?|listens?|smiles?)\b[^.]*,? (?:on )?\p{Lu}\p{L}+\.? \d{1,2}, (?:19|20)\d\d\s?\.\s*$|\b(?:in this|undated|handout|file) (?:photo|picture|image)/u;
const furniture =
  /\b(?:click here|read more|sign up|subscribe|newsletter|getty images|file photo|photo by|photo:|advertisement|follow us|all rights reserved|cookies?|watch the video|story continues|related:|listen to|podcast|contributed to this|editor(?:'|’)s note|correction:|@\w+|twitter\.com|https?:|www\.|e-?mail (?:him|her|us))|\( ?(?:photo|ap photo|reuters|pictured)\b|^(?:topline|key facts|crucial quote|big number|chief critic|tangent|key background)\b/iu;
/** Words that tie a sentence to the one before, and the "MORE" of links run into the text. */
const tied =
  /, (?:by contrast|however|too|for (?:example|instance|his part|her part)|meanwhile|in turn|of course|as well|instead|moreover|then|though|also),|(?<!\p{Lu}\s)\bMORE\b(?!\s\p{Lu}{2})/u;
const firstPerson =
  /(?<![\p{L}\p{M}'’])(?:I|I['’](?:m|ve|ll|d)|we|we['’](?:re|ve|ll|d)|our|us|my|you|your)(?![\p{L}\p{M}])/u;

/** Are links or labels of the page run into the text? */
export function hasFurniture(text: string): boolean {
  return furniture.test(text) || tied.test(text);
}

/** Whole, self-contained, 7 to 60 words, no furniture, nobody's "I" or "we" outside quotation marks. */
export function isReadable(text: string): boolean {
  const words = text
    .trim()
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words < fewestWords || words > mostWords) return false;
  if (!startsWell(text) || !/[.!…。؟]["”’»')\]]*\s*$/u.test(text)) return false;
  if (
    furniture.test(text) ||
    tied.test(text) ||
    caption.test(text) ||
    hasDanglingPronoun(text) ||
    hasDanglingPlural(text) ||
    !hasBalancedMarks(text) ||
    isShouted(text)
  )
    return false;
  return !firstPerson.test(withoutQuoted(text)) && hasWordsOutsideQuotes(text);
}

/** Upper case or a digit where the script has case, and no word that points back. */
function startsWell(text: string): boolean {
  const start = text.replace(/^[“"«„'‘(`\s]+/u, '');
  if (/^\p{Ll}/u.test(start)) return false;
  return !danglingStart.test(start) && !danglingNonLatin.test(start);
}

/** Quotation marks and brackets that open also close. */
function hasBalancedMarks(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  if (count(/"/gu) % 2 !== 0) return false;
  if (count(/“/gu) !== count(/”/gu) && count(/„/gu) === 0) return false;
  if (count(/«/gu) !== count(/»/gu)) return false;
  if (count(/``/gu) !== count(/''/gu)) return false;
  return count(/\(/gu) === count(/\)/gu) && count(/\[/gu) === count(/\]/gu);
}

/** "Upon entering office, he vowed …": a pronoun before anybody has been named. */
function hasDanglingPronoun(text: string): boolean {
  const pronoun = /(?<![\p{L}])(?:he|she|they)(?![\p{L}])/u.exec(withoutQuoted(text));
  if (!pronoun) return false;
  const before = withoutQuoted(text).slice(0, pronoun.index).trimStart();
  return (
    !/[\s“"‘'(-]\p{Lu}/u.test(before) &&
    !/^(?:\p{Lu}\p{L}+[’'\s]){1,3}/u.test(before.replace(/^\p{Lu}\p{Ll}+\s(?=\p{Ll})/u, ''))
  );
}

/** "Paris had demanded their release": nobody before it whose release that could be. */
function hasDanglingPlural(text: string): boolean {
  const shown = withoutQuoted(text);
  if (
    /\b(?:called|calls|described|dismissed|hailed|den(?:y|ies|ied)|reject(?:s|ed)?|welcomed|condemned|praised) (?:it|this|that|them)(?![\p{L}-])/u.test(
      shown,
    )
  )
    return true;
  if (/[;:,]\s(?:that|those|these) \p{Ll}+ (?:was|were|has|had|passed|came|is|are)\b/u.test(shown))
    return true;
  const pronoun = /(?<![\p{L}])(?:their|them|they)(?![\p{L}])/u.exec(shown);
  if (!pronoun) return false;
  return !/\p{Ll}{2,}(?<!(?:u|i|s)s)s(?![\p{L}])|\band\b|\b(?:men|women|people|children|police|both|all)\b|\p{Lu}\p{Ll}+(?:ans|ers|ats|bs|ese|lims|ists)\b/u.test(
    shown.slice(0, pronoun.index).replace(/\p{Lu}\p{L}*s\b(?<!(?:ans|ers|ats|bs|lims|ists))/gu, ''),
  );
}

function isShouted(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > lower && lower > 0;
}

function withoutQuoted(text: string): string {
  return text.replace(/[“«„][^“”«»]*[”»]|"[^"]*"|``.*?''/gu, ' ');
}

/** A sentence that is nothing but a quotation says not who speaks. */
function hasWordsOutsideQuotes(text: string): boolean {
  return (withoutQuoted(text).match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0) >= 3;
}
