import { formatValue, formatValues } from './format.ts';

/** Node's `format`. */
export const format = (...values: unknown[]): string => formatValues(values);

/** Node's `inspect`. */
export const inspect = (value: unknown): string => formatValue(value);

/** Node's `debuglog`, which is silent. */
export const debuglog = () => (): void => undefined;

/** Node's `promisify`, of functions that call back with an error and a result. */
export const promisify =
  <Result>(call: (...values: unknown[]) => void) =>
  (...values: unknown[]): Promise<Result> =>
    new Promise((resolve, reject) => {
      call(...values, (error: unknown, result: Result) => (error ? reject(error) : resolve(result)));
    });
