import type { Problem } from '../../lib/problem.ts';
import { GUIDE_CODE } from '../../run/guides/guide-files.ts';
import { exampleFile, webhookExampleFile } from '../../spec/locations.ts';
import type { Rule } from '../rule.ts';
import { compileProject } from '../support/typescript-native.ts';

const PROJECT = 'snippets/tsconfig.json';
const FIX = 'Correct the example; or, when the type is wrong, the spec, and then: npm run generate';

/** Every example compiles in strict mode against the declarations, all in one program. */
export const exampleCompiles: Rule = {
  id: 'example-compiles',
  group: 'examples',
  async check(input) {
    const { problems, files, milliseconds } = await compileProject(input.root, PROJECT, 'example-compiles', FIX);
    const compiled = new Set(files.map((file) => file.slice(input.root.length + 1)));
    const { operations, webhooks } = input.catalog;
    const examples = operations.map(exampleFile).filter((file) => input.files.has(file));
    const handlers = webhooks.map(({ name }) => webhookExampleFile(name)).filter((file) => input.files.has(file));
    const guides = [...input.files.keys()].filter((file) => file.startsWith(GUIDE_CODE));
    return {
      problems: [...problems, ...leftOut([...examples, ...handlers, ...guides], compiled)],
      checked: { examples: examples.filter((file) => compiled.has(file)).length },
      milliseconds,
    };
  },
};

/** An example that the program leaves out would pass whatever it says. */
function leftOut(examples: string[], compiled: Set<string>): Problem[] {
  return examples
    .filter((file) => !compiled.has(file))
    .map((file) => ({
      rule: 'example-compiles',
      file,
      line: 1,
      column: 1,
      message: 'The example was not compiled.',
      fix: `Let "include" of ${PROJECT} reach it.`,
    }));
}
