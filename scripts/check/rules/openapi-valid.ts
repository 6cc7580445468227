import { resolve } from 'node:path';
import { createConfig, lintDocument, type NormalizedProblem } from '@redocly/openapi-core';
import type { Problem } from '../../lib/problem.ts';
import { ROOT_FILE } from '../../spec/load/load-catalog.ts';
import { redoclyResolver } from '../../spec/load/redocly-resolver.ts';
import { followPointer } from '../../spec/load/references.ts';
import { type Cursor, sourceOf } from '../../spec/load/yaml.ts';
import type { CheckInput, Rule } from '../rule.ts';

/**
 * Redocly's rules beyond those that OpenAPI itself demands (its preset `spec`). Left to rules of ours, which
 * know more: references (reference-resolves), path parameters, examples (example-matches-schema).
 */
const EXTRA_RULES = {
  'no-unresolved-refs': 'off',
  'path-parameters-defined': 'off',
  'no-duplicated-enum-values': 'error',
  'no-empty-servers': 'error',
  'no-enum-type-mismatch': 'error',
  'no-illogical-composition-keywords': 'error',
  'no-mixed-number-range-constraints': 'error',
  'no-required-schema-properties-undefined': 'error',
  'no-schema-type-mismatch': 'error',
  'no-server-trailing-slash': 'error',
  'operation-2xx-response': 'off',
  'operation-operationId': 'error',
  'operation-summary': 'error',
  'operation-tag-defined': 'error',
  'parameter-description': 'off',
  'security-defined': 'error',
} as const;

/** The spec is OpenAPI 3.1 as Redocly understands it, so that the tools of the field load it. */
export const openapiValid: Rule = {
  id: 'openapi-valid',
  group: 'spec',
  async check(input) {
    const config = await createConfig({ extends: ['spec'], rules: EXTRA_RULES });
    const externalRefResolver = redoclyResolver(input.root, input.files, input.cursors, config);
    const document = await externalRefResolver.cache.get(resolve(input.root, ROOT_FILE));
    const looked = { files: input.cursors.size };
    // An absent root is a problem of reference-resolves.
    if (!document || document instanceof Error) return { problems: [], checked: looked };
    try {
      const found = await lintDocument({ document, config, externalRefResolver });
      return {
        problems: found.filter(({ ignored }) => !ignored).map((problem) => toProblem(problem, input)),
        checked: looked,
      };
    } catch (error) {
      return { problems: [unreadable(error)], checked: looked };
    }
  },
};

/** Redocly throws at a root without a known `openapi` version, and at shapes that it did not expect. */
function unreadable(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: 'openapi-valid',
    file: ROOT_FILE,
    line: 1,
    column: 1,
    message: `The spec can't be read as OpenAPI 3.1: ${reason.split('\n')[0]}`,
    fix: 'Correct the other problems of the spec first; the root begins with: openapi: 3.1.1',
  };
}

function toProblem({ message, ruleId, location, suggest }: NormalizedProblem, input: CheckInput): Problem {
  const [first] = location;
  const file = first?.source.absoluteRef.slice(input.root.length + 1).replaceAll('\\', '/') ?? ROOT_FILE;
  const cursor = input.cursors.get(file);
  return {
    rule: 'openapi-valid',
    ...(cursor ? place(cursor, first?.pointer) : { file, line: 1, column: 1 }),
    message: `${message.replace(/\s+/g, ' ')} (${ruleId})`,
    fix: suggest.length
      ? `Did you mean: ${suggest.join(', ')}?`
      : `See https://redocly.com/docs/cli/rules/oas/${ruleId}`,
  };
}

const place = (cursor: Cursor, pointer: string | undefined) =>
  sourceOf(followPointer(cursor, pointer?.replace(/^#/, '') ?? '').deepest);
