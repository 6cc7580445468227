import { once } from '../../lib/once.ts';
import type { CheckContext } from '../define-rule.ts';
import type { WrongFact } from './told-facts.ts';

/** An error that the mock server is told to answer with: `--fail SYSTEM_ERROR`, --fail 'NOT_ENOUGH@POST /v3/refund/domestic/refunds'. */
const FAIL = /--fail '?([A-Z][A-Z_]+)\b(?:@(GET|POST|PUT|PATCH|DELETE) (\/[\w/{}-]*[\w}]))?/g;

/** Finds errors in texts that nobody answers with, or not the operation beside them: each version of the API has codes of its own. */
export function createFailureFinder({ catalog }: CheckContext): (text: string) => WrongFact[] {
  const { errors, operations } = catalog;
  const common = { v2: errors.v2.map(({ code }) => code), v3: errors.v3.map(({ code }) => code) };
  const all = once(() => [
    ...common.v2,
    ...common.v3,
    ...operations.flatMap((each) => each.errors.map(({ code }) => code)),
  ]);
  return (text) =>
    [...text.matchAll(FAIL)].flatMap(({ index, 1: code = '', 2: method = '', 3: path }) => {
      const operation = operations.find((each) => each.path === path && each.method === method.toLowerCase());
      if (path !== undefined && !operation) return [wrong(index, `No operation is ${method} ${path}.`)];
      const known = operation ? [...operation.errors.map((each) => each.code), ...common[operation.version]] : all();
      return known.includes(code) ? [] : [wrong(index, `${path ?? 'The API'} has no error ${code}.`)];
    });
}

const wrong = (offset: number, message: string): WrongFact => ({
  ...{ offset, message },
  fix: 'Name one of the errors of openapi/errors.yaml.',
});
