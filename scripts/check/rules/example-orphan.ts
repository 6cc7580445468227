import { exampleFile, pathItemFile, webhookExampleFile, webhookFile } from '../../spec/locations.ts';
import type { Rule } from '../rule.ts';

/** What stands in `snippets/` without being an example: the client's set-up, and all that receives webhooks. Rule `guide-runs` looks at guides. */
const SHARED = /^snippets\/(?:wxpay|webhook\/[^/]+|webhook\/servers\/[^/]+|guide\/.+)\.ts$/;

const EXAMPLE = /^snippets\/(.*)\.[a-z]+\.ts$/;
const WEBHOOK_EXAMPLE = /^snippets\/webhook\/(.*)\.ts$/;

/** Every example has its operation or its webhook. */
export const exampleOrphan: Rule = {
  id: 'example-orphan',
  group: 'examples',
  check({ catalog, files, loaderProblems }) {
    const ofWebhooks = catalog.webhooks.map(({ name }) => webhookExampleFile(name));
    const wanted = new Set([...catalog.operations.map(exampleFile), ...ofWebhooks]);
    // A file of the spec that can't be read loses its operations; what belongs to them is no orphan.
    const faulty = new Set(loaderProblems.map(({ file }) => file));
    const found = [...files.keys()].filter((file) => file.startsWith('snippets/') && !SHARED.test(file));
    const problems = found
      .filter((file) => !wanted.has(file) && !faulty.has(specFile(file)))
      .map((file) => ({
        rule: 'example-orphan',
        file,
        line: 1,
        column: 1,
        message: 'No operation and no webhook has this example.',
        fix: `Move it to the name of its operation, or: git rm ${file}`,
      }));
    return { problems, checked: { examples: found.filter((file) => !WEBHOOK_EXAMPLE.test(file)).length } };
  },
};

const specFile = (file: string): string =>
  WEBHOOK_EXAMPLE.test(file)
    ? webhookFile(file.replace(WEBHOOK_EXAMPLE, '$1'))
    : pathItemFile(file.replace(EXAMPLE, '$1'));
