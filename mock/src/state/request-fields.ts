import { parseJson } from '../../../scripts/lib/parse-json.ts';
import type { ValidRequest } from '../mock-model.ts';

/** Looks for the first of some names in the path, the body and the query of a request; dots lead into objects. */
export type RequestFields = (...names: string[]) => unknown;

/** The fields of a request about an order, under the names of either protocol. */
export function requestFields({ path, query, body }: ValidRequest): RequestFields {
  const places = [path, body, query];
  return (...names) =>
    names.flatMap((name) => places.map((place) => reach(place, name.split('.')))).find((value) => value !== undefined);
}

/** A fact as text; the empty text when it is missing. */
export const textField = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A fact as an amount in fen. */
export const amountField = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** The objects of a list, which APIv2 sends as JSON text. */
export function listField(value: unknown): RequestFields[] {
  const list = typeof value === 'string' ? parseJson(value) : value;
  return Array.isArray(list)
    ? list.map(
        (item) =>
          (...names) =>
            names.map((name) => reach(item, name.split('.'))).find((found) => found !== undefined),
      )
    : [];
}

/** The number under which an order is kept: each sub-merchant counts for itself. */
export function orderKey(fields: RequestFields, number = textField(fields('out_trade_no'))): string {
  return `${textField(fields('sub_mchid', 'sub_mch_id'))}/${number}`;
}

function reach(value: unknown, [first, ...rest]: string[]): unknown {
  if (first === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first)) return undefined;
  return reach(Object.entries(value).find(([name]) => name === first)?.[1], rest);
}
