/** The outline of a brief: its sections in the order in which they stand. */
import type { BriefSectionKey, BriefSentence } from '../model/brief.ts';
import type { Material } from './material.ts';
import { draftBackground } from './sections/background.ts';
import { draftDisputed } from './sections/disputed.ts';
import { draftOnTheGround } from './sections/on-the-ground.ts';
import { draftPositions } from './sections/positions.ts';
import { draftReactions } from './sections/reactions.ts';
import { draftWhatHappened } from './sections/what-happened.ts';
import { draftWhatToWatch } from './sections/what-to-watch.ts';
import type { Said } from './selection.ts';

/**
 * A section's sentences from the material; what was said before is not said again. `turn`: when
 * it chooses, lowest first: a claim that is disputed belongs under that heading, with both sides,
 * before it can be told as news.
 */
export interface OutlineEntry {
  readonly key: BriefSectionKey;
  readonly turn: number;
  readonly draft: (material: Material, said: Said) => readonly BriefSentence[];
}

/** Sections that come out empty are left out of the brief. */
export const outline: readonly OutlineEntry[] = [
  { key: 'what-happened', turn: 5, draft: draftWhatHappened },
  { key: 'disputed', turn: 1, draft: draftDisputed },
  { key: 'positions', turn: 3, draft: draftPositions },
  { key: 'on-the-ground', turn: 6, draft: draftOnTheGround },
  { key: 'reactions', turn: 4, draft: draftReactions },
  { key: 'background', turn: 7, draft: draftBackground },
  { key: 'what-to-watch', turn: 2, draft: draftWhatToWatch },
];
