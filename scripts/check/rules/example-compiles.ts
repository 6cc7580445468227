import { expectedErrors } from '../../docs/twoslash-notations.ts';
import { GUIDE_CODE } from '../../run/guide-files.ts';
import { exampleFiles } from '../../spec/example-forms.ts';
import { webhookExampleFile } from '../../spec/locations.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { compileProject, isLeftOut } from '../support/compile-project.ts';

/**
 * Every example compiles in strict mode against the declarations, all in one program, but for errors that it expects
 * itself: `// @errors: 2322`.
 */
export const exampleCompiles = defineRule({
  id: 'example-compiles',
  group: 'examples',
  cost: 'compile',
  isProcess: true,
  async check({ root, catalog, files, cacheFolder, remember }) {
    const examples = catalog.operations.flatMap(exampleFiles).filter((file) => files.has(file));
    const handlers = catalog.webhooks.map(({ name }) => webhookExampleFile(name)).filter((file) => files.has(file));
    const guides = [...files.keys()].filter((file) => file.startsWith(GUIDE_CODE));
    const wanted = [...examples, ...handlers, ...guides];
    let time = {};
    // What the program is made of decides, and not the spec, of which the declarations are made.
    const problems = await remember(wanted, async (report, note) => {
      const unexpected: Report = (place, message, fix) => {
        const code = Number(/^TS(\d+)/.exec(message)?.[1]);
        if (!expectedErrors(files.get(place.file) ?? '').has(code)) report(place, message, fix);
      };
      const { milliseconds } = await compileProject(
        { root, note, report: unexpected, ...(cacheFolder !== undefined && { cacheFolder }) },
        {
          project: 'snippets/tsconfig.json',
          files: wanted,
          unit: 'example',
          fix: 'Correct the example; or, when the type is wrong, the spec, and then: npm run generate',
        },
      );
      time = { milliseconds };
    });
    const leftOut = new Set(problems.filter(isLeftOut).map(({ file }) => file));
    return { checked: { examples: examples.filter((file) => !leftOut.has(file)).length }, ...time };
  },
});
