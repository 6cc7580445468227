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

/**
 * No name in an example stands for a value of type `any`, wherever that comes from: nothing would be known of what is done with it.
 * No call gives a promise that nobody waits for: what it does would not be done when the next line runs, and its failure be lost.
 */
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
    const { typeFaults } = await import('../support/value-types.ts');
    const found = due.length ? await typeFaults(root, 'snippets/tsconfig.json', due) : [];
    for (const { file, offset, text, kind } of found) {
      const place = { file, ...createLineIndex(files.get(file) ?? '').at(offset) };
      if (kind === 'any') report(place, `"${text}" is of type \`any\`: the compiler knows nothing of it.`, FIX);
      else report(place, `Nobody waits for ${text}`, 'Write await before it, or void when it is meant so.');
    }
    const faulty = new Set(found.map(({ file }) => file));
    for (const example of examples) if (!faulty.has(example[0])) approve([context, ...example]);
    return { checked: { sources: examples.length } };
  },
});
