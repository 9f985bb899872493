/** The reference of settings as Markdown. */
import type { Setting } from '../settings.ts';
import { escapeCell, generatedNote } from './markdown.ts';

export function writeSettings(settings: readonly Setting[]): string {
  const rows = settings.map(({ name, option, fallback, description }) =>
    [
      `\`${name}\``,
      option === undefined ? '' : `\`${option}\``,
      fallback === undefined ? '' : `\`${fallback}\``,
      escapeCell(description),
    ].join(' | '),
  );
  return `${[
    '# Settings',
    generatedNote,
    'Settings are environment variables; where there is an option, it wins.',
    [
      '| variable | option | default | meaning |',
      '|---|---|---|---|',
      ...rows.map((row) => `| ${row} |`),
    ].join('\n'),
    '## Exit codes',
    ['- 0: done', '- 1: failed, or something was refused', '- 2: wrong use'].join('\n'),
  ].join('\n\n')}\n`;
}
