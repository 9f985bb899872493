/** English. */
import { monthOf, splitDay } from './days.ts';
import type { Wording } from './wording.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const english: Wording = {
  locale: 'en',
  direction: 'ltr',
  sections: {
    'what-happened': 'What happened',
    disputed: 'What is disputed',
    positions: 'Where the parties stand',
    'on-the-ground': 'On the ground',
    reactions: 'Reactions',
    background: 'Background',
    'what-to-watch': 'What to watch next',
  },
  sources: 'Sources',
  asOf: (day) => `As of ${day}`,
  basis: (articles, origins) =>
    `From ${count(articles, 'article', 'articles')}, ${count(origins, 'independent source', 'independent sources')}.`,
  reprinted: (others) => `also printed by ${count(others, 'other', 'others')}`,
  undated: 'undated',
  day: (day) => {
    const { year, date } = splitDay(day);
    return `${date} ${monthOf(day, months)} ${year}`;
  },
  by: (day) => `By ${day}`,
  connectives: {
    assertedBy: 'Asserted by',
    disputedBy: 'disputed by',
    and: 'and',
    happened: 'Happened',
    notReported: 'Not reported',
  },
};

function count(number: number, one: string, other: string): string {
  return `${number} ${number === 1 ? one : other}`;
}
