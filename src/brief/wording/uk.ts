/** Ukrainian. */
import { monthOf, splitDay } from './days.ts';
import type { Wording } from './wording.ts';

const months = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
];

export const ukrainian: Wording = {
  locale: 'uk',
  direction: 'ltr',
  sections: {
    'what-happened': 'Що сталося',
    disputed: 'Що заперечують',
    positions: 'Позиції сторін',
    'on-the-ground': 'На місцях',
    reactions: 'Реакція',
    background: 'Передісторія',
    'what-to-watch': 'За чим стежити далі',
  },
  sources: 'Джерела',
  asOf: (day) => `Станом на ${day}`,
  basis: (articles, origins) =>
    `За ${articles} ${plural(articles, 'статтею', 'статтями', 'статтями')}, ${origins} ${plural(origins, 'незалежне джерело', 'незалежні джерела', 'незалежних джерел')}.`,
  reprinted: (others) =>
    `передруковано ще ${others} ${plural(others, 'виданням', 'виданнями', 'виданнями')}`,
  undated: 'без дати',
  day: (day) => {
    const { year, date } = splitDay(day);
    return `${date} ${monthOf(day, months)} ${year} р.`;
  },
  by: (day) => `До ${day}`,
  connectives: {
    assertedBy: 'Стверджує',
    disputedBy: 'заперечує',
    and: 'та',
    happened: 'Відбулося',
    notReported: 'Не повідомлялося',
  },
};

/** 1, 21, 31 … / 2–4, 22–24 … / the rest. */
function plural(number: number, one: string, few: string, many: string): string {
  const lastTwo = number % 100;
  const last = number % 10;
  if (last === 1 && lastTwo !== 11) return one;
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many;
}
