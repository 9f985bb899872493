/** Drops from an article's blocks what is furniture by its words or its place: the title repeated, link lists, reply forms. */
import { parseDate } from './dates.ts';
import { furnitureParagraphs, tailHeadings } from './furniture.ts';
import type { TextBlock } from './render-text.ts';

/** The blocks that belong to the article, in their order. */
export function cleanBlocks(
  blocks: readonly TextBlock[],
  page: { readonly title: string; readonly byline?: string },
): readonly TextBlock[] {
  const kept = blocks.filter((block) => !isFurnitureText(block.text) && !isLinkLine(block));
  return dropEnd(cutTail(dropRepeated(dropHead(dropTitle(kept, page.title), page.byline))));
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
  const at = blocks
    .slice(0, 4)
    .findIndex((block) => bareOf(block.text) === bareOf(title) && bareOf(title) !== '');
  return at < 0 ? blocks : blocks.filter((_, index) => index !== at);
}

/** Above the first real paragraph: the author's name, the date, "5 min read". */
function dropHead(blocks: readonly TextBlock[], byline: string | undefined): readonly TextBlock[] {
  const first = blocks.findIndex((block) => block.text.length > 120);
  const head = first < 0 ? 0 : Math.min(first, 10);
  return blocks.filter((block, index) => index >= head || !isHeadLine(block.text, byline));
}

function isHeadLine(text: string, byline: string | undefined): boolean {
  if (text.length > 100) return false;
  if (byline !== undefined && bareOf(text).replace(/^by/, '') === bareOf(byline)) return true;
  return (
    (/^(?:by\s+\p{Lu}|(?:published|updated|posted|last (?:updated|modified)|written by|reviewed by|reading time)\b)/iu.test(
      text,
    ) &&
      !/[.!?]$/.test(text)) ||
    (parseDate(text) !== undefined && text.length < 40)
  );
}

/** Pages for several screen widths carry their text twice. */
function dropRepeated(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    if (text.length < 60) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Everything from "Leave a Reply" or "Related articles" on, if it stands near the end. */
function cutTail(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  let before = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (before > total * 0.6 && text.length < 60 && tailHeadings.test(text))
      return blocks.slice(0, index);
    before += text.length;
  }
  return blocks;
}

function bareOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A heading with nothing below it belongs to what was removed. */
function dropEnd(blocks: readonly TextBlock[]): readonly TextBlock[] {
  let end = blocks.length;
  while (end > 1 && /^h[1-6]$/.test(blocks[end - 1]?.element ?? '')) end--;
  return blocks.slice(0, end);
}
