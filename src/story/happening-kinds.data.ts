/**
 * Which PLOVER types tell of a happening, by family: mentions of one family can be one happening.
 * What somebody says, asks, threatens or rejects is a statement and no happening.
 */
import type { EventType } from '../model/reading.ts';

export type HappeningFamily =
  | 'meeting'
  | 'attack'
  | 'agreement'
  | 'sanction'
  | 'aid'
  | 'coercion'
  | 'protest'
  | 'movement';

export const familyOfType: Readonly<Partial<Record<EventType, HappeningFamily>>> = {
  CONSULT: 'meeting',
  ASSAULT: 'attack',
  AGREE: 'agreement',
  COOPERATE: 'agreement',
  CONCEDE: 'agreement',
  SANCTION: 'sanction',
  AID: 'aid',
  COERCE: 'coercion',
  PROTEST: 'protest',
  MOBILIZE: 'movement',
  RETREAT: 'movement',
};
