/** English words around people's names. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Lower-case particles inside a name. */
export const particles = words(
  'de da del della di du dos das van von der den ter bin ibn ben bint al el ul la le zu',
);

/** Follow a full name and belong to it. */
export const nameSuffixes = words('jr sr ii iii iv');

/** Capitalised words that stand before a name and say what somebody is: "Democrat Bill Moss". */
export const leadingWords = words(`
  democrat democrats republican republicans libertarian independent socialist liberal conservative labour muslim muslims christian
  jewish catholic retired fellow virginian texan californian georgian alabamian tennessean
  kentuckian pennsylvanian ohioan floridian hoosier oklahoman nebraskan arizonan nevadan
  pinterest video new-yorker kurdish tatar uyghur tibetan basque catalan chechen`);

/** First words of places' and things' names: "Mount Herzl", "Operation Lagoon". */
export const thingOpeners = words(`
  mount lake fort camp cape port river bay hotel villa operation project radio team club hurricane
  typhoon storm highway route interstate castle palace planet windows air trans-pacific
  title section article chapter phase part class level amendment mountain uss hms generation`);

/** Capitalised words that are no part of a name though they stand in a row of capitals. */
export const notNames = words(`
  mr mrs ms i ok yes no god christmas easter ramadan internet english islam muslim muslims
  christian christians jewish jews jew catholic catholics islamic islamist islamists sunni shiite
  shia arab arabs kurdish kurd kurds african-american hispanic latino latinos black white asian
  european europeans western westerners north south east west northern southern eastern
  central soviet nazi nazis communist marxist democrat democratic democrats republican
  republicans gop conservative liberal labour tory tories
  bible quran koran constitution brexit olympic olympics world cup earth oscar nobel
  stories story newsletter email privacy policy photo image video file getty images reuters copyright update breaking exclusive`);

/** Words that open a sentence and are too rare in news to be in the list of common words. */
export const sentenceOpeners = words(`
  moreover furthermore firstly secondly thirdly lastly fortunately unfortunately nevertheless
  nonetheless hence thus otherwise regardless hey oh wow ah alas yeah hello thanks please
  advertisement related watched updated editor's`);

/** Capitalised words that, alone, never are a person. */
export const neverAlone = words(`
  house state super gang video related international national federal general special first
  advertisement watch watched court service guard defense defence commerce treasury`);

/** Those of `notNames` that are surnames after a given name. */
export const surnamesToo = words('white black west north south east');
