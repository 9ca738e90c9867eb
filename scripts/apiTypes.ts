import { writeFile } from 'node:fs/promises';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { openApiDocument } from '../server/http/openapi.js';
import { routes } from '../server/routes/index.js';
import { version } from '../server/version.js';

/** Writes the types that the pages' API client is checked against, from the OpenAPI document: `npm run api:types`. */
const target = new URL('../web/src/api/schema.d.ts', import.meta.url);
const document = JSON.parse(JSON.stringify(openApiDocument(routes, version))) as OpenAPI3;
const types = astToString(await openapiTS(document, { defaultNonNullable: false }));
await writeFile(
  target,
  `/** Made from the OpenAPI document by \`npm run api:types\`; do not edit. */\n${types}`,
);
console.log(
  `${target.pathname.split('/').slice(-4).join('/')}: ${Object.keys(document.paths ?? {}).length} paths`,
);
