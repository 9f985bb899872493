/** A place as the gazetteer knows it. */

export type PlaceKind =
  | 'country'
  | 'state'
  | 'region'
  | 'continent'
  | 'water'
  | 'landmark'
  | 'county'
  | 'city';

/** One place of the world. `country` is ISO 3166-1 alpha-2, absent where none is stated. */
export interface Place {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly country?: string;
  /** First-order area of a city or county, kept for the United States and Canada: `OH`. */
  readonly area?: string;
  readonly lat: number;
  readonly lon: number;
  /** 0 where not known; areas that are not cities carry none. */
  readonly population: number;
  readonly isCapital: boolean;
  /** Stands in the hand-kept table of cities that news names. */
  readonly isListed?: boolean;
  readonly geonamesId?: number;
  readonly alternativeNames?: readonly string[];
}
