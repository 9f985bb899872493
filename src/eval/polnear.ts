/**
 * PolNeAR's archives to texts with their attributions. Stand-off offsets there are in code
 * points; here they are UTF-16 code units. A text annotated by several people keeps the first.
 */
import type { Span } from '../model/span.ts';
import { readArchive } from './archives.ts';

/** One attribution; a role that the text leaves out is empty. */
export interface GoldStatement {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface PolnearText {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

/** All texts of `train` or `dev`, by name. Throws as `readArchive` does. */
export async function loadPolnear(
  dataFolder: string,
  split: 'train' | 'dev',
): Promise<readonly PolnearText[]> {
  const texts = new Map<string, string>();
  const annotations = new Map<string, string>();
  for await (const { name, bytes } of readArchive(`${dataFolder}/polnear/${split}.tar.gz`)) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (base.endsWith('.txt')) texts.set(base.slice(0, -4), content);
    else if (base.endsWith('.ann')) annotations.set(base.slice(0, -4), content);
  }
  const found = new Map<string, PolnearText>();
  for (const name of [...annotations.keys()].sort()) {
    const id = name.slice(0, name.lastIndexOf('_'));
    const text = texts.get(id);
    if (text === undefined || found.has(id)) continue;
    found.set(id, { id, text, statements: parseAnnotations(annotations.get(name) ?? '', text) });
  }
  return [...found.values()];
}

/** Brat stand-off (`T` spans, `E` attributions) to statements with offsets in UTF-16 code units. */
export function parseAnnotations(annotations: string, text: string): readonly GoldStatement[] {
  const offsets = mapCodePoints(text);
  const spans = new Map<string, readonly Span[]>();
  const statements: GoldStatement[] = [];
  for (const line of annotations.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) spans.set(id, parseSpans(body, offsets));
    else if (id.startsWith('E')) statements.push(parseStatement(body, spans));
  }
  return statements.filter(({ cue, content }) => cue.length > 0 && content.length > 0);
}

function parseSpans(body: string, offsets: Uint32Array): readonly Span[] {
  const ranges = body.slice(body.indexOf(' ') + 1).split(';');
  return ranges.map((range) => {
    const [start = 0, end = 0] = range.split(' ').map(Number);
    return { start: offsets[start] ?? 0, end: offsets[end] ?? 0 };
  });
}

function parseStatement(body: string, spans: ReadonlyMap<string, readonly Span[]>): GoldStatement {
  const statement = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] };
  for (const part of body.split(' ')) {
    const [role = '', id = ''] = part.split(':');
    const key = role.replace(/\d+$/, '').toLowerCase();
    if (key === 'source' || key === 'cue' || key === 'content') {
      statement[key].push(...(spans.get(id) ?? []));
    }
  }
  for (const list of Object.values(statement)) list.sort((a, b) => a.start - b.start);
  return statement;
}

/** Code point index → UTF-16 offset, one more entry than there are code points. */
function mapCodePoints(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  let at = 0;
  for (const character of text) {
    offsets[count] = at;
    count += 1;
    at += character.length;
  }
  offsets[count] = at;
  return offsets.subarray(0, count + 1);
}
