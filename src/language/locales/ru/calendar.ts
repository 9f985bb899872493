/** Russian names of months in the forms that dates use, lower-cased → 1 to 12. */
import { numberLines } from '../number-lines.ts';

export const months = numberLines(`
  января январь январе
  февраля февраль феврале
  марта март марте
  апреля апрель апреле
  мая май мае
  июня июнь июне
  июля июль июле
  августа август августе
  сентября сентябрь сентябре
  октября октябрь октябре
  ноября ноябрь ноябре
  декабря декабрь декабре`);
