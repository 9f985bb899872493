/** The OpenAPI document of all routes, as it is served and as the reference is generated from. */
import type { OpenAPIHono } from '@hono/zod-openapi';

/** The document; `version` is Readout's own. */
export function buildOpenApiDocument(app: OpenAPIHono, version: string) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version,
      description:
        'Everything the desk can be asked. Questions without a lock are public; the others need the token of the desk as a bearer token. Every error has the form {error:{code,message,details?}}.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  });
}
