/** Arabic names of months in the forms that dates use, lower-cased → 1 to 12. */
import { numberLines } from '../number-lines.ts';

export const months = numberLines(`
  يناير كانون_الثاني جانفي
  فبراير شباط
  مارس آذار
  أبريل إبريل نيسان
  مايو أيار
  يونيو يونيه حزيران
  يوليو يوليه تموز
  أغسطس آب
  سبتمبر أيلول
  أكتوبر تشرين_الأول
  نوفمبر تشرين_الثاني
  ديسمبر كانون_الأول`);
