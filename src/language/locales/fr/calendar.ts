/** French names of months in the forms that dates use, lower-cased → 1 to 12. */
import { numberLines } from '../number-lines.ts';

export const months = numberLines(`
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
