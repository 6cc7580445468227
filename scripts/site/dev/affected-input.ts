import type { CheckInput } from '../../check/check-input.ts';
import { exampleFiles } from '../../spec/example-forms.ts';
import { ROOT_FILE } from '../../spec/load/load-catalog.ts';
import { reachOf, rootWith } from '../../spec/load/spec-part.ts';
import {
  declarationFile,
  pageFile,
  pathItemFile,
  webhookDeclarationFile,
  webhookExampleFile,
  webhookFile,
  webhookPageFile,
} from '../../spec/locations.ts';

/** A part of a check's input, and the files that a problem in it can be in. */
export interface AffectedInput {
  input: CheckInput;
  files: Set<string>;
}

/**
 * The input with those paths and callbacks only that changed files have to do with: their spec, example, page,
 * declarations, or a shape that they use.
 */
export function affectedInput(input: CheckInput, changed: readonly string[]): AffectedInput {
  const touched = new Set(changed);
  const reach = reachOf(input.cursors);
  const files = new Set(changed);
  const specs = new Set<string>();
  const isTouched = (spec: string, others: readonly string[]): boolean => {
    const all = [...others, ...reach(spec)];
    if (!all.some((file) => touched.has(file))) return false;
    for (const file of all) files.add(file);
    specs.add(spec);
    return true;
  };
  const operations = input.catalog.operations.filter((operation) =>
    isTouched(pathItemFile(operation.name), [
      ...exampleFiles(operation),
      pageFile(operation.name),
      declarationFile(operation.name),
    ]),
  );
  const webhooks = input.catalog.webhooks.filter(({ name }) =>
    isTouched(webhookFile(name), [webhookExampleFile(name), webhookPageFile(name), webhookDeclarationFile(name)]),
  );
  const isWanted = ([file]: readonly [string, unknown]): boolean =>
    !/^(?:snippets|docs)\//.test(file) || files.has(file);
  return {
    files,
    input: {
      ...input,
      catalog: { ...input.catalog, operations, webhooks },
      cursors: new Map(
        [...input.cursors].map(([file, cursor]) => [file, file === ROOT_FILE ? rootWith(cursor, specs) : cursor]),
      ),
      files: new Map([...input.files].filter(isWanted)),
      pages: () => new Map([...input.pages()].filter(isWanted)),
    },
  };
}
