/** WikiWars (Mazur and Dale 2010): war narratives with TIMEX2 in line, to text and gold spans. */
import { readArchive } from './archives.ts';

export interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly value: string | undefined;
}

export interface GoldTimeText {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string;
  /** Outermost expressions, in order. */
  readonly times: readonly GoldTime[];
}

/** All narratives. Throws as `readArchive` does where the corpus is missing. */
export async function loadWikiWars(dataFolder: string): Promise<readonly GoldTimeText[]> {
  const texts: GoldTimeText[] = [];
  for await (const { name, bytes } of readArchive(`${dataFolder}/times/wikiwars.tar.xz`)) {
    if (!name.endsWith('.key.xml')) continue;
    texts.push(parseNarrative(name, new TextDecoder().decode(bytes)));
  }
  return texts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function parseNarrative(name: string, xml: string): GoldTimeText {
  const publishedAt = /<DATETIME>[^<]*<TIMEX2 val="([^"]+)"/u.exec(xml)?.[1] ?? '';
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/u.exec(xml)?.[1] ?? '';
  return {
    id: name.split('/').pop() ?? name,
    publishedAt: `${publishedAt}.000Z`,
    ...readInline(body),
  };
}

/** Text and outermost expressions of a body with TIMEX2 elements in line. */
export function readInline(body: string): Pick<GoldTimeText, 'text' | 'times'> {
  let text = '';
  const times: GoldTime[] = [];
  const open: { start: number; value: string | undefined }[] = [];
  for (const part of body.split(/(<[^>]*>)/u)) {
    if (part.startsWith('<TIMEX2')) {
      open.push({ start: text.length, value: /\bval="([^"]*)"/iu.exec(part)?.[1] });
    } else if (part.startsWith('</TIMEX2')) {
      const last = open.pop();
      if (last !== undefined && open.length === 0) times.push({ ...last, end: text.length });
    } else if (!part.startsWith('<')) text += decodeEntities(part);
  }
  return { text, times };
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
