/** French names of months in the forms that dates use, lower-cased → 1 to 12. */
import { numberMonths } from '../number-months.ts';

export const months = numberMonths(`
  janvier
  février
  mars
  avril
  mai
  juin
  juillet
  août
  septembre
  octobre
  novembre
  décembre`);
