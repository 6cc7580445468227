import { expectedErrors } from '../../docs/twoslash-notations.ts';
import { GUIDE_CODE } from '../../run/guide-files.ts';
import { exampleFiles } from '../../spec/example-forms.ts';
import { webhookExampleFile } from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';
import { compileProject } from '../support/compile-project.ts';

/**
 * Every example compiles in strict mode against the declarations, all in one program, but for errors that it expects
 * itself: `// @errors: 2322`.
 */
export const exampleCompiles = defineRule({
  id: 'example-compiles',
  group: 'examples',
  cost: 'compile',
  async check({ root, catalog, files, report }) {
    const examples = catalog.operations.flatMap(exampleFiles).filter((file) => files.has(file));
    const handlers = catalog.webhooks.map(({ name }) => webhookExampleFile(name)).filter((file) => files.has(file));
    const guides = [...files.keys()].filter((file) => file.startsWith(GUIDE_CODE));
    const { compiled, milliseconds } = await compileProject(
      {
        root,
        report(place, message, fix) {
          const code = Number(/^TS(\d+)/.exec(message)?.[1]);
          if (!expectedErrors(files.get(place.file) ?? '').has(code)) report(place, message, fix);
        },
      },
      {
        project: 'snippets/tsconfig.json',
        files: [...examples, ...handlers, ...guides],
        unit: 'example',
        fix: 'Correct the example; or, when the type is wrong, the spec, and then: npm run generate',
      },
    );
    return { checked: { examples: examples.filter((file) => compiled.has(file)).length }, milliseconds };
  },
});
