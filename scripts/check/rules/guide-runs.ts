import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { GUIDE_SOURCES, openGuideCache } from '../../run/guide-cache.ts';
import { type GuideFile, guideFiles } from '../../run/guide-files.ts';
import { recordsFile } from '../../run/run-report.ts';
import { runGuidesApart } from '../../run/runner.ts';
import { defineRule, type Report } from '../define-rule.ts';

type Pages = ReadonlyMap<string, MarkdownPage>;

/**
 * Every file below `snippets/guide/` stands on a page, and does its work when a reader runs it: against the mock server,
 * in the key modes that it is for. One that did is not run again while nothing has changed on which its result depends.
 */
export const guideRuns = defineRule({
  id: 'guide-runs',
  group: 'examples',
  cost: 'run',
  isProcess: true,
  async check({ root, catalog, files, filesMatching, pages, onProgress, note, report }) {
    const sources = new Map(filesMatching(GUIDE_SOURCES));
    note('configs');
    note(`record ${recordsFile('guides')}`);
    const guides = guideFiles(sources);
    const cache = openGuideCache(root, catalog, sources, (file) => files.get(file));
    const outputs = new Map(guides.map((guide) => [guide.file, cache.outputOf(guide)]));
    const due = guides.filter(({ file }) => outputs.get(file) === undefined);
    const progress = (done: number, failed: number) =>
      onProgress?.(`guide programs run: ${done} of ${due.length}${failed ? `, ${failed} failed` : ''}`);
    if (due.length > 0) {
      const run = await runGuidesApart({ project: root, catalog, guides: due, onProgress: progress });
      for (const [file, output] of run.outputs) outputs.set(file, output);
      cache.store(guides, run);
      for (const { message, ...place } of run.failures) report(place, message, fixOf(place.file));
    }
    reportUnshown(guides, pages(), report);
    reportWrongOutputs(pages(), outputs, report);
    return { checked: { programs: guides.length } };
  },
});

const fixOf = (file: string): string =>
  `Correct the program. As a reader runs it: npm run mock in one terminal, npx tsx ${file} in another.`;

/** A `text` block below a program shows what it prints, `…` in the place of what differs from run to run. */
function reportWrongOutputs(pages: Pages, outputs: ReadonlyMap<string, string | undefined>, report: Report): void {
  for (const [file, { fences }] of pages) {
    for (const { language, embed, code, line } of fences) {
      const output = embed && outputs.get(embed.file);
      if (language !== 'text' || output === undefined || isShown(code, output)) continue;
      const message = `The program above prints something else: ${JSON.stringify(output.slice(0, 200))}`;
      report({ file, line: line + 1 }, message, 'Write what it prints, with … for what varies.');
    }
  }
}

function isShown(shown: string, output: string): boolean {
  const parts = shown.trim().split('…');
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*?');
  return new RegExp(`^${pattern}$`).test(output.trim());
}

/** A file that no page shows. */
function reportUnshown(guides: readonly GuideFile[], pages: Pages, report: Report): void {
  const shown = new Set([...pages.values()].flatMap(({ embeds }) => embeds.map(({ file }) => file)));
  for (const { file } of guides) {
    if (shown.has(file)) continue;
    report({ file }, 'No page shows this file.', `Write in a guide: <<< @/../${file}, or: git rm ${file}`);
  }
}
