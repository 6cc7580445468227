import { linksIn, type Table, type TableRow } from '../../docs/page-tables.ts';
import { codeNames } from '../../docs/prose-style/page-description-text.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { allProperties, parametersIn } from '../../spec/traverse.ts';

/** A row that names a number by which nobody can retry. */
export interface WrongNumber {
  row: TableRow;
  message: string;
}

/** A column of the numbers that make a request idempotent. */
const IDEMPOTENT = /幂等/;

/**
 * Rows whose operation, the first that they link, does not take the number that makes it idempotent, or whose query, the last
 * one, finds by another.
 */
export function wrongNumbers(
  { head, rows }: Table,
  operationsOf: (address: string) => readonly Operation[],
): WrongNumber[] {
  const column = head.cells.findIndex((cell) => IDEMPOTENT.test(cell));
  if (column === -1) return [];
  return rows.flatMap((row) => {
    const pages = row.cells.flatMap(linksIn).map(operationsOf);
    const [first = [], ...others] = pages;
    const keys = (others.at(-1) ?? []).map(pathNames).filter((names) => names.length > 0);
    return codeNames(row.cells[column] ?? '').flatMap((number) => {
      const isSent = first.length === 0 || first.some((operation) => sentNames(operation).includes(number));
      if (!isSent) return [{ row, message: `The operation of this row does not take ${number}.` }];
      const isFound = keys.length === 0 || keys.some((names) => names.includes(number));
      return isFound
        ? []
        : [{ row, message: `The query of this row finds by ${keys.flat().join(', ')}, not by ${number}.` }];
    });
  });
}

const pathNames = (operation: Operation): string[] => parametersIn(operation, 'path').map(({ name }) => name);

const sentNames = ({ parameters, request }: Operation): string[] =>
  [...parameters, ...(request ? allProperties(request.schema) : [])].map(({ name }) => name);
