/** Spanish names of months in the forms that dates use, lower-cased → 1 to 12. */
import { numberMonths } from '../number-months.ts';

export const months = numberMonths(`
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
