import {
  CLIENT_FOLDER,
  clientPageFile,
  pageFile,
  pathItemFile,
  webhookFile,
  webhookPageFile,
} from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';

const PAGE = /^docs\/(?:(openapi|webhook)\/(v\d\/.*)|(client)\/(?!index\.md$)(.*))\.md$/;

/** Every page under `docs/openapi/`, `docs/webhook/` and `docs/client/` but their lists has its subject in the spec. */
export const pageOrphan = defineRule({
  id: 'page-orphan',
  group: 'pages',
  check({ catalog, files, loaderProblems, report }) {
    const wanted = new Set([
      ...catalog.operations.map(({ name }) => pageFile(name)),
      ...catalog.webhooks.map(({ name }) => webhookPageFile(name)),
      ...catalog.client.calls.map(({ name }) => clientPageFile(name)),
    ]);
    // A path item that can't be read loses its operations; what belongs to them is no orphan.
    const faulty = new Set(loaderProblems.map(({ file }) => file));
    const found = [...files.keys()].filter((file) => PAGE.test(file));
    for (const file of found) {
      if (wanted.has(file) || faulty.has(specFileOf(file))) continue;
      const fix = `Move it to the name of its ${ownerOf(file)}, or: git rm ${file}`;
      report({ file }, `No ${ownerOf(file)} of the spec has this page.`, fix);
    }
    return { checked: { pages: found.length } };
  },
});

function ownerOf(file: string): string {
  if (file.startsWith('docs/client/')) return 'call on the device';
  return file.startsWith('docs/webhook/') ? 'callback' : 'path';
}

function specFileOf(file: string): string {
  const [, folder, name = '', , call] = PAGE.exec(file) ?? [];
  if (call !== undefined) return `${CLIENT_FOLDER}${call}.yaml`;
  return folder === 'webhook' ? webhookFile(name) : pathItemFile(name);
}
