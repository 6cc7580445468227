import type { Problem } from '../../lib/problem.ts';
import { openGuideCache } from '../../run/guides/guide-cache.ts';
import { guideFiles } from '../../run/guides/guide-files.ts';
import type { GuideFile } from '../../run/guides/guide-model.ts';
import { runGuides } from '../../run/guides/run-guides.ts';
import type { Rule } from '../rule.ts';
import { fencesOf } from '../support/guide-fences.ts';
import type { PageText } from '../support/page-text.ts';

/**
 * Every file below `snippets/guide/` stands on a page, and does its work when a reader runs it: against the double of
 * WeChat Pay, in the key modes that it is for. One that did is not run again while nothing has changed on which its
 * result depends.
 */
export const guideRuns: Rule = {
  id: 'guide-runs',
  group: 'examples',
  async check({ root, catalog, files, pages, onProgress }) {
    const guides = guideFiles(files);
    const memory = openGuideCache(root, catalog, files);
    const due = guides.filter((guide) => memory.outputOf(guide) === undefined);
    const progress = (done: number, failed: number) =>
      onProgress?.(`guide programs run: ${done} of ${due.length}${failed ? `, ${failed} failed` : ''}`);
    const run = await runGuides({ project: root, catalog, guides: due, onProgress: progress });
    const { failures } = run;
    const outputs = new Map(guides.map((guide) => [guide.file, run.outputs.get(guide.file) ?? memory.outputOf(guide)]));
    memory.remember(guides, run);
    const problems = failures.map((failure) => ({ rule: 'guide-runs', ...failure, fix: fixOf(failure.file) }));
    return {
      problems: [...problems, ...leftOut(guides, await pages()), ...wrongOutputs(files, outputs)],
      checked: { programs: guides.length },
    };
  },
};

const fixOf = (file: string): string =>
  `Correct the program. As a reader runs it: npm run mock in one terminal, npx tsx ${file} in another.`;

/** A `text` block below a program shows what it prints, `…` in the place of what differs from run to run. */
function wrongOutputs(files: ReadonlyMap<string, string>, outputs: ReadonlyMap<string, string | undefined>): Problem[] {
  const pages = [...files].filter(([file]) => file.startsWith('docs/guide/') && file.endsWith('.md'));
  return pages.flatMap(([file, text]) =>
    fencesOf(text).flatMap(({ language, below = '', code, line }) => {
      const output = outputs.get(below.replace('@/../', ''));
      if (language !== 'text' || output === undefined || isShown(code, output)) return [];
      const message = `The program above prints something else: ${JSON.stringify(output.slice(0, 200))}`;
      return [
        { rule: 'guide-runs', file, line, column: 1, message, fix: 'Write what it prints, with … for what varies.' },
      ];
    }),
  );
}

function isShown(shown: string, output: string): boolean {
  const parts = shown.trim().split('…');
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*?');
  return new RegExp(`^${pattern}$`).test(output.trim());
}

/** A file that no page shows. */
function leftOut(guides: readonly GuideFile[], pages: ReadonlyMap<string, PageText>): Problem[] {
  const shown = new Set([...pages.values()].flatMap(({ embeds }) => embeds.map(({ text }) => text)));
  return guides
    .filter(({ file }) => !shown.has(`@/../${file}`))
    .map(({ file }) => ({
      rule: 'guide-runs',
      file,
      line: 1,
      column: 1,
      message: 'No page shows this file.',
      fix: `Write in a guide: <<< @/../${file}, or: git rm ${file}`,
    }));
}
