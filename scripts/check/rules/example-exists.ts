import { exampleFiles } from '../../spec/example-forms.ts';
import { endpointOf, webhookExampleFile } from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';

/**
 * Every operation has its example, `snippets/<name>.<method>.ts`, one whose fields differ by caller
 * `snippets/<name>.<method>.institution.ts` too, and every webhook has `snippets/webhook/<name>.ts`.
 */
export const exampleExists = defineRule({
  id: 'example-exists',
  group: 'examples',
  check({ catalog: { operations, webhooks }, files, report }) {
    for (const operation of operations) {
      for (const file of exampleFiles(operation).filter((each) => !files.has(each)))
        report(operation.source, `The operation has no example: ${file}`, `npm run new -- ${endpointOf(operation)}`);
    }
    for (const { name, source } of webhooks) {
      const file = webhookExampleFile(name);
      if (files.has(file)) continue;
      report(source, `The webhook has no example: ${file}`, 'Write it like those beside it.');
    }
    return { checked: { operations: operations.length } };
  },
});
