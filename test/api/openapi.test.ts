import { expect } from 'chai';
import { lintFromString, createConfig } from '@redocly/openapi-core';
import { openApiDocument } from '../../server/http/openapi.js';
import { routes } from '../../server/routes/index.js';

describe('the OpenAPI document', () => {
  const document = openApiDocument(routes, '0.0.0');

  it('is sound OpenAPI 3.1 by an independent checker', async () => {
    const config = await createConfig({
      extends: ['minimal'],
      rules: {
        'operation-4xx-response': 'off',
        'info-license': 'off',
        'no-server-example.com': 'off',
        'no-empty-servers': 'off',
        'security-defined': 'error',
        'operation-operationId-unique': 'error',
        'path-parameters-defined': 'error',
        'no-ambiguous-paths': 'off',
      },
    });
    const problems = await lintFromString({ source: JSON.stringify(document), config });
    const errors = problems
      .filter(({ severity }) => severity === 'error')
      .map(({ message, location }) => `${message} @ ${location[0]?.pointer ?? ''}`);
    expect(errors).to.deep.equal([]);
  });

  it('describes every endpoint once', () => {
    const described = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const served = routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).to.deep.equal([...new Set(served)].sort());
    expect(new Set(served).size).to.equal(served.length);
  });

  it('speaks Chinese in every summary', () => {
    for (const { summary, path } of routes) expect(summary, path).to.match(/\p{Script=Han}/u);
  });
});
