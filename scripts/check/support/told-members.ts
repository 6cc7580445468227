import type { CheckContext } from '../define-rule.ts';
import type { ReportOffset } from './report-offset.ts';

/** A package whose READMEs have a table of what it gives. */
interface Package {
  readme: RegExp;
  /** The first words of the head of the table. */
  head: RegExp;
  /** The names that code defines, all of which the table tells. */
  names(context: CheckContext): readonly string[];
  /** What it defines and the table may leave out: what others are made of. */
  untold: readonly string[];
}

const KIT_ENTRY = 'kit/src/index.ts';
const MOCK_MODEL = 'mock/src/start-mock-model.ts';

const PACKAGES: readonly Package[] = [
  {
    readme: /^kit\/README[^/]*\.md$/,
    head: /^\| (?:function|函数) \|/m,
    names: ({ files }) => exportsOf(files.get(KIT_ENTRY) ?? ''),
    untold: [],
  },
  {
    readme: /^mock\/README[^/]*\.md$/,
    head: /^\| (?:member|成员) \|/m,
    names: ({ files }) => membersOf(files.get(MOCK_MODEL) ?? ''),
    untold: ['control'],
  },
  {
    readme: /^docs\/guide\/mock\.md$/,
    head: /^\| 成员 \|/m,
    names: ({ files }) => membersOf(files.get(MOCK_MODEL) ?? ''),
    untold: ['control', 'list', 'stop'],
  },
];

/** Values that a module exports from others: those without `type`. */
const exportsOf = (code: string): string[] =>
  [...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => /^\w+$/.test(name)),
  );

/** Members of `PayMock`: those picked from the control, and its own. */
function membersOf(code: string): string[] {
  const [, picked = '', own = ''] =
    /interface PayMock\s+extends Pick<Control, ([^>]*)> \{\n([\s\S]*?)^\}/m.exec(code) ?? [];
  return [
    ...[...picked.matchAll(/'(\w+)'/g)].map(([, name = '']) => name),
    ...[...own.matchAll(/^ {2}(?:readonly )?(\w+)[:(]/gm)].map(([, name = '']) => name),
  ];
}

/** A name in code, with or without what it is called with: `notify(event, url)`. */
const NAMED = /`(\w+)(?:\([^`]*\))?`/g;

/** The tables of the packages' READMEs tell every function or member that there is, and no other. */
export function checkMembers(file: string, text: string, context: CheckContext, at: ReportOffset): void {
  const found = PACKAGES.find(({ readme }) => readme.test(file));
  const start = found?.head.exec(text)?.index;
  if (!found || start === undefined) return;
  const names = found.names(context);
  if (names.length === 0) return;
  const [table = ''] = text.slice(start).split('\n\n', 1);
  const told = new Set([...table.matchAll(NAMED)].map(([, name]) => name));
  const unknown = membersIn(table).filter(({ name }) => !names.includes(name));
  const missing = names.filter((name) => !told.has(name) && !found.untold.includes(name));
  for (const { index, name } of unknown)
    at(start + index, `The package has no ${name}.`, `There are: ${names.join(', ')}.`);
  // A wrong name stands in the place of the one that is left out.
  for (const name of missing.length > unknown.length ? missing : [])
    at(start, `The table leaves out ${name}.`, 'Add it to the row that it belongs to.');
}

/** The names in the first column of a table. */
const membersIn = (table: string): { index: number; name: string }[] =>
  [...table.matchAll(/^\|(?:\\\||[^|])*\|/gm)].flatMap(({ index, 0: cell }) =>
    [...cell.matchAll(NAMED)].map(({ index: before, 1: name = '' }) => ({ index: index + before, name })),
  );
