import type { CheckContext } from '../define-rule.ts';
import type { ReportOffset } from './report-offset.ts';

const VARIABLE = /\bWECHATPAY_\w+/g;

/** Examples, and the writers of those in other languages; the mock server writes what they read. */
const VARIABLES_ARE_IN = /^(?:snippets\/|scripts\/languages\/|mock\/src\/key-files\.ts$)/;

/** The check that an environment variable that a text names is one that code reads; one that ends in `_` stands for all that begin so. */
export function createVariableCheck({ filesMatching }: CheckContext): (text: string, at: ReportOffset) => void {
  const variables = new Set(filesMatching(VARIABLES_ARE_IN).flatMap(([, text]) => text.match(VARIABLE) ?? []));
  const covers = (one: string, other: string): boolean => one.endsWith('_') && other.startsWith(one);
  return (text, at) => {
    for (const { index, 0: name } of text.matchAll(VARIABLE)) {
      const isKnown =
        variables.has(name) || [...variables].some((variable) => covers(variable, name) || covers(name, variable));
      if (!isKnown) at(index, `No code reads the variable ${name}.`, `There are: ${[...variables].sort().join(', ')}.`);
    }
  };
}

/** The table of variables, and the code that reads them. */
const GUIDE = 'docs/guide/client.md';
const SETTINGS = /^kit\/src\/merchant\//;
const READ = /(?<=['.])WECHATPAY_\w+(?<!_)\b/g;

/** The guide to the client tells every variable that the kit reads. */
export function checkVariablesAreTold({ files, filesMatching, report }: CheckContext): void {
  const guide = files.get(GUIDE);
  if (guide === undefined) return;
  const read = new Set(filesMatching(SETTINGS).flatMap(([, text]) => text.match(READ) ?? []));
  for (const name of read)
    if (!guide.includes(`\`${name}\``))
      report({ file: GUIDE }, `The variable ${name} is not explained.`, 'Add its row to the table.');
}
