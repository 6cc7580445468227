/** Node's `setTimeout` that gives a promise. */
export const setTimeout = <Value>(milliseconds: number, value?: Value): Promise<Value | undefined> =>
  new Promise((resolve) => {
    globalThis.setTimeout(() => resolve(value), milliseconds);
  });
