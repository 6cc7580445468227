import { exampleFiles } from '../../spec/example-forms.ts';
import { pathItemFile, webhookExampleFile, webhookFile } from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';

/** Files of `snippets/` that are no examples: the clients' set-up, what receives webhooks, scripts for tools, and guides (rule `guide-runs`). */
const SHARED = /^snippets\/(?:(?:wxpay|brand|webhook\/[^/]+|webhook\/servers\/[^/]+|guide\/.+)\.ts$|tools\/)/;

const EXAMPLE = /^snippets\/(.*?)\.[a-z]+(?:\.institution)?\.ts$/;
/** An example of a call on the device, in any of its languages. */
const CLIENT_EXAMPLE = /^snippets\/client\/([^/.]+)\.\w+$/;
const WEBHOOK_EXAMPLE = /^snippets\/webhook\/(.*)\.ts$/;

/** A program of a guide. */
const GUIDE = /^snippets\/guide\/.+\.ts$/;

/** Every example has its operation, its webhook or its call on the device; programs of guides are on a page, or imported. */
export const exampleOrphan = defineRule({
  id: 'example-orphan',
  group: 'examples',
  check({ catalog, files, filesMatching, loaderProblems, pages, report }) {
    const ofWebhooks = catalog.webhooks.map(({ name }) => webhookExampleFile(name));
    const calls = new Set(catalog.client.calls.map(({ name }) => name));
    const isOfCall = (file: string): boolean => calls.has(CLIENT_EXAMPLE.exec(file)?.[1] ?? '');
    const wanted = new Set([...catalog.operations.flatMap(exampleFiles), ...ofWebhooks]);
    // A file of the spec that can't be read loses its operations; what belongs to them is no orphan.
    const faulty = new Set(loaderProblems.map(({ file }) => file));
    const found = [...files.keys()].filter((file) => file.startsWith('snippets/') && !SHARED.test(file));
    for (const file of found) {
      if (wanted.has(file) || isOfCall(file) || faulty.has(specFile(file))) continue;
      const fix = `Move it to the name of its operation, or: git rm ${file}`;
      report({ file }, 'No operation, no webhook and no call on the device has this example.', fix);
    }
    const shown = new Set([...pages().values()].flatMap(({ embeds }) => embeds.map(({ file }) => file)));
    const programs = filesMatching(GUIDE);
    const imported = programs.map(([, text]) => text).join('\n');
    for (const [file] of programs)
      if (!shown.has(file) && !imported.includes(`/${file.slice(file.lastIndexOf('/') + 1)}'`))
        report({ file }, 'No page shows this program.', `Show it: <<< @/../${file}{ts twoslash}, or: git rm ${file}`);
    return { checked: { examples: found.filter((file) => !WEBHOOK_EXAMPLE.test(file)).length } };
  },
});

const specFile = (file: string): string =>
  WEBHOOK_EXAMPLE.test(file)
    ? webhookFile(file.replace(WEBHOOK_EXAMPLE, '$1'))
    : pathItemFile(file.replace(EXAMPLE, '$1'));
