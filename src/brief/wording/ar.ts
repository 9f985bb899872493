/** Arabic. */
import { monthOf, splitDay } from './days.ts';
import type { Wording } from './wording.ts';

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

export const arabic: Wording = {
  locale: 'ar',
  direction: 'rtl',
  sections: {
    'what-happened': 'ما الذي حدث',
    disputed: 'ما هو محل خلاف',
    positions: 'مواقف الأطراف',
    'on-the-ground': 'على الأرض',
    reactions: 'ردود الفعل',
    background: 'خلفية',
    'what-to-watch': 'ما ينبغي متابعته',
  },
  sources: 'المصادر',
  asOf: (day) => `حتى ${day}`,
  basis: (articles, origins) =>
    `استنادًا إلى ${plural(articles, 'مقال واحد', 'مقالين', 'مقالات', 'مقالًا')}، من ${plural(origins, 'مصدر مستقل واحد', 'مصدرين مستقلين', 'مصادر مستقلة', 'مصدرًا مستقلًا')}.`,
  reprinted: (others) => `أعادت نشره أيضًا ${plural(others, 'جهة واحدة', 'جهتان', 'جهات', 'جهة')}`,
  undated: 'بلا تاريخ',
  day: (day) => {
    const { year, date } = splitDay(day);
    return `${date} ${monthOf(day, months)} ${year}`;
  },
  by: (day) => `قبل ${day}`,
  connectives: {
    assertedBy: 'يؤكده',
    disputedBy: 'ينفيه',
    and: 'و',
    happened: 'حدث',
    notReported: 'لم يُعلن عنه',
  },
};

/** One and two are words of their own; 3–10 and 11–99 take different forms. */
function plural(number: number, one: string, two: string, few: string, many: string): string {
  if (number === 1) return one;
  if (number === 2) return two;
  const lastTwo = number % 100;
  return `${number} ${lastTwo >= 3 && lastTwo <= 10 ? few : many}`;
}
