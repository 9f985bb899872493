/**
 * Does one article rest on another outlet's report? It does where it names that outlet beside a
 * word of reporting: "the Times reported", "according to Reuters", "told the BBC".
 */
import type { ReprintInput } from './reprints.ts';

const before =
  'according to|told|citing|reported by|first reported in|as reported in|quoted by|cited by|in an interview with|повідомляє|за даними|повідомив|как сообщает|сообщает|نقلت|بحسب|وفقا ل';
const after =
  'reported|reports|first reported|said|cited|quoted|повідомляє|повідомило|сообщило|ذكرت|أفادت';

/** A predicate over pairs of the given articles; patterns are made once for each outlet. */
export function createCitationFinder(
  inputs: readonly ReprintInput[],
): (child: ReprintInput, parent: ReprintInput) => boolean {
  const patterns = new Map<string, RegExp>();
  for (const { article } of inputs) {
    if (!patterns.has(article.outletName)) {
      patterns.set(article.outletName, patternOf(article.outletName));
    }
  }
  return (child, parent) => {
    if (child.article.outletName === parent.article.outletName) return false;
    return patterns.get(parent.article.outletName)?.test(child.revision.text) ?? false;
  };
}

function patternOf(outlet: string): RegExp {
  const bare = outlet.replace(/\s*\([^)]*\)|\s+(?:Online )?News$/giu, '').replace(/^the\s+/iu, '');
  const name = bare.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(
    `(?:${before})\\s+(?:the\\s+)?${name}|${name}(?:\\s+news(?:paper| agency)?)?\\s+(?:has\\s+|had\\s+|also\\s+|earlier\\s+)?(?:${after})`,
    'iu',
  );
}
