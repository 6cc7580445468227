import { defineRule } from '../define-rule.ts';

const TRANSLATIONS = [
  ['README.md', 'README.zh-CN.md'],
  ['README.zh-CN.md', 'README.md'],
] as const;

/** Both READMEs of the project explain the same commands in their tables. */
export const translationsAgree = defineRule({
  id: 'translations-agree',
  group: 'pages',
  check({ files, report }) {
    let count = 0;
    for (const [file, other] of TRANSLATIONS) {
      const translation = files.get(other);
      if (translation === undefined) continue;
      const known = new Set(commandRows(translation).map(({ script }) => script));
      const rows = commandRows(files.get(file) ?? '');
      count += rows.length;
      for (const { script, line } of rows)
        if (!known.has(script))
          report({ file, line }, `${other} does not explain "npm run ${script}".`, 'Add its row there.');
    }
    return { checked: count ? { commands: count } : {} };
  },
});

/** The commands in the first cells of tables. */
const commandRows = (text: string): { script: string; line: number }[] =>
  text.split('\n').flatMap((row, index) => {
    const [start, cell = ''] = row.split('|');
    return start === ''
      ? [...cell.matchAll(/npm run (\w+(?::\w+)*)/g)].map(([, script = '']) => ({ script, line: index + 1 }))
      : [];
  });
