/** Code that the page can run, by its file. */
const RUNNABLE = /^snippets\/(?:v2|v3|brand|guide|webhook\/v[23])\/.*\.ts$/;

/** Code of guides that has no button of its own, and why. */
export const NOT_RUN_IN_PAGE: Readonly<Record<string, string>> = {
  'snippets/guide/errors/retry.ts': 'a module: it runs with the programs that import it',
  'snippets/guide/webhook/settle.ts': 'a module: it runs with the programs that import it',
  'snippets/guide/quick-start/callback.ts': 'listens on a port',
  'snippets/guide/signing/callback.certificate.ts': 'listens on a port',
  'snippets/guide/signing/callback.migrating.ts': 'listens on a port',
  'snippets/guide/signing/callback.public-key.ts': 'listens on a port',
  'snippets/guide/webhook/server.ts': 'listens on a port',
};

/** The name of a program that a page can run, as its block and its published file have it; undefined for other code. */
export const programName = (file: string): string | undefined =>
  RUNNABLE.test(file) && !Object.hasOwn(NOT_RUN_IN_PAGE, file) ? file.replace(/^snippets\/|\.ts$/g, '') : undefined;

/** The file of a program. */
export const programFile = (name: string): string => `snippets/${name}.ts`;

/** What the imports of the project's code lead to. */
const SET_UPS: Readonly<Record<string, string>> = {
  '#wxpay': 'snippets/wxpay.ts',
  '#brand': 'snippets/brand.ts',
  '#webhook': 'snippets/webhook/webhook.ts',
};

/** The file of the project that an import in one of its files means; the name of a package stays. */
export const importedFile = (specifier: string, from: string): string =>
  SET_UPS[specifier] ??
  (specifier.startsWith('.') ? new URL(specifier, `file:///${from}`).pathname.slice(1) : specifier);

/** Names of files that code uploads: `./license.png` in a string. */
const UPLOAD = /(['"])\.\/([\w-]+\.(?:png|jpe?g|bmp|mp4|pdf|csv|txt))\1/g;

/** The names of the files that code uploads. */
export const uploadsOf = (text: string): string[] => [...text.matchAll(UPLOAD)].map(([, , name]) => name ?? '');

/** What few programs need, which is loaded for them alone: XML of APIv2, and files that are zipped, as a bill is that was asked for so. */
export type Extra = 'xml' | 'zip';

const EXTRAS: Readonly<Record<Extra, RegExp>> = { xml: /(?<!-)\bv2\b|Transformer/i, zip: /gun?zip/i };

/** The extras that code needs. */
export const extrasOf = (text: string): Extra[] =>
  (['xml', 'zip'] as const).filter((extra) => EXTRAS[extra].test(text));
