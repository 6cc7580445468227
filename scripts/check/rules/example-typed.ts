import { createLineIndex } from '../../lib/line-index.ts';
import { defineRule } from '../define-rule.ts';
import { untypedNames } from '../support/value-types.ts';

/** What other programs compile; see `webhook-servers-compile` and `client-examples-compile`. */
const ELSEWHERE = /^snippets\/(?:webhook\/servers|client)\//;

const FIX =
  'Give the value a declared type where it comes from: const order: WeChatPay.… = JSON.parse(text). Or take it from what has one.';

/** No name in an example stands for a value of type `any`, wherever that comes from: nothing would be known of what is done with it. */
export const exampleTyped = defineRule({
  id: 'example-typed',
  group: 'examples',
  cost: 'compile',
  check({ root, files, report }) {
    const examples = [...files].filter(([file]) => /^snippets\/.*\.ts$/.test(file) && !ELSEWHERE.test(file));
    for (const { file, offset, name } of untypedNames(root, 'snippets/tsconfig.json', new Map(examples)))
      report(
        { file, ...createLineIndex(files.get(file) ?? '').at(offset) },
        `"${name}" is of type \`any\`: the compiler knows nothing of it.`,
        FIX,
      );
    return { checked: { sources: examples.length } };
  },
});
