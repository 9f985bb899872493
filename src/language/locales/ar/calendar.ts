/** Arabic names of months in the forms that dates use, lower-cased → 1 to 12. */
import { numberMonths } from '../number-months.ts';

export const months = numberMonths(`
  يناير
  فبراير شباط
  مارس آذار
  أبريل إبريل نيسان
  مايو أيار
  يونيو يونيه حزيران
  يوليو يوليه تموز
  أغسطس آب
  سبتمبر أيلول
  أكتوبر
  نوفمبر
  ديسمبر`);
