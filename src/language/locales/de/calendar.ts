/** German names of months in the forms that dates use, lower-cased → 1 to 12. */
import { numberLines } from '../number-lines.ts';

export const months = numberLines(`
  januar jänner
  februar
  märz
  april
  mai
  juni
  juli
  august
  september
  oktober
  november
  dezember`);
