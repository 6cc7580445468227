import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { readMarkdown } from '../../docs/read-markdown.ts';
import { createLineIndex } from '../../lib/line-index.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';
import { columnOf } from '../support/page-links.ts';
import { READER_TEXT } from '../support/reader-texts.ts';

/** The entries of our packages that have code of their own. */
const ENTRIES: Readonly<Record<string, string>> = {
  'wechatpay-kit': 'kit/src/index.ts',
  'wechatpay-mock': 'mock/src/index.ts',
};
const IMPORT = /import (?:type )?\{([^}]+)\} from '(wechatpay-\w+)'/g;
/** The head of a table of functions, and its rows below. */
const FUNCTIONS = /^\| (?:function|函数) /;

/**
 * What texts import of our packages, and what the tables of their READMEs list as functions, is what the packages export; packages of
 * other languages are those that workflows install.
 */
export const packageNames = defineRule({
  id: 'package-names',
  group: 'pages',
  check(context) {
    const { files } = context;
    let texts = 0;
    for (const [file, text] of context.filesMatching(READER_TEXT)) {
      texts += 1;
      checkImports(file, text, context);
      const entry = files.get(file.replace(/README[^/]*$/, 'src/index.ts'));
      if (entry !== undefined) checkFunctions(file, readMarkdown(text, file), entry, context);
    }
    checkInstalled(context);
    return { checked: texts ? { texts } : {} };
  },
});

/** The package of another language that a command installs: `composer require wechatpay/wechatpay:1.4.12`. */
const INSTALLS = /\b(?:composer require|pip install|go get)(?: --\S+)* ([\w./-]+)/g;
const COMMANDS = /^(?:docs\/guide\/.*\.md|[^/]+\.md|\.github\/.*\.yml)$/;

/** All texts and workflows install the packages of another language that workflows try. */
function checkInstalled({ filesMatching, report }: CheckContext): void {
  const commands = filesMatching(COMMANDS).flatMap(([file, text]) =>
    [...text.matchAll(INSTALLS)].map(({ index, 0: command, 1: name = '' }) => {
      return { file, text, index, name, tool: command.split(' ')[0] };
    }),
  );
  const tried = commands.filter(({ file }) => file.startsWith('.github/'));
  for (const { file, text, index, name, tool } of commands) {
    const known = tried.filter((each) => each.tool === tool);
    if (known.length === 0 || known.some((each) => each.name === name)) continue;
    const place = { file, ...createLineIndex(text).at(index) };
    report(place, `The workflows install ${known[0]?.name}, and not ${name}.`, 'Let both install the same package.');
  }
}

const wordsOf = (text: string): Set<string> => new Set(text.match(/\w+/g));

function checkImports(file: string, text: string, { files, report }: CheckContext): void {
  const lines = createLineIndex(text);
  for (const { index, 0: found, 1: list = '', 2: name = '' } of text.matchAll(IMPORT)) {
    const entry = files.get(ENTRIES[name] ?? '');
    if (entry === undefined) continue;
    const exported = wordsOf(entry);
    for (const each of list.split(',')) {
      const imported = each.replace(/\btype\b| as .*/g, '').trim();
      if (imported === '' || exported.has(imported)) continue;
      const place = { file, ...lines.at(index + found.indexOf(imported)) };
      report(place, `${name} has no ${imported}.`, `It exports what ${ENTRIES[name]} does.`);
    }
  }
}

function checkFunctions(file: string, { lines, codes }: MarkdownPage, entry: string, { report }: CheckContext): void {
  const exported = wordsOf(entry);
  const start = lines.findIndex((line) => FUNCTIONS.test(line));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  for (const { line, text } of codes) {
    const row = lines[line - 1] ?? '';
    const isFunction = line - 1 > start && line - 1 < end && row.slice(0, row.indexOf('|', 1)).includes(`\`${text}\``);
    if (start === -1 || !isFunction || exported.has(text)) continue;
    const place = { file, line, column: columnOf(row, 1, text) };
    report(place, `The package exports no ${text}.`, 'Correct the name, or export it.');
  }
}
