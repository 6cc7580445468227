import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../scripts/spec/load/load-catalog.ts';
import { declarationFile } from '../../scripts/spec/locations.ts';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { renderTypes } from '../../scripts/writers/types/render-types.ts';
import { operationNamespace } from '../../scripts/writers/types/type-names.ts';
import { goldenContent } from '../support/golden-content.ts';

const { catalog } = await projectSpec();
const golden = await goldenContent('.');

describe('the declarations', () => {
  it('check every library and are strict', async () => {
    const { compilerOptions } = JSON.parse(await readFile('virtual-types/tsconfig.json', 'utf8'));
    expect(compilerOptions).toMatchObject({ strict: true, skipLibCheck: false });
  });

  it('have a namespace for each operation, in the file of its path', async () => {
    const absent = await Promise.all(
      catalog.operations.map(async (operation) => {
        const text = await readFile(declarationFile(operation.name), 'utf8');
        const namespaces = `declare namespace ${operationNamespace(operation)} {`;
        return text.includes(namespaces) && text.includes('WellformedResponse') ? [] : [operation.id];
      }),
    );
    expect(absent.flat()).toEqual([]);
    expect(absent.length).toBeGreaterThan(1000);
  });

  it('are the same bytes whatever the order in which the spec is read', () => {
    const files = [...golden].filter(([file]) => file.startsWith('openapi/'));
    const rendered = renderTypes(loadCatalog(new Map(files)).catalog);
    expect(rendered.length).toBeGreaterThan(30);
    expect(renderTypes(loadCatalog(new Map(files.reverse())).catalog)).toEqual(rendered);
  });

  it('are all brought in by the entry of the package', async () => {
    const text = await readFile('virtual-types/openapi.d.ts', 'utf8');
    const referenced = [...text.matchAll(/path="\.\/(.*)"/g)].map(([, path]) => `virtual-types/${path}`);
    // Those of web pages and of mini programs are entries of their own.
    const entries = ['browser', 'index', 'mini-program', 'openapi'].map((name) => `virtual-types/${name}.d.ts`);
    expect([...referenced, ...entries].sort()).toEqual((await glob('virtual-types/**/*.d.ts')).sort());
  });

  it('use no type that accepts everything', async () => {
    const texts = await Promise.all((await glob('virtual-types/**/*.d.ts')).map((file) => readFile(file, 'utf8')));
    const bare = texts.map((text) =>
      text.replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '').replace(/'(?:\\.|[^'\\])*'/g, "''"),
    );
    expect(bare.filter((text) => /\bany\b|\bFunction\b/.test(text))).toEqual([]);
  });
});
