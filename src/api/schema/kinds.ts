/** The closed lists of kinds as values; the schemas that use them check them against the model. */

export const actorKinds = [
  'person',
  'country',
  'government',
  'organisation',
  'armed-group',
  'collective',
  'anonymous',
  'document',
  'unknown',
] as const;

export const speechActs = [
  'say',
  'assert',
  'deny',
  'dispute',
  'confirm',
  'demand',
  'propose',
  'offer',
  'promise',
  'threaten',
  'warn',
  'accuse',
  'criticise',
  'praise',
  'doubt',
  'expect',
  'believe',
  'agree',
  'refuse',
  'decline-to-comment',
  'announce',
  'ask',
] as const;

/** How a time expression narrows or loosens its value (TIMEX3). */
export const timeMods = ['START', 'MID', 'END', 'APPROX', 'LESS_THAN', 'MORE_THAN'] as const;

/** PLOVER root types. */
export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'RETREAT',
] as const;

export const eventStatuses = [
  'occurred',
  'ongoing',
  'scheduled',
  'reported',
  'hypothetical',
  'denied',
] as const;

export const briefSectionKeys = [
  'what-happened',
  'disputed',
  'positions',
  'on-the-ground',
  'reactions',
  'background',
  'what-to-watch',
] as const;
