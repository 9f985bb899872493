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

/** A section's sentences from the material; what was said before is not said again. */
export interface OutlineEntry {
  readonly key: BriefSectionKey;
  readonly draft: (material: Material, said: Said) => readonly BriefSentence[];
}

/** Sections that come out empty are left out of the brief. */
export const outline: readonly OutlineEntry[] = [
  { key: 'what-happened', draft: draftWhatHappened },
  { key: 'disputed', draft: draftDisputed },
  { key: 'positions', draft: draftPositions },
  { key: 'on-the-ground', draft: draftOnTheGround },
  { key: 'reactions', draft: draftReactions },
  { key: 'background', draft: draftBackground },
  { key: 'what-to-watch', draft: draftWhatToWatch },
];
