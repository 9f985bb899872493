/** Positions under their parties, in the order in which the desk gives them: the weightiest first. */
import type { Position } from '../../../../src/model/story.ts';

export interface PartyPositions {
  readonly party: Position['party'];
  readonly positions: readonly Position[];
}

/** Each party once; [] for no positions. */
export function groupByParty(positions: readonly Position[]): readonly PartyPositions[] {
  const byParty = new Map<string, Position[]>();
  for (const position of positions) {
    const { name, actorId } = position.party;
    const key = actorId ?? name;
    byParty.set(key, [...(byParty.get(key) ?? []), position]);
  }
  return [...byParty.values()].flatMap((group) =>
    group[0] === undefined ? [] : [{ party: group[0].party, positions: group }],
  );
}
