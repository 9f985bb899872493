/** What led here: the dates before the news that most origins speak of, oldest first, each with its day. */
import type { BriefSentence } from '../../model/brief.ts';
import type { TimelineEntry } from '../../model/story.ts';
import { type Candidate, candidateAt } from '../candidates.ts';
import type { Material } from '../material.ts';
import { isOpinion } from '../opinion.ts';
import type { Said } from '../selection.ts';
import { takeSentence } from '../sentence.ts';

const mostSentences = 5;
const newsDays = 3;
const dayMs = 86_400_000;

/** Up to five sentences; none when the story is as new as its news. */
export function draftBackground(material: Material, said: Said): readonly BriefSentence[] {
  const newest = Date.parse(material.latest) - newsDays * dayMs;
  const since = new Date(newest).toISOString().slice(0, 10);
  const before = material.input.timeline.filter((entry) => entry.date < since);
  const weightiest = [...before].sort(
    (a, b) => b.origins - a.origins || (a.date < b.date ? 1 : -1),
  );
  const kept: { readonly date: string; readonly candidate: Candidate }[] = [];
  for (const entry of weightiest) {
    if (kept.length >= mostSentences) break;
    const candidate = sentenceFor(entry, material, said);
    if (!candidate) continue;
    said.keep(candidate.stems);
    kept.push({ date: entry.date, candidate });
  }
  kept.sort((a, b) => (a.date < b.date ? -1 : 1));
  return kept.map(({ date, candidate }) => ({ ...takeSentence(candidate), date }));
}

function sentenceFor(entry: TimelineEntry, material: Material, said: Said): Candidate | undefined {
  for (const { citation } of entry.sentences) {
    const candidates = material.candidatesOf(citation.revisionId);
    const candidate = candidateAt(candidates, (citation.span.start + citation.span.end) >> 1);
    if (!candidate || !said.isNew(candidate.stems) || isOpinion(candidate.read)) continue;
    // What was written before the day tells of a plan.
    if (candidate.saidAt.slice(0, 10) >= entry.date) return candidate;
  }
  return undefined;
}
