import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { glob } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { findCall } from '../scripts/languages/read-call.ts';
import { loadCatalog, readSpec } from '../scripts/spec/load/load-catalog.ts';
import { exampleFile } from '../scripts/spec/locations.ts';
import { createCompile, faultsOf } from './support/example-schema.ts';
import { plainCall } from './support/plain-call.ts';

const { catalog } = loadCatalog(await readSpec('.'));
const files = (await glob(['snippets/v2/**/*.ts', 'snippets/v3/**/*.ts'])).sort();
const examples = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** What lets a wrong example compile, or keeps a reader from running it as copied. */
const FORBIDDEN = /\bany\b|\bas (?!const\b)|@ts-|@noErrors|biome-ignore|\w!(?=[.;,)[\]])|\bunknown\b|declare /;

const compile = createCompile();

describe('examples', () => {
  it('has one example for each operation, and none besides', () => {
    expect(catalog.operations).toHaveLength(1152);
    expect(files).toEqual(catalog.operations.map(exampleFile).sort());
  });

  it('reaches the path of its operation', () => {
    const astray = catalog.operations.filter(
      (operation) => !findCall(operation, examples.get(exampleFile(operation)) ?? ''),
    );
    expect(astray.map(exampleFile)).toEqual([]);
  });

  it('sends what the schemas of its operation allow', () => {
    const faults = catalog.operations.flatMap((operation) => {
      const file = exampleFile(operation);
      const call = findCall(operation, examples.get(file) ?? '');
      return call ? faultsOf(operation, plainCall(call), compile).map((fault) => `${file}: ${fault}`) : [];
    });
    expect(faults).toEqual([]);
  });

  it('names the key of every value that it encrypts', () => {
    const silent = [...examples].filter(
      ([, text]) => /[^.]encrypt\(/.test(text) && !text.includes("'Wechatpay-Serial': publicKeyId"),
    );
    expect(silent.map(([file]) => file)).toEqual([]);
  });

  it('imports the client, awaits the answer and uses it', () => {
    const incomplete = [...examples].filter(
      ([, text]) => !/from '#wxpay';/.test(text) || !/await /.test(text) || !/console\.\w+\(/.test(text),
    );
    expect(incomplete.map(([file]) => file)).toEqual([]);
  });

  it('has no escape hatch', () => {
    expect([...examples].filter(([, text]) => FORBIDDEN.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('is formatted', () => {
    const { stdout, stderr, status } = spawnSync('npx', ['biome', 'check', 'snippets'], { encoding: 'utf8' });
    expect(`${stdout}${stderr}`).not.toContain('×');
    expect(status).toBe(0);
  });
});
