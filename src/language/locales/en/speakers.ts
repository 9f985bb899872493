/** English nouns that tell what kind of speaker a phrase names. */

export const anonymousHeads: ReadonlySet<string> = new Set(
  'official source diplomat aide insider person spokesman spokeswoman spokesperson adviser advisor witness negotiator'.split(
    ' ',
  ),
);

export const collectiveHeads: ReadonlySet<string> = new Set(
  'officials analysts observers commentators experts critics leaders diplomats sources aides residents lawmakers others some many witnesses economists researchers scientists investigators prosecutors police authorities rebels activists supporters opponents allies negotiators ministers governments voters republicans democrats members rights groups advisers advisors spokespeople people reporters journalists historians'.split(
    ' ',
  ),
);

export const documentHeads: ReadonlySet<string> = new Set(
  'statement report poll polls survey study letter document documents memo article paper draft text treaty agreement resolution data figures email emails filing lawsuit complaint suit communique readout'.split(
    ' ',
  ),
);

/** Ids of outlets and agencies whose names do not tell it. */
export const mediaIds: ReadonlySet<string> = new Set(
  'reuters tass xinhua global-times kcna yonhap kyodo fars bbc sky-news the-guardian financial-times the-times fox-news nbc abc-news cbs new-york-times washington-post los-angeles-times bloomberg jerusalem-post wall-street-journal cnn cnbc msnbc ap associated-press afp agence-france-presse al-jazeera npr rt ria-novosti ria interfax politico axios the-atlantic time newsweek der-spiegel le-monde haaretz nhk irna anadolu dpa pbs cbs-news nbc-news usa-today the-hill vox the-economist'
    .split(' ')
    .map((key) => `organisation:${key}`),
);

/** Last words of media's names and of what they are called together. */
export const mediaWords: ReadonlySet<string> = new Set(
  'media newspaper newspapers television tv radio times post herald journal tribune telegraph gazette daily weekly chronicle news press broadcaster magazine observer guardian globe mail broadcasting agency'.split(
    ' ',
  ),
);

/** Words of a cue by which media pass on what others said. */
export const passingCues: ReadonlySet<string> = new Set(
  'according reported reports reporting quoted quotes quoting cited cites citing said says carried'.split(
    ' ',
  ),
);

/** Said of a source who is not named, whatever role is given. */
export const namelessness =
  /\b(?:anonymity|anonymously|not (?:to )?be (?:named|identified|quoted)|declined to be (?:named|identified|quoted)|not authori[sz]ed to)\b/iu;
