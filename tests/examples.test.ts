import { readFileSync } from 'node:fs';
import { glob } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { editedCall } from '../scripts/languages/edited-call.ts';
import { readExampleCall } from '../scripts/languages/example-call.ts';
import { findCall } from '../scripts/languages/read-call.ts';
import { exampleFiles } from '../scripts/spec/example-forms.ts';
import { projectSpec } from '../scripts/spec/project-spec.fixture.ts';
import { problemsOf } from './support/example-schema.ts';
import { plainCall } from './support/plain-call.ts';

const { catalog } = await projectSpec();
const files = (await glob(['snippets/{v2,v3,brand}/**/*.ts'])).sort();
const examples = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

describe('all examples', () => {
  it('send what the schemas of their operations allow', () => {
    const problems = catalog.operations.flatMap((operation) =>
      exampleFiles(operation).flatMap((file) => {
        const call = findCall(operation, examples.get(file) ?? '');
        return call ? problemsOf(operation, plainCall(call)).map((problem) => `${file}: ${problem}`) : [];
      }),
    );
    expect(problems).toEqual([]);
  });

  it('are read in an editor as their pages have them', () => {
    const files = catalog.operations.flatMap((operation) =>
      exampleFiles(operation).map((file) => ({ operation, file })),
    );
    expect(files.length).toBeGreaterThan(1200);
    for (const { operation, file } of files) {
      const text = examples.get(file) ?? '';
      const call = readExampleCall(operation, text, catalog.server);
      expect(call && editedCall(call, { original: text, edited: text }), file).toEqual(call);
    }
  });

  it('send the serial of the key with every encrypted value', () => {
    const silent = [...examples].filter(
      ([, text]) => /[^.]encrypt\(/.test(text) && !text.includes("'Wechatpay-Serial': publicKeyId"),
    );
    expect(silent.map(([file]) => file)).toEqual([]);
  });

  it('import the client, await the response and use it', () => {
    const incomplete = [...examples].filter(
      ([, text]) => !/from '#(?:wxpay|brand)';/.test(text) || !/await /.test(text) || !/console\.\w+\(/.test(text),
    );
    expect(incomplete.map(([file]) => file)).toEqual([]);
  });

  it('declare nothing, and do not use unknown', () => {
    expect([...examples].filter(([, text]) => /\bunknown\b|declare /.test(text)).map(([file]) => file)).toEqual([]);
  });
});
