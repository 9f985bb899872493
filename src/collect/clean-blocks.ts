/** Drops from an article's blocks what is furniture by its words or its place: the title repeated, link lists, reply forms. */
import { furnitureParagraphs } from './furniture.ts';
import type { TextBlock } from './render-text.ts';

/** The blocks that belong to the article, in their order. */
export function cleanBlocks(blocks: readonly TextBlock[], title: string): readonly TextBlock[] {
  const kept = blocks.filter((block) => !isFurnitureText(block.text) && !isLinkLine(block));
  return dropTail(dropTitle(kept, title));
}

/** True for a whole paragraph that belongs to the site: "Share this", "Leave a Reply", "en_US English". */
export function isFurnitureText(text: string): boolean {
  if (text.length > 300) return false;
  const lower = text.toLowerCase().trim();
  return furnitureParagraphs.some((pattern) => pattern.test(lower));
}

function isLinkLine(block: TextBlock): boolean {
  return block.linkShare > 0.9 && block.text.length < 200 && !/[.!?…”"]$/.test(block.text);
}

/** The title often stands at the head of the text again. */
function dropTitle(blocks: readonly TextBlock[], title: string): readonly TextBlock[] {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const at = blocks
    .slice(0, 4)
    .findIndex((block) => bare(block.text) === bare(title) && bare(title) !== '');
  return at < 0 ? blocks : blocks.filter((_, index) => index !== at);
}

/** A heading with nothing below it belongs to what was removed. */
function dropTail(blocks: readonly TextBlock[]): readonly TextBlock[] {
  let end = blocks.length;
  while (end > 1 && /^h[1-6]$/.test(blocks[end - 1]?.element ?? '')) end--;
  return blocks.slice(0, end);
}
