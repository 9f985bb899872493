/** Ukrainian names of months in the forms that dates use, lower-cased → 1 to 12. */
import { numberMonths } from '../number-months.ts';

export const months = numberMonths(`
  січня січень січні
  лютого лютий лютому
  березня березень березні
  квітня квітень квітні
  травня травень травні
  червня червень червні
  липня липень липні
  серпня серпень серпні
  вересня вересень вересні
  жовтня жовтень жовтні
  листопада листопад листопаді
  грудня грудень грудні`);
