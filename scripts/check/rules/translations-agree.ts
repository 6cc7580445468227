import { readMarkdown } from '../../docs/read-markdown.ts';
import { defineRule, type Report } from '../define-rule.ts';

const TRANSLATIONS = [
  ['README.md', 'README.zh-CN.md'],
  ['README.zh-CN.md', 'README.md'],
] as const;

/** READMEs whose code a reader runs, with their translation. */
const RUN = /^((?:kit|mock)\/)?README\.md$/;

/** Both READMEs of the project explain the same commands with the same options in their tables, and those of each package have the same code. */
export const translationsAgree = defineRule({
  id: 'translations-agree',
  group: 'pages',
  check({ files, filesMatching, report }) {
    let count = 0;
    for (const [file, other] of TRANSLATIONS) {
      const translation = files.get(other);
      if (translation === undefined) continue;
      const known = new Map(commandRows(translation).map(({ script, options }) => [script, options]));
      const rows = commandRows(files.get(file) ?? '');
      count += rows.length;
      for (const { script, line, options } of rows) {
        const missing = options.find((option) => !known.get(script)?.includes(option));
        if (!known.has(script))
          report({ file, line }, `${other} does not explain "npm run ${script}".`, 'Add its row there.');
        else if (missing)
          report({ file, line }, `${other} does not name ${missing} of "npm run ${script}".`, 'Add it there.');
      }
    }
    for (const [file, text] of filesMatching(RUN)) compareRuns(file, text, files, report);
    return { checked: count ? { commands: count } : {} };
  },
});

/** Reports the lines of code of a translation that are others than those of the original. */
function compareRuns(file: string, text: string, files: ReadonlyMap<string, string>, report: Report): void {
  const other = file.replace(/\.md$/, '.zh-CN.md');
  const wanted = codeIn(text, file);
  for (const [index, { line, code }] of codeIn(files.get(other) ?? '', other).entries()) {
    const original = wanted[index]?.code;
    if (original !== undefined && original !== code)
      report({ file: other, line }, `${file} has: ${original}`, 'Let both have the same code.');
  }
}

/** How comments begin that a translation translates. */
const COMMENTS: Readonly<Record<string, RegExp>> = { sh: /\s*#.*$/, ts: /\s*\/\/.*$/, js: /\s*\/\/.*$/ };

/** The lines of a text's blocks of code, without their comments. */
const codeIn = (text: string, file: string): { line: number; code: string }[] =>
  readMarkdown(text, file).fences.flatMap(({ language, line, code }) => {
    const comment = COMMENTS[language];
    const rows = comment === undefined ? [] : code.split('\n');
    return rows.map((row, index) => ({ line: line + index + 1, code: row.replace(comment ?? '', '') }));
  });

/** The commands in the first cells of tables, with the options that their rows name. */
const commandRows = (text: string): { script: string; line: number; options: string[] }[] =>
  text.split('\n').flatMap((row, index) => {
    const [start, cell = ''] = row.split('|');
    return start === ''
      ? [...cell.matchAll(/npm run (\w+(?::\w+)*)/g)].map(([, script = '']) => ({
          ...{ script, line: index + 1 },
          options: row.match(/(?<![\w-])--[a-z][\w-]*/g) ?? [],
        }))
      : [];
  });
