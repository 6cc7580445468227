import path from 'node:path';
import { defineRule } from '../define-rule.ts';
import { createFaultFinder, PARSED_EXTENSIONS } from '../support/syntax-faults.ts';

/** Every example of a call on the user's device in Kotlin, Swift and ArkTS keeps to the grammar of its language. */
export const clientExamplesParse = defineRule({
  id: 'client-examples-parse',
  group: 'examples',
  cost: 'compile',
  async check({ filesMatching, note, remember }) {
    const find = createFaultFinder();
    const examples = filesMatching(/^snippets\/client\//).filter(([file]) =>
      PARSED_EXTENSIONS.includes(path.extname(file)),
    );
    for (const [file, text] of examples)
      await remember([file, note(`text ${file}`)], async (report) => {
        for (const { message, ...place } of await find(file, text))
          report({ file, ...place }, message, 'Correct the example.');
      });
    return { checked: examples.length ? { 'examples of apps': examples.length } : {} };
  },
});
