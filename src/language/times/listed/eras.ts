/** Decades and centuries in a language read by lists: "años 90", "1990-х годов", "XXI век". */
import type { TimeHit, TimeParser } from '../expression.ts';
import { lookUp, skipJoints, type WordTables } from './word-tables.ts';

/** "années 1990", "90er Jahre", "años 90", "1990-х годов". */
export function decadeParser(tables: WordTables): TimeParser {
  return (scan, at) => {
    if (tables.decade.has(scan.lower[at] ?? '')) {
      const figuresAt = skipJoints(tables, scan, at + 1);
      return decadeHit(at, figuresAt + 1, scan.lower[figuresAt]);
    }
    const joined = /^(\d0|\d{3}0)er$/u.exec(scan.lower[at] ?? '');
    const isEnding =
      scan.words[at + 1] === '-' && /^(?:х|е|ті|их|ые)$/u.test(scan.lower[at + 2] ?? '');
    if (joined === null && !isEnding) return undefined;
    const end = joined === null ? at + 3 : scan.words[at + 1] === '-' ? at + 2 : at + 1;
    const isYears = lookUp(tables, tables.units, scan.lower[end])?.unit === 'year';
    if (joined === null && !isYears) return undefined;
    return decadeHit(at, isYears ? end + 1 : end, joined?.[1] ?? scan.lower[at]);
  };
}

function decadeHit(from: number, to: number, figures: string | undefined): TimeHit | undefined {
  if (!/^(?:\d0|1[5-9]\d0|20\d0)$/u.test(figures ?? '')) return undefined;
  const first = Number(figures) + ((figures ?? '').length === 2 ? 1900 : 0);
  const value = String(first).slice(0, 3);
  return { from, to, expression: { kind: 'years', first, last: first + 9, value } };
}

/** "XXIe siècle", "21. Jahrhundert", "siglo XXI", "XXI век". */
export function centuryParser(tables: WordTables): TimeParser {
  return (scan, at) => {
    const isFirst = tables.century.has(scan.lower[at] ?? '');
    const ordinal = readOrdinal(scan.words[isFirst ? at + 1 : at] ?? '');
    if (ordinal === undefined) return undefined;
    const isStopped = scan.words[at + 1] === '.';
    const wordAt = isFirst ? at : isStopped ? at + 2 : at + 1;
    if (!isFirst && !tables.century.has(scan.lower[wordAt] ?? '')) return undefined;
    const first = (ordinal - 1) * 100;
    const value = String(ordinal - 1).padStart(2, '0');
    const to = isFirst ? at + 2 : wordAt + 1;
    return { from: at, to, expression: { kind: 'years', first, last: first + 99, value } };
  };
}

function readOrdinal(word: string): number | undefined {
  const figures = /^(\d{1,2})(?:e|ème|er)?$/u.exec(word);
  if (figures !== null)
    return Number(figures[1]) >= 1 && Number(figures[1]) <= 21 ? Number(figures[1]) : undefined;
  const roman = /^(X{0,2})(IX|IV|V?I{0,3})(?:e|ème)?$/u.exec(
    word.replaceAll('Х', 'X').replaceAll('І', 'I'),
  );
  if (roman === null || word === '') return undefined;
  const tens = (roman[1] ?? '').length * 10;
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(roman[2] ?? '');
  return tens + ones > 0 ? tens + ones : undefined;
}
