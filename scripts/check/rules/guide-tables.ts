import { pageTables, type Table, type TableRow } from '../../docs/page-tables.ts';
import { groupBy } from '../../lib/group-by.ts';
import { once } from '../../lib/once.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Operation, Property, SigningScheme } from '../../spec/catalog-model.ts';
import { operationFields } from '../../spec/traverse.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';
import { createPageOperations } from '../support/page-fields.ts';
import { resolveLink } from '../support/page-links.ts';
import { isReadable } from '../support/readable.ts';
import { wrongAlgorithm, wrongDigest } from '../support/table-algorithms.ts';
import { wrongNumbers } from '../support/table-numbers.ts';
import { type CrossedRow, crossedPairs, crossedTerms, type Terms } from '../support/table-terms.ts';

/** Pages whose tables are about several operations. */
const EXPLAINING = /^docs\/(?:guide|product|errors)\/.*\.md$/;
const GLOSSARY = 'docs/guide/glossary.md';
/** The head of a table that maps fields of one version to those of the other. */
const MAPPING = 'APIv2 APIv3';

/**
 * What one row of a table says belongs together in the spec: a term and its field, a field of APIv2 and its successor, a function
 * and what it signs with, a file and its digest, two spellings of a code, an operation and the number by which it is idempotent.
 */
export const guideTables = defineRule({
  id: 'guide-tables',
  group: 'pages',
  check(context) {
    const { filesMatching, pages, report } = context;
    // What can't be read has no fields.
    if (!isReadable(context)) return { checked: {} };
    const facts = createFacts(context);
    let count = 0;
    for (const [file] of filesMatching(EXPLAINING)) {
      const page = pages().get(file);
      const tables = page ? pageTables(page) : [];
      count += tables.length;
      for (const { row, message, fix } of tables.flatMap((table) => rowFaults(table, file, facts)))
        report({ file, line: row.line }, message, fix);
    }
    return { checked: count ? { tables: count } : {} };
  },
});

/** A row that says what is not so. */
interface RowFault {
  row: TableRow;
  message: string;
  fix: string;
}

/** What there is, by which rows are measured. */
interface Facts {
  terms: Terms;
  signings: readonly SigningScheme[];
  /** Codes of errors that are one, spelt differently. */
  spellings: readonly (readonly string[])[];
  /** The operations of the page where a link of a page leads. */
  operationsAt(address: string, from: string): readonly Operation[];
}

function createFacts(context: CheckContext): Facts {
  const { catalog } = context;
  const byField = once(() => groupBy(catalogFields(catalog), ({ name }) => name));
  const titles = once(() => new Set(catalogFields(catalog).map(({ schema }) => schema.title)));
  const operationsOf = once(() => createPageOperations(catalog));
  return {
    terms: {
      has: (term) => titles().has(term),
      of(path) {
        const name = /\w+$/.exec(path)?.[0] ?? '';
        return new Set((byField().get(name) ?? []).flatMap(({ schema: { title } }) => title ?? []));
      },
    },
    signings: catalog.client.signings,
    spellings: catalog.errors.spellings,
    operationsAt: (address, from) => operationsOf()(resolveLink(address, from, context).file),
  };
}

function rowFaults(table: Table, file: string, { terms, signings, spellings, operationsAt }: Facts): RowFault[] {
  const operationsOf = (address: string): readonly Operation[] => operationsAt(address, file);
  const fieldsOf = (address: string): Property[] => operationsOf(address).flatMap(operationFields);
  return [
    ...crossedRows(table, file, terms).map(({ row, field, other }) => ({
      ...{ row, message: `"${field}" belongs to the row of ${other}.` },
      fix: 'Give each row its own field: the spec has its term.',
    })),
    ...wrongNumbers(table, operationsOf).map((each) => ({ ...each, fix: 'Name the number that both take.' })),
    ...table.rows.flatMap((row): RowFault[] => {
      const algorithm = wrongAlgorithm(row, signings);
      const digest = wrongDigest(row, fieldsOf);
      const code = wrongCode(row, spellings);
      return [
        ...(algorithm
          ? [{ row, message: algorithm, fix: 'openapi/client/shared.yaml says how each function signs.' }]
          : []),
        ...(code ? [{ row, message: code, fix: 'openapi/errors.yaml says by sameAs which codes are one.' }] : []),
        ...(digest ? [{ row, message: digest, fix: 'Name the digest of the spec.' }] : []),
      ];
    }),
  ];
}

/** A row whose first two cells are a code of an error each pairs the spellings of one, if one of them has several. */
function wrongCode({ cells }: TableRow, spellings: Facts['spellings']): string | undefined {
  const [one, other] = cells.slice(0, 2).map((cell) => /^`([A-Z_]+)`$/.exec(cell)?.[1]);
  const group = spellings.find((codes) => one !== undefined && codes.includes(one));
  if (!group || other === undefined || group.includes(other)) return undefined;
  return `${one} is the same as ${group.filter((code) => code !== one).join(', ')}, and not as ${other}.`;
}

function crossedRows(table: Table, file: string, terms: Terms): CrossedRow[] {
  if (file === GLOSSARY) return crossedTerms(table, terms);
  return table.head.cells.slice(0, 2).join(' ') === MAPPING ? crossedPairs(table, terms) : [];
}
