import { posix } from 'node:path';
import type { Problem } from '../../lib/problem.ts';
import type { Rule } from '../rule.ts';
import { columnOf } from '../support/page-links.ts';

/** Every image of every page is a file: relative to the page, or in `docs/public/` when it starts with `/`. */
export const missingImage: Rule = {
  id: 'missing-image',
  group: 'pages',
  async check({ pages, assets, files }) {
    const texts = await pages();
    const problems: Problem[] = [];
    for (const [file, page] of texts) {
      for (const { line, text } of page.images) {
        const wanted = imageFile(text, file);
        if (assets.has(wanted)) continue;
        const message = `The image ${text} is no file: ${wanted}`;
        const column = columnOf(files.get(file) ?? '', line, text);
        problems.push({
          rule: 'missing-image',
          file,
          line,
          column,
          message,
          fix: 'Add the file, or correct the path.',
        });
      }
    }
    return { problems, checked: { files: texts.size } };
  },
};

function imageFile(source: string, page: string): string {
  const path = source.replace(/[?#].*$/, '');
  return path.startsWith('/') ? `docs/public${path}` : posix.join(posix.dirname(page), path);
}
