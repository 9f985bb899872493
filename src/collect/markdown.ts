/** Turns Markdown into plain text: the marks go, the words stay; a front matter gives fields. */

export interface MarkdownText {
  readonly text: string;
  /** Names in lower case; empty without front matter. */
  readonly fields: ReadonlyMap<string, string>;
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]{0,2000}?-->/g, ''],
  [/!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)/g, ''],
  [/\[([^\]\n]{1,300})\]\([^)\n]{0,2000}\)/g, '$1'],
  [/\[([^\]\n]{1,300})\]\[[^\]\n]{0,300}\]/g, '$1'],
  [/^\[[^\]\n]+\]:\s.*$/gm, ''],
  [/<(https?:\/\/[^>\s]{1,2000})>/g, '$1'],
  [/^(?:```|~~~).*$/gm, ''],
  [/^[ \t]{0,3}#{1,6}\s+(.*?)\s*#*$/gm, '\n$1\n'],
  [/^(.+)\n(?:={3,}|-{3,})$/gm, '$1\n'],
  [/^[ \t]{0,3}(?:[-*_][ \t]*){3,}$/gm, ''],
  [/^[ \t]{0,3}>[ \t]?/gm, ''],
  [/^[ \t]*(?:[-*+]|\d{1,3}[.)])\s+/gm, '\n'],
  [/(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2'],
  [/(?<![\w*])\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*(?![\w*])/g, '$1'],
  [/(?<!\w)_(?=\S)([^_\n]{1,500}?)(?<=\S)_(?!\w)/g, '$1'],
  [/`([^`\n]{1,500})`/g, '$1'],
  [/\\([\\`*_{}[\]()#+.!>-])/g, '$1'],
];

/** Lines of one paragraph are joined, as Markdown means them. */
export function readMarkdown(markdown: string): MarkdownText {
  const source = markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const front = /^---\n([\s\S]{0,5000}?)\n---\n/.exec(source);
  const body = front === null ? source : source.slice(front[0].length);
  const text = marks.reduce((so, [pattern, form]) => so.replace(pattern, form), body);
  const joined = text.replace(/([^\n])\n(?=[^\n])/g, '$1 ');
  return { text: joined, fields: readFields(front?.[1] ?? '') };
}

function readFields(front: string): ReadonlyMap<string, string> {
  const pairs = [...front.matchAll(/^([\w-]+):\s*(.+)$/gm)];
  return new Map(
    pairs.map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value.trim().replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  );
}
