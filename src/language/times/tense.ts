/** Whether the words around a weekday or month point ahead: "will meet on Tuesday". */
import { futureCues, pastCues } from '../locales/en/time-words.ts';
import type { TimeHit, TimeScan } from './expression.ts';

const reachBefore = 9;
const reachAfter = 8;

/** True where what is near says that the time is to come; news otherwise tells of the past. */
export function pointsAhead(scan: TimeScan, { from, to }: TimeHit): boolean {
  const sentence = scan.sentence[from];
  for (let at = from - 1; at >= from - reachBefore && scan.sentence[at] === sentence; at -= 1) {
    const word = scan.lower[at] ?? '';
    if (word === 'to' && isVerbNext(scan, at)) return true;
    if (futureCues.has(word)) return true;
    if (pastCues.has(word)) return false;
  }
  for (let at = to; at < to + reachAfter && scan.sentence[at] === sentence; at += 1) {
    const word = scan.lower[at] ?? '';
    if (word === 'will' || word === 'shall') return true;
    if (pastCues.has(word)) return false;
  }
  return false;
}

/** "to meet on Tuesday", not "to Moscow on Tuesday" nor "to the talks". */
function isVerbNext(scan: TimeScan, at: number): boolean {
  return /^(?:meet|hold|visit|travel|be|take|begin|start|resume|vote|discuss|attend|return|speak|open|talk|decide|sign|arrive|address|host|join|present)$/u.test(
    scan.lower[at + 1] ?? '',
  );
}
