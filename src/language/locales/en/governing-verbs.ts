/** English verbs that govern another: who then acts, and what the two together come to. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What they take does what follows "to": "sent the envoy to meet". */
export const sendingVerbs = words(
  'send dispatch urge ask tell order press push force compel invite allow permit let authorize encourage help get appoint instruct warn persuade convince call lead prompt cause expect want need challenge dare require implore beg appeal pressure lean',
);

/** What they take does what follows "for", "of" or "from": "accused them of attacking". */
export const blamingVerbs = words(
  'blame accuse criticize criticise condemn suspect arrest charge convict praise thank slam fault denounce punish blacklist sanction target keep prevent stop deter ban bar prohibit discourage sue indict',
);

/** With "to" and another verb one event, done by their subject to whom the other verb takes. */
export const committingVerbs = words('agree promise pledge vow refuse decline threaten');

/** With "to" and another verb one event, done by their subject to whom they take themselves. */
export const requestingVerbs = words(
  'urge ask order press push beg implore demand call appeal request',
);

/** Before "to" and a friendly act they make it AGREE: "is ready to meet". */
export const willingWords = words('ready willing prepared offer offers offered offering');

/** Whom they are done with stands after "with"; what they take is the matter. */
export const withVerbs = words('discuss negotiate');

/** With an event noun they say no more than that their subject takes part: "held talks with". */
export const lightVerbs = words(
  'have hold begin start restart resume conclude attend lead open conduct launch carry stage make pay host continue finish end enter join leave pursue mount undertake broker',
);

/** What stands between the clause's verb and an event noun in which its subject takes part. */
export const sharingPrepositions = words(
  'after during before following since for at in into ahead',
);
