/** German names of months in the forms that dates use, lower-cased → 1 to 12. */
import { numberMonths } from '../number-months.ts';

export const months = numberMonths(`
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
