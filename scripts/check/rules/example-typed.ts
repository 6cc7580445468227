import { hashText } from '../../lib/hash.ts';
import { createLineIndex } from '../../lib/line-index.ts';
import { GENERATED } from '../check-input.ts';
import { defineRule } from '../define-rule.ts';
import { sharedSources } from '../support/shared-sources.ts';

/** What other programs compile; see `webhook-servers-compile` and `client-examples-compile`. */
const ELSEWHERE = /^snippets\/(?:webhook\/servers|client)\//;

/**
 * Declarations without this word make no value `any`, whatever else they say: what they lack is an error of the compiler. So no
 * example need be looked at again when they change.
 */
const ANY = /\bany\b/;

const FIX =
  'Give the value a declared type where it comes from: const order: WeChatPay.… = JSON.parse(text). Or take it from what has one.';

/** No name in an example stands for a value of type `any`, wherever that comes from: nothing would be known of what is done with it. */
export const exampleTyped = defineRule({
  id: 'example-typed',
  group: 'examples',
  cost: 'compile',
  isProcess: true,
  async check({ root, files, filesMatching, note, isApproved, approve, report }) {
    const examples = filesMatching(/^snippets\/.*\.ts$/).filter(([file]) => !ELSEWHERE.test(file));
    const shared = sharedSources(examples).flatMap(([file]) => [file, note(`text ${file}`)]);
    const untypedDeclarations = filesMatching(GENERATED).filter(([, text]) => ANY.test(text));
    const context = hashText(JSON.stringify([untypedDeclarations, note('configs'), ...shared]));
    const due = examples.filter((example) => !isApproved([context, ...example])).map(([file]) => file);
    const { untypedNames } = await import('../support/value-types.ts');
    const found = due.length ? await untypedNames(root, 'snippets/tsconfig.json', due) : [];
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
