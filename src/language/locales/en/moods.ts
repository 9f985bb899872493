/** English words before an event's verb that change what kind of event it is: "will", "agreed to". */
export const moods: ReadonlySet<string> = new Set(
  'will would agree ready willing offer promise pledge vow threaten refuse fail decline reject not plan must should consider want call demand order approve announce continue cancel stop end drop'.split(
    ' ',
  ),
);
