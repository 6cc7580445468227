import { pageTables } from '../../docs/page-tables.ts';
import { codeNames } from '../../docs/prose-style/page-description-text.ts';
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
    for (const [file, text] of filesMatching(RUN)) {
      compareRuns(file, text, files, report);
      compareTables(file, text, files, report);
    }
    return { checked: count ? { commands: count } : {} };
  },
});

/** Reports the first line of each block of code of a translation that is another than in the original: those below may have moved. */
function compareRuns(file: string, text: string, files: ReadonlyMap<string, string>, report: Report): void {
  const other = file.replace(/\.md$/, '.zh-CN.md');
  const wanted = codeIn(text, file);
  for (const [number, { line, rows }] of codeIn(files.get(other) ?? '', other).entries()) {
    const original = wanted[number]?.rows;
    const index = original ? rows.findIndex((row, position) => row !== original[position]) : -1;
    if (index !== -1)
      report(
        { file: other, line: line + index + 1 },
        `${file} has: ${original?.[index] ?? 'nothing more'}`,
        'Let both have the same code.',
      );
  }
}

/** What stands in the place of a value, which is translated: `<folder>`. */
const PLACEHOLDER = /<[^>]*>/g;

/** Reports the rows of a translation's tables that have other names in code than those of the original. */
function compareTables(file: string, text: string, files: ReadonlyMap<string, string>, report: Report): void {
  const other = file.replace(/\.md$/, '.zh-CN.md');
  const tables = pageTables(readMarkdown(files.get(other) ?? '', other));
  for (const [number, { rows }] of pageTables(readMarkdown(text, file)).entries()) {
    const translations = tables[number]?.rows ?? [];
    // Of a table that has lost a row, nobody knows which one; rows of commands are compared by their names.
    if (translations.length !== rows.length) continue;
    for (const [index, row] of rows.entries()) {
      const translated = /`npm run/.test(row.cells[0] ?? '') ? undefined : translations[index];
      const difference = translated && differenceOf(namesIn(translated.cells), namesIn(row.cells));
      if (difference)
        report(
          { file: other, line: translated.line },
          `${difference} ${file}:${row.line}.`,
          'Let both rows name the same.',
        );
    }
  }
}

/** The first name that one of two rows has alone. */
function differenceOf(names: readonly string[], wanted: readonly string[]): string | undefined {
  const missing = wanted.find((name) => !names.includes(name));
  if (missing !== undefined) return `The row does not name "${missing}", as does that of`;
  const alone = names.find((name) => !wanted.includes(name));
  return alone && `The row names "${alone}", unlike that of`;
}

const namesIn = (cells: readonly string[]): string[] =>
  cells.flatMap(codeNames).map((name) => name.replace(PLACEHOLDER, '<>'));

/** How comments begin that a translation translates. */
const COMMENTS: Readonly<Record<string, RegExp>> = { sh: /\s*#.*$/, ts: /\s*\/\/.*$/, js: /\s*\/\/.*$/ };

/** A text's blocks of code: the line of their fence, and their lines without comments. */
const codeIn = (text: string, file: string): { line: number; rows: string[] }[] =>
  readMarkdown(text, file).fences.flatMap(({ language, line, code }) => {
    const comment = COMMENTS[language];
    return comment ? [{ line, rows: code.split('\n').map((row) => row.replace(comment, '')) }] : [];
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
