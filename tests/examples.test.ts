import { readFileSync } from 'node:fs';
import { glob } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { findCall } from '../scripts/languages/read-call.ts';
import { exampleFiles } from '../scripts/spec/example-forms.ts';
import { projectSpec } from '../scripts/spec/project-spec.fixture.ts';
import { problemsOf } from './support/example-schema.ts';
import { plainCall } from './support/plain-call.ts';

const { catalog } = await projectSpec();
const files = (await glob(['snippets/v2/**/*.ts', 'snippets/v3/**/*.ts'])).sort();
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
