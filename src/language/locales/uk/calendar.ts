/** Ukrainian names of months in the forms that dates use, lower-cased → 1 to 12. */
import { numberLines } from '../number-lines.ts';

export const months = numberLines(`
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
