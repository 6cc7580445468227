import { exampleFiles } from '../../spec/example-forms.ts';
import { clientExampleFile, pathItemFile, webhookExampleFile, webhookFile } from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';

/** Files of `snippets/` that are no examples: the clients' set-up, what receives webhooks, and guides (rule `guide-runs`). */
const SHARED = /^snippets\/(?:wxpay|brand|webhook\/[^/]+|webhook\/servers\/[^/]+|guide\/.+)\.ts$/;

const EXAMPLE = /^snippets\/(.*?)\.[a-z]+(?:\.institution)?\.ts$/;
const WEBHOOK_EXAMPLE = /^snippets\/webhook\/(.*)\.ts$/;

/** Every example has its operation or its webhook. */
export const exampleOrphan = defineRule({
  id: 'example-orphan',
  group: 'examples',
  check({ catalog, files, loaderProblems, report }) {
    const ofWebhooks = catalog.webhooks.map(({ name }) => webhookExampleFile(name));
    const ofCalls = catalog.client.calls.map(({ name }) => clientExampleFile(name));
    const wanted = new Set([...catalog.operations.flatMap(exampleFiles), ...ofWebhooks, ...ofCalls]);
    // A file of the spec that can't be read loses its operations; what belongs to them is no orphan.
    const faulty = new Set(loaderProblems.map(({ file }) => file));
    const found = [...files.keys()].filter((file) => file.startsWith('snippets/') && !SHARED.test(file));
    for (const file of found) {
      if (wanted.has(file) || faulty.has(specFile(file))) continue;
      const fix = `Move it to the name of its operation, or: git rm ${file}`;
      report({ file }, 'No operation and no webhook has this example.', fix);
    }
    return { checked: { examples: found.filter((file) => !WEBHOOK_EXAMPLE.test(file)).length } };
  },
});

const specFile = (file: string): string =>
  WEBHOOK_EXAMPLE.test(file)
    ? webhookFile(file.replace(WEBHOOK_EXAMPLE, '$1'))
    : pathItemFile(file.replace(EXAMPLE, '$1'));
