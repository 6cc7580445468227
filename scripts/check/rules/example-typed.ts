import { posix } from 'node:path';
import { hashText } from '../../lib/hash.ts';
import { createLineIndex } from '../../lib/line-index.ts';
import { defineRule } from '../define-rule.ts';
import { untypedNames } from '../support/value-types.ts';

/** What other programs compile; see `webhook-servers-compile` and `client-examples-compile`. */
const ELSEWHERE = /^snippets\/(?:webhook\/servers|client)\//;

const FIX =
  'Give the value a declared type where it comes from: const order: WeChatPay.… = JSON.parse(text). Or take it from what has one.';

/** Files of clients and receivers, which examples import by a name. */
const NAMED = /^snippets\/(?:webhook\/)?[^/]+\.ts$/;
const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;
const MODULE = /^(?:import|export)\b/m;

/** No name in an example stands for a value of type `any`, wherever that comes from: nothing would be known of what is done with it. */
export const exampleTyped = defineRule({
  id: 'example-typed',
  group: 'examples',
  cost: 'compile',
  check({ root, files, filesMatching, note, isApproved, approve, report }) {
    const examples = filesMatching(/^snippets\/.*\.ts$/).filter(([file]) => !ELSEWHERE.test(file));
    const shared = sharedFiles(examples).flatMap(([file]) => [file, note(`text ${file}`)]);
    const context = hashText(JSON.stringify([note('matching ^virtual-types/'), note('configs'), ...shared]));
    const due = new Map(examples.filter((example) => !isApproved([context, ...example])));
    const found = due.size ? untypedNames(root, 'snippets/tsconfig.json', due) : [];
    for (const { file, offset, name } of found)
      report(
        { file, ...createLineIndex(files.get(file) ?? '').at(offset) },
        `"${name}" is of type \`any\`: the compiler knows nothing of it.`,
        FIX,
      );
    const untyped = new Set(found.map(({ file }) => file));
    for (const example of examples) if (!untyped.has(example[0])) approve([context, ...example]);
    return { checked: { sources: examples.length } };
  },
});

/** Files that decide the types in others: what is imported, and what is no module, whose names are everywhere. */
function sharedFiles(examples: readonly (readonly [file: string, text: string])[]) {
  const imported = new Set(
    examples.flatMap(([file, text]) =>
      [...text.matchAll(IMPORT)].map(([, path = '']) => posix.join(posix.dirname(file), path)),
    ),
  );
  return examples.filter(([file, text]) => imported.has(file) || NAMED.test(file) || !MODULE.test(text));
}
