import { posix } from 'node:path';
import { defineRule } from '../define-rule.ts';
import { columnOf, isExternal } from '../support/page-links.ts';

/** Every image of every page is a file: relative to the page, or in `docs/public/` when it starts with `/`. */
export const missingImage = defineRule({
  id: 'missing-image',
  group: 'pages',
  check({ pages, assets, files, report }) {
    for (const [file, { images }] of pages()) {
      for (const { line, text } of images) {
        const wanted = imageFile(text, file);
        if (isExternal(text) || assets.has(wanted)) continue;
        const column = columnOf(files.get(file) ?? '', line, text);
        const message = `The image ${text} is no file: ${wanted}`;
        report({ file, line, column }, message, 'Add the file, or correct the path.');
      }
    }
    return { checked: { files: pages().size } };
  },
});

function imageFile(source: string, page: string): string {
  const path = source.replace(/[?#].*$/, '');
  return path.startsWith('/') ? `docs/public${path}` : posix.join(posix.dirname(page), path);
}
