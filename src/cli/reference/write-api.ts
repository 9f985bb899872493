/** The reference of the HTTP API as Markdown, from its OpenAPI document. */
import { escapeCell, generatedNote } from './markdown.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: { readonly description?: string; readonly type?: string };
}

interface Content {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: SchemaReference }>>;
}

interface SchemaReference {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: SchemaReference;
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly summary?: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

/** As much of an OpenAPI 3.1 document as is written out. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export function writeApi({ paths }: OpenApiDocument): string {
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      writeRoute(`${method.toUpperCase()} ${path}`, operation),
    ),
  );
  return `${[
    '# HTTP API',
    generatedNote,
    'The full description is [openapi.json](openapi.json), which a running server answers at `/api/openapi.json`. Routes marked *token* need `Authorization: Bearer …` with the token in `server.json` of the data folder; the others are public. Every error is `{"error":{"code","message","details"?}}` with the status that fits.',
    ...routes,
  ].join('\n\n')}\n`;
}

function writeRoute(title: string, operation: Operation): string {
  const who = operation.security === undefined ? 'public' : 'token';
  const lines = [`## ${title}`, '', `*${who}* — ${operation.summary ?? ''}`, ''];
  for (const { name, in: place, required, schema } of operation.parameters ?? []) {
    const note = schema?.description === undefined ? '' : `: ${schema.description}`;
    const kind = place === 'query' ? (required ? 'query, needed' : 'query') : place;
    lines.push(`- \`${name}\` (${kind})${escapeCell(note)}`);
  }
  if (operation.requestBody !== undefined) {
    lines.push(`- body: ${describeContent(operation.requestBody)}`);
  }
  for (const [status, answer] of Object.entries(operation.responses)) {
    if (status === 'default') continue;
    lines.push(`- ${status}: ${answer.description ?? ''} ${describeContent(answer)}`.trimEnd());
  }
  return lines.join('\n');
}

function describeContent({ content = {} }: Content): string {
  return Object.entries(content)
    .map(([type, { schema }]) => `\`${type}\` ${describeSchema(schema)}`.trimEnd())
    .join(', ');
}

function describeSchema(schema: SchemaReference | undefined): string {
  if (schema === undefined) return '';
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.items !== undefined) return `list of ${describeSchema(schema.items)}`;
  if (schema.properties === undefined) return '';
  return `{${Object.keys(schema.properties).join(', ')}}`;
}
