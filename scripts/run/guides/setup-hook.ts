/** Set-ups of modes whose set-up is not `snippets/wxpay.ts`. */
const SETUPS: Readonly<Record<string, string>> = {
  certificate: 'snippets/guide/client/wxpay.certificate.ts',
  migrating: 'snippets/guide/client/wxpay.migrating.ts',
};

const MODE = /\.(certificate|migrating)\.ts$/;

/** The set-up that `#wxpay` is for the reader of a file, where it is another than that of the project. */
export const setupOf = (file: string): string | undefined => SETUPS[MODE.exec(file)?.[1] ?? ''];

/** Arguments with which Node takes a file, given by its URL, for `#wxpay`. */
export function setupHook(url: string): string[] {
  const hook = `export const resolve = (name, context, next) => next(name === '#wxpay' ? ${JSON.stringify(url)} : name, context);`;
  const registration = `import { register } from 'node:module'; register(${JSON.stringify(asModule(hook))});`;
  return ['--import', asModule(registration)];
}

const asModule = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
