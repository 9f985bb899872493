/** English nouns that a name before them only tells apart: "the Iran deal" is not Iran. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What is talked about, held or gone through. */
export const topicNouns = words(`
  summit summits talks meeting meetings deal accord agreement treaty crisis issue issues question problem threat
  situation conflict trip visit policy policies relations ties negotiations conference
  election elections campaign standoff stand-off border peninsula debate dispute denuclearization
  diplomacy memorial anniversary video videos rally`);

/** What may stand between the name and such a noun. */
export const topicAdjectives = words(
  'nuclear foreign trade peace political diplomatic economic military missile presidential first second',
);

/** Offices of a country or body whose holder is named next to them: "the CIA director, Jane Doe". */
export const officeNouns = words(`
  leader president minister counterpart director chief secretary ambassador envoy spokesman
  spokeswoman commander chairman chairwoman premier chancellor negotiator adviser advisor diplomat senator general head`);
