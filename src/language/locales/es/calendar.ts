/** Spanish names of months in the forms that dates use, lower-cased → 1 to 12. */
import { numberLines } from '../number-lines.ts';

export const months = numberLines(`
  enero
  febrero
  marzo
  abril
  mayo
  junio
  julio
  agosto
  septiembre setiembre
  octubre
  noviembre
  diciembre`);
