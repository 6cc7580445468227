import { guideSidebar } from '../../reference/navigation/guides.ts';
import { CLIENT_FOLDER, pathItemFile, webhookFile } from '../../spec/locations.ts';
import { isPage } from '../check-input.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { orphanPages, SUBJECT_PAGE } from '../support/orphan-pages.ts';

/** Every page under `docs/openapi/`, `docs/webhook/` and `docs/client/` but their lists has its subject in the spec; every guide is in the sidebar. */
export const pageOrphan = defineRule({
  id: 'page-orphan',
  group: 'pages',
  check({ catalog, files, loaderProblems, report }) {
    // A path item that can't be read loses its operations; what belongs to them is no orphan.
    const faulty = new Set(loaderProblems.map(({ file }) => file));
    const found = [...files.keys()].filter((file) => SUBJECT_PAGE.test(file));
    for (const file of orphanPages(found, catalog)) {
      if (faulty.has(specFileOf(file))) continue;
      const fix = `Move it to the name of its ${ownerOf(file)}, or: git rm ${file}`;
      report({ file }, `No ${ownerOf(file)} of the spec has this page.`, fix);
    }
    checkReachable(files, report);
    return { checked: { pages: found.length } };
  },
});

/** Families of pages whose lists and sidebars are made of the spec; the home page and the lists themselves. */
const LISTED = /^docs\/(?:(?:openapi|webhook|client|product|errors|changes)\/.*|index)\.md$/;

/** Any other page stands in the sidebar of the guides: nothing else leads to it. */
function checkReachable(files: ReadonlyMap<string, string>, report: Report): void {
  const shown = new Set(guideSidebar.flatMap(({ items = [] }) => items).map(({ link }) => `docs${link}.md`));
  for (const file of files.keys()) {
    if (!isPage(file) || LISTED.test(file) || shown.has(file)) continue;
    report(
      { file },
      'No sidebar leads to this page.',
      `Add it to scripts/reference/navigation/guides.ts, or: git rm ${file}`,
    );
  }
}

function ownerOf(file: string): string {
  if (file.startsWith('docs/client/')) return 'call on the device';
  return file.startsWith('docs/webhook/') ? 'callback' : 'path';
}

function specFileOf(file: string): string {
  const [, folder, name = '', , call] = SUBJECT_PAGE.exec(file) ?? [];
  if (call !== undefined) return `${CLIENT_FOLDER}${call}.yaml`;
  return folder === 'webhook' ? webhookFile(name) : pathItemFile(name);
}
