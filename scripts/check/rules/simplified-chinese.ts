import { createTraditionalFinder } from '../../docs/prose-style/traditional-characters.ts';
import { createLineIndex } from '../../lib/line-index.ts';
import { once } from '../../lib/once.ts';
import { OFFICIAL_FOLDER } from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';
import { commentsOf } from '../support/comments.ts';

/** What readers see of the spec, the pages and the examples. What official pages state is kept as they state it. */
const SHOWN = /^(?:openapi|docs|snippets)\/|\.zh-CN\.md$/;

/** Words of a language other than Chinese that make a sentence. */
const SENTENCE = /(?:\b[A-Za-z][a-z']+\b[ ,.:;]+){4}/;

/** A line of the spec that readers read, with a half-width mark between Chinese words. Pages have page-prose for it. */
const HALF_WIDTH =
  /^[\s-]*(?:title|summary|description|meaning|advice|cause|remedy):.*?\p{Script=Han}([,;:!?])(?=\p{Script=Han})/dgmu;

/** The full-width counterparts. */
const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/**
 * Terms, explanations, pages and comments are written in simplified characters, what the spec explains with full-width marks,
 * and comments of examples in Chinese.
 */
export const simplifiedChinese = defineRule({
  id: 'simplified-chinese',
  group: 'pages',
  async check({ filesMatching, note, remember }) {
    const finder = once(createTraditionalFinder);
    const shown = filesMatching(SHOWN).filter(([file]) => !file.startsWith(OFFICIAL_FOLDER));
    for (const [file, text] of shown)
      await remember([file, note(`text ${file}`)], (report) => {
        const lines = createLineIndex(text);
        for (const { index, found, instead } of finder()(text))
          report(
            { file, ...lines.at(index) },
            `「${found}」 is written in traditional characters.`,
            `Write: ${instead}`,
          );
        for (const { 1: mark = '', indices } of file.startsWith('openapi/') ? text.matchAll(HALF_WIDTH) : [])
          report(
            { file, ...lines.at(indices?.[1]?.[0] ?? 0) },
            `「${mark}」 is a half-width mark between Chinese words.`,
            `Write: ${FULL_WIDTH[mark]}`,
          );
      });
    for (const [file, text] of filesMatching(/^snippets\/.*\.ts$/))
      await remember(['comments', file, note(`text ${file}`)], (report) => {
        const lines = createLineIndex(text);
        for (const { from, to } of commentsOf(text)) {
          const comment = text.slice(from, to);
          if (SENTENCE.test(comment) && !/\p{Script=Han}/u.test(comment))
            report({ file, ...lines.at(from) }, 'The comment is not in Chinese.', 'Readers of examples read Chinese.');
        }
      });
    return { checked: { files: shown.length } };
  },
});
