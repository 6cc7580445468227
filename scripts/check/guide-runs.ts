import type { Problem } from '../lib/problem.ts';
import { guideFiles } from '../run-guides/files.ts';
import type { GuideFile } from '../run-guides/model.ts';
import { runGuides } from '../run-guides/run.ts';
import type { PageText } from './page-text.ts';
import type { Rule } from './rule.ts';

/**
 * Every file below `snippets/guide/` stands on a page, and does its work when a reader runs it: against the double of
 * WeChat Pay, in the key modes that it is for.
 */
export const guideRuns: Rule = {
  id: 'guide-runs',
  gate: 'examples',
  async check({ root, catalog, files, pages, onProgress }) {
    const guides = guideFiles(files);
    const progress = (done: number, failed: number) =>
      onProgress?.(`guide programs run: ${done} of ${guides.length}${failed ? `, ${failed} failed` : ''}`);
    const { failures } = await runGuides({ project: root, catalog, guides, onProgress: progress });
    const problems = failures.map((failure) => ({ rule: 'guide-runs', ...failure, fix: fixOf(failure.file) }));
    return { problems: [...problems, ...leftOut(guides, await pages())], looked: { programs: guides.length } };
  },
};

const fixOf = (file: string): string =>
  `Correct the program. As a reader runs it: npm run mock in one terminal, npx tsx ${file} in another.`;

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
