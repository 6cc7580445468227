import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { readMarkdown } from '../../docs/read-markdown.ts';
import { createLineIndex } from '../../lib/line-index.ts';
import { once } from '../../lib/once.ts';
import { isRecord } from '../../lib/type-guards.ts';
import { exampleFiles } from '../../spec/example-forms.ts';
import type { Paths } from '../check-input.ts';
import { type CheckContext, defineRule, type Report, RULE_GROUPS } from '../define-rule.ts';
import { NUMERALS, numberOf } from '../support/numerals.ts';
import { columnOf } from '../support/page-links.ts';
import { isReadable } from '../support/readable.ts';
import { type ReportOffset, reportOffset } from '../support/report-offset.ts';
import { checkCalls } from '../support/told-calls.ts';
import { createFactFinder } from '../support/told-facts.ts';
import { createFailureFinder } from '../support/told-failures.ts';
import { checkCommandFiles, checkFiles } from '../support/told-files.ts';
import { checkMembers } from '../support/told-members.ts';
import { createRouteFinder } from '../support/told-routes.ts';
import { checkVariablesAreTold, createVariableCheck } from '../support/told-variables.ts';

/** A text with its parts as Markdown. */
interface Source {
  file: string;
  text: string;
  page: MarkdownPage;
}

/** Texts about the project itself, beside the site. */
const HANDBOOK = /^(?:[^/]+|(?:kit|mock|openapi|virtual-types|\.vitepress\/internals)\/README[^/]*)\.md$/;
/** Commands of npm that need no script. */
const BUILT_IN = new Set(['ci', 'install', 'test']);
const COMMAND =
  /(?<![\w-])(?:npm run (?<script>\w+(?::\w+)*)(?: -- (?<given>[^\n`#|·]*))?|npx wechatpay-mock(?<mock>[^\n`#|·]*))/g;
const OPTION = /(?<![\w-])--[a-z][\w-]*/g;
const DEFINED = /(?:option|Option)\(\s*'(--[\w-]+)/g;

/**
 * READMEs, CONTRIBUTING and ARCHITECTURE say what is so: commands (workflows too), options and variables that there are
 * (guides too), files, links, calls that the client has, what packages export, and the numbers of the catalogue.
 */
export const handbookFacts = defineRule({
  id: 'handbook-facts',
  group: 'pages',
  check(context) {
    const commands = commandsOf(context);
    const facts = {
      commands,
      options: new Set([...FOREIGN_OPTIONS, ...[...(commands?.values() ?? [])].flatMap((options) => [...options])]),
      rules: ruleNames(context.assets),
      hasExtension: createExtensionFinder(context.filesMatching(SPEC)),
      checkVariables: createVariableCheck(context),
      wrongFacts: [createFactFinder(context), createRouteFinder(context), createFailureFinder(context)],
      numbers: once(() => numbersOf(context)),
    };
    const texts = [HANDBOOK, GUIDE, RUN].flatMap(context.filesMatching);
    for (const [file, text] of texts) checkText(file, text, facts, context);
    checkVariablesAreTold(context);
    return { checked: texts.length ? { texts: texts.length } : {} };
  },
});

/** Pages that explain, whose commands, options and variables are ours. */
const GUIDE = /^docs\/(?:guide|product|errors)\/.*\.md$/;
/** Workflows and images run our commands. */
const RUN = /^\.github\/|\/Dockerfile$/;

const SPEC = /^openapi\/(?!official\/).*\.yaml$/;
const EXTENSION = /^[ \t]*(x-[\w-]+):/gm;
const EXTENSION_NAME = /^x-[a-zA-Z-]+$/;

/** What there is, by which texts are measured. */
interface Facts {
  /** The options of each script; undefined without `package.json`. */
  commands: Map<string, ReadonlySet<string>> | undefined;
  /** Those of all scripts, and of other programs that guides name. */
  options: ReadonlySet<string>;
  rules: ReadonlySet<string>;
  /** Whether the spec has a key, such as `x-unit`. */
  hasExtension: (key: string) => boolean;
  checkVariables: ReturnType<typeof createVariableCheck>;
  wrongFacts: readonly ReturnType<typeof createFactFinder>[];
  /** Numbers of the catalogue, by the words that stand behind them. */
  numbers: () => readonly (readonly [pattern: RegExp, number: number])[];
}

function checkText(file: string, text: string, facts: Facts, context: CheckContext): void {
  const { commands, options, rules, hasExtension, checkVariables, wrongFacts, numbers } = facts;
  const at = reportOffset(file, text, context.report);
  if (commands) checkCommands(text, commands, at);
  for (const { offset, message, fix } of wrongFacts.flatMap((find) => find(text))) at(offset, message, fix);
  checkCommandFiles(text, context.assets, at);
  if (RUN.test(file)) return;
  checkCalls(text, context.catalog, at);
  checkShapes(text, context, at);
  checkVariables(text, at);
  checkMembers(file, text, context, at);
  const source = { file, text, page: context.pages().get(file) ?? readMarkdown(text, file) };
  checkRuleNames(source, rules, context.report);
  if (commands) checkOptions(source, options, context.report);
  if (!HANDBOOK.test(file)) return;
  // Of a spec that can't be read, numbers say nothing.
  if (isReadable(context)) checkNumbers(text, numbers(), at);
  checkFiles(file, text, source.page, context);
  for (const { line, text: key } of source.page.codes)
    if (EXTENSION_NAME.test(key) && !hasExtension(key))
      context.report({ file, line, column: columnOf(text, line, key) }, `The spec has no ${key}.`, 'Correct the key.');
}

/** Finds keys in the texts of the spec; one that is there is soon found. */
const createExtensionFinder =
  (files: readonly (readonly [file: string, text: string])[]): Facts['hasExtension'] =>
  (key) =>
    files.some(([, text]) => text.includes(`${key}:`) && keysIn(text).includes(key));

const keysIn = (text: string): string[] => [...text.matchAll(EXTENSION)].map(([, key = '']) => key);

/** The options of each script of `package.json`, by its name; undefined without that file. */
function commandsOf({ files, filesMatching }: CheckContext): Map<string, ReadonlySet<string>> | undefined {
  const manifest: unknown = JSON.parse(files.get('package.json') ?? 'null');
  const scripts = isRecord(manifest) && isRecord(manifest.scripts) ? manifest.scripts : undefined;
  if (!scripts) return undefined;
  const optionsIn = (texts: readonly string[]): string[] =>
    texts.flatMap((text) => [...text.matchAll(DEFINED)].map(([, option = '']) => option));
  const ofMock = optionsIn(filesMatching(/^mock\/src\//).map(([, text]) => text));
  return new Map(
    Object.entries(scripts).map(([name, line]) => {
      const own = /^node (?:--\S+ )*scripts\/start\.mjs (\S+)$/.exec(String(line))?.[1];
      const options = name === 'mock' ? ofMock : optionsIn([files.get(own ?? '') ?? '']);
      return [name, new Set([...options, '--help'])];
    }),
  );
}

function checkCommands(text: string, commands: ReadonlyMap<string, ReadonlySet<string>>, at: ReportOffset): void {
  for (const { index, groups = {} } of text.matchAll(COMMAND)) {
    const script = groups.script ?? 'mock';
    const options = commands.get(script);
    if (!options) {
      if (!BUILT_IN.has(script))
        at(index, `There is no "npm run ${script}".`, `There are: ${[...commands.keys()].join(', ')}.`);
      continue;
    }
    for (const [option] of (groups.given ?? groups.mock ?? '').matchAll(OPTION))
      if (!options.has(option))
        at(index, `"npm run ${script}" has no option ${option}.`, `It has: ${[...options].join(', ')}.`);
  }
}

/** Options of other programs, which the guides name alone. */
const FOREIGN_OPTIONS = ['--cacert'];

/** An option that stands alone in code is one of some command. */
function checkOptions({ file, text, page }: Source, known: ReadonlySet<string>, report: Report): void {
  for (const { line, text: code } of page.codes) {
    const [option] = /^--[a-z][\w-]*/.exec(code) ?? [];
    if (option === undefined || known.has(option)) continue;
    report(
      { file, line, column: columnOf(text, line, code) },
      `No command has an option ${option}.`,
      `There are: ${[...known].sort().join(', ')}.`,
    );
  }
}

/** The names of all rules: each has a case in `fixtures/`. */
const ruleNames = (assets: Paths): ReadonlySet<string> =>
  new Set([...assets].flatMap((path) => FIXTURE.exec(path)?.[1] ?? []));

/** Names of rules stand in code, or behind `--only`. */
function checkRuleNames({ file, text, page }: Source, rules: ReadonlySet<string>, report: Report): void {
  if (rules.size === 0) return;
  const groups = new Set<string>(RULE_GROUPS);
  const kinds = new Set([...rules].filter((rule) => rule.includes('-')).map((rule) => rule.split('-')[0]));
  const named = page.codes.filter(({ text: code }) => RULE_NAME.test(code) && kinds.has(code.split('-')[0]));
  const lines = createLineIndex(text);
  const chosen = [...text.matchAll(/npm run check -- --only ([a-z\- ]+)/g)].flatMap(({ index, 1: names = '' }) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => ({ ...lines.at(index), text: name })),
  );
  for (const { line, text: name } of [...named, ...chosen]) {
    if (rules.has(name) || groups.has(name)) continue;
    report(
      { file, line, column: columnOf(text, line, name) },
      `No rule of the check is called ${name}.`,
      'npm run check -- --help lists them.',
    );
  }
}

const FIXTURE = /^scripts\/check\/fixtures\/(.+)\.yaml$/;
const RULE_NAME = /^[a-z]+(?:-[a-z]+)+$/;

/** How many shapes an event has, in words before a link to them: 「七种内容」. */
const SHAPES = /\[([二三四五六七八九十])种[^\]]*\]\(\/webhook\/([\w/-]+)#resource\)/g;

function checkShapes(text: string, { catalog }: CheckContext, at: ReportOffset): void {
  for (const { index, 1: stated = '', 2: name } of text.matchAll(SHAPES)) {
    const number = catalog.webhooks.find((webhook) => webhook.name === name)?.resource?.schema.variants?.length ?? 1;
    if (numberOf(stated) !== number)
      at(index, `${name} has ${number} shapes, and not ${stated}.`, `Write: ${NUMERALS.charAt(number)}`);
  }
}

const numbersOf = ({ catalog: { operations, webhooks } }: CheckContext): [RegExp, number][] => [
  [/([\d,]{3,}) (?:operations|个接口)/g, operations.length],
  [/([\d,]{3,}) (?:callbacks|种回调)/g, webhooks.length],
  [/([\d,]{3,}) texts/g, operations.flatMap(exampleFiles).length],
];

function checkNumbers(text: string, numbers: ReturnType<Facts['numbers']>, at: ReportOffset): void {
  for (const [pattern, number] of numbers) {
    const wanted = number.toLocaleString('en');
    for (const { index, 0: found, 1: stated } of text.matchAll(pattern))
      if (stated !== wanted)
        at(index, `The catalogue has ${wanted}, and not: ${found}`, `Write: ${found.replace(stated ?? '', wanted)}`);
  }
}
