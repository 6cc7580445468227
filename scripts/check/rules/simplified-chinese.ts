import { createTraditionalFinder } from '../../docs/prose-style/traditional-characters.ts';
import { createLineIndex } from '../../lib/line-index.ts';
import { once } from '../../lib/once.ts';
import { OFFICIAL_FOLDER } from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';

/** What readers see of the spec, the pages and the examples. What official pages state is kept as they state it. */
const SHOWN = /^(?:openapi|docs|snippets)\/|\.zh-CN\.md$/;

/** Terms, explanations, pages and comments are written in simplified characters. */
export const simplifiedChinese = defineRule({
  id: 'simplified-chinese',
  group: 'pages',
  async check({ filesMatching, remember }) {
    const finder = once(createTraditionalFinder);
    const shown = filesMatching(SHOWN).filter(([file]) => !file.startsWith(OFFICIAL_FOLDER));
    for (const [file, text] of shown)
      await remember([file, text], (report) => {
        const lines = createLineIndex(text);
        for (const { index, found, instead } of finder()(text))
          report(
            { file, ...lines.at(index) },
            `「${found}」 is written in traditional characters.`,
            `Write: ${instead}`,
          );
      });
    return { checked: { files: shown.length } };
  },
});
