import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { pageTables, type Table, type TableRow } from '../../docs/page-tables.ts';
import { textLines } from '../../docs/text-lines.ts';
import type { Operation, Product } from '../../spec/catalog-model.ts';
import { productPageFile } from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { isReadable } from '../support/readable.ts';

/** Heads of the columns that name groups of pages, and of those that name callers. */
const GROUPS = /^[用走]哪一组$/;
const CALLERS = /^(?:谁调用|谁来接入)$/;
/** A cell that does not name all callers: 各种商户, 服务商等，见各页 */
const LOOSE = /各种|等|见/;

/** The table of an overview, what for and which group, has all groups of its product, and callers that can call what is in them. */
export const overviewTables = defineRule({
  id: 'overview-tables',
  group: 'pages',
  check(context) {
    const { catalog, pages, report } = context;
    // What can't be read has no callers.
    if (!isReadable(context)) return { checked: {} };
    const byName = operationsByName(catalog);
    let tables = 0;
    for (const product of catalog.products) {
      const file = productPageFile(product.slug);
      const page = pages().get(file);
      if (!page) continue;
      for (const table of pageTables(page)) {
        const column = table.head.cells.findIndex((cell) => GROUPS.test(cell));
        if (column < 0) continue;
        tables += 1;
        const overview = { file, page, table, column, product, byName };
        checkGroups(overview, report);
        checkCallers(overview, report);
      }
    }
    return { checked: tables ? { overviews: tables } : {} };
  },
});

/** A table with the groups of a product in one of its columns. */
interface Overview {
  file: string;
  page: MarkdownPage;
  table: Table;
  column: number;
  product: Product;
  byName: ReadonlyMap<string, readonly Operation[]>;
}

/** What a group is called in a table: 企业支付 for 企业支付：员工授权. */
const shortTitle = (title: string): string => title.replace(/：.*/, '');

/** A table that names less of its product's groups is about something else. */
const MOST = 3 / 4;

function checkGroups({ file, page, table, column, product }: Overview, report: Report): void {
  const titles = [...new Set(product.groups.map(({ title }) => shortTitle(title)))];
  const named = table.rows.map(({ cells }) => cells[column] ?? '').join(' ');
  const missing = titles.filter((title) => !named.includes(title));
  if (missing.length > (1 - MOST) * titles.length) return;
  for (const title of missing)
    if (!textLines(page).some(({ text }) => text.includes(title)))
      report({ file, line: table.head.line }, `The table has no row of ${title}.`, 'Say what this group is for, too.');
}

function checkCallers(overview: Overview, report: Report): void {
  const { file, table, column } = overview;
  const callers = table.head.cells.findIndex((cell) => CALLERS.test(cell));
  for (const row of callers < 0 ? [] : table.rows) {
    const told = row.cells[callers] ?? '';
    const known = new Set(operationsOf(row, column, overview).flatMap(({ roles }) => roles.map(plainRole)));
    const named = LOOSE.test(told) ? [] : told.split('、').map(plainRole);
    const wrong = named.filter((role) => ROLES.has(role) && !known.has(role));
    if (wrong.length > 0 && known.size > 0)
      report(
        { file, line: row.line },
        `The row says ${told}, and the operations of these groups are for ${[...known].join('、')}.`,
        'Correct the callers, or the group.',
      );
  }
}

/** Callers as the spec calls them; others are called by more special names. */
const ROLES = new Set(['直连商户', '服务商', '渠道商', '从业机构', '清算机构', '电商平台']);

const plainRole = (role: string): string => role.replace(/（.*/, '').trim();

/** The operations of the groups that a row names. */
function operationsOf({ cells }: TableRow, column: number, { product, byName }: Overview): Operation[] {
  const cell = cells[column] ?? '';
  return product.groups
    .filter(({ title }) => cell.includes(shortTitle(title)))
    .flatMap(({ pages }) => pages.flatMap((page) => byName.get(page) ?? []));
}
