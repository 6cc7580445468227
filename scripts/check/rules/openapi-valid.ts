import { resolve } from 'node:path';
import type { NormalizedProblem } from '@redocly/openapi-core';
import { ROOT_FILE } from '../../spec/load/load-catalog.ts';
import { redoclyResolver } from '../../spec/load/redocly-resolver.ts';
import { followPointer } from '../../spec/load/references.ts';
import { filesReferencedBy, reachOf, rootItems, specPart } from '../../spec/load/spec-part.ts';
import { sourceOf } from '../../spec/load/yaml.ts';
import type { CheckInput } from '../check-input.ts';
import { type CheckContext, defineRule, type Key, type Place, type Report } from '../define-rule.ts';

type Spec = Pick<CheckInput, 'root' | 'cursors'>;

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
  // Conditions name fields of the object around them; the loader reports names that no object has.
  'no-required-schema-properties-undefined': 'off',
  'no-schema-type-mismatch': 'error',
  'no-server-trailing-slash': 'error',
  'operation-2xx-response': 'off',
  'operation-operationId': 'error',
  // operation-id says which of two is wrong: each has its own.
  'operation-operationId-unique': 'off',
  'operation-summary': 'error',
  'operation-tag-defined': 'error',
  'parameter-description': 'off',
  'security-defined': 'error',
} as const;

/** The spec is OpenAPI 3.1 as Redocly understands it, so that the tools of the field load it. */
export const openapiValid = defineRule({
  id: 'openapi-valid',
  group: 'spec',
  scope: 'path',
  async check(context) {
    const { cursors, report } = context;
    const keys = pathKeys(context);
    const due = new Set([...keys].filter(([, key]) => !context.isApproved(key)).map(([file]) => file));
    // Each path is right or wrong by itself; where one is wrong, all are checked together, so that each problem is told once.
    const isPartSound = async () => (await lint(specPart(cursors, due), context, () => {})) === 0;
    const isSound = due.size === 0 || (due.size < keys.size && (await isPartSound()));
    if (isSound || (await lint(cursors, context, report)) === 0) for (const key of keys.values()) context.approve(key);
    return { checked: { files: cursors.size } };
  },
});

/** What the problems of the root, and of each path and callback, depend on: it, and all files that theirs leads to. */
function pathKeys({ cursors, note, known }: CheckContext): Map<string, Key> {
  const reach = reachOf(cursors, (cursor) =>
    known(['references', cursor.file, note(`text ${cursor.file}`)], () => filesReferencedBy(cursor)),
  );
  const root = cursors.get(ROOT_FILE);
  const keyOf = (files: Iterable<string>): Key => [...files].flatMap((file) => [file, note(`text ${file}`)]);
  const items = rootItems(root).map((file): [string, Key] => [file, keyOf([ROOT_FILE, ...reach(file)])]);
  return new Map([[ROOT_FILE, keyOf([ROOT_FILE])], ...items]);
}

/** Reports the problems of a spec; returns how many. */
async function lint(cursors: Spec['cursors'], { root, files }: CheckContext, report: Report): Promise<number> {
  const { createConfig, lintDocument } = await import('@redocly/openapi-core');
  const config = await createConfig({ extends: ['spec'], rules: EXTRA_RULES });
  const externalRefResolver = await redoclyResolver(root, files, cursors, config);
  const document = await externalRefResolver.cache.get(resolve(root, ROOT_FILE));
  // An absent root is a problem of reference-resolves.
  if (!document || document instanceof Error) return 0;
  try {
    const problems = await lintDocument({ document, config, externalRefResolver });
    const own = problems.filter(({ ignored }) => !ignored);
    reportProblems(own, { root, cursors }, report);
    return own.length;
  } catch (error) {
    reportUnreadable(error, report);
    return 1;
  }
}

/** Redocly throws at a root without a known `openapi` version, and at shapes that it did not expect. */
function reportUnreadable(error: unknown, report: Report): void {
  const reason = error instanceof Error ? error.message : String(error);
  report(
    { file: ROOT_FILE },
    `The spec can't be read as OpenAPI 3.1: ${reason.split('\n')[0]}`,
    'Correct the other problems of the spec first; the root begins with: openapi: 3.1.1',
  );
}

function reportProblems(problems: readonly NormalizedProblem[], spec: Spec, report: Report): void {
  const known = new Set<string>();
  for (const { message, ruleId, location, suggest } of problems) {
    const place = placeOf(location, spec);
    // Each value of a list is a problem of its own to Redocly.
    const key = `${place.file}:${place.line} ${message}`;
    if (known.has(key)) continue;
    known.add(key);
    const fix = suggest.length
      ? `Did you mean: ${suggest.join(', ')}?`
      : `See https://redocly.com/docs/cli/rules/oas/${ruleId}`;
    report(place, `${message.replace(/\s+/g, ' ')} (${ruleId})`, fix);
  }
}

function placeOf([first]: NormalizedProblem['location'], { root, cursors }: Spec): Place {
  const file = first?.source.absoluteRef.slice(root.length + 1).replaceAll('\\', '/') ?? ROOT_FILE;
  const cursor = cursors.get(file);
  return cursor ? sourceOf(followPointer(cursor, first?.pointer?.replace(/^#/, '') ?? '').deepest) : { file };
}
