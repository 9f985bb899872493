/** Spans found against gold spans: equal, or overlapping one to one. Both lists in order. */
import type { Span } from '../model/span.ts';

/** A found span beside the gold span it was paired with; one of them is absent where unpaired. */
export interface SpanPair<F extends Span, G extends Span> {
  readonly found?: F;
  readonly gold?: G;
}

/**
 * Pairs equal spans first, then overlapping ones, each at most once. What is left stands alone.
 * The answer is in the order of the text.
 */
export function pairSpans<F extends Span, G extends Span>(
  found: readonly F[],
  gold: readonly G[],
): readonly SpanPair<F, G>[] {
  const left = new Set(found);
  const byKey = new Map(found.map((span) => [`${span.start}-${span.end}`, span]));
  const pairs = new Map<G, F>();
  for (const span of gold) {
    const equal = byKey.get(`${span.start}-${span.end}`);
    if (equal !== undefined && left.delete(equal)) pairs.set(span, equal);
  }
  for (const span of gold) {
    if (pairs.has(span)) continue;
    for (const other of left) {
      if (other.start >= span.end || span.start >= other.end) continue;
      pairs.set(span, other);
      left.delete(other);
      break;
    }
  }
  const paired = gold.map((span): SpanPair<F, G> => {
    const other = pairs.get(span);
    return other === undefined ? { gold: span } : { gold: span, found: other };
  });
  const alone = [...left].map((span): SpanPair<F, G> => ({ found: span }));
  return [...paired, ...alone].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ found, gold }: SpanPair<Span, Span>): number {
  return gold?.start ?? found?.start ?? 0;
}

/** Whether the two of a pair cover the same text. */
export function isExact({ found, gold }: SpanPair<Span, Span>): boolean {
  return found !== undefined && found.start === gold?.start && found.end === gold.end;
}
