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
