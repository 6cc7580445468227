import { fileURLToPath } from 'node:url';
import { bundleScript } from '../lib/bundle-script.ts';

const SOURCE = fileURLToPath(new URL('../../live/src', import.meta.url));
const NODE = `${SOURCE}/node`;
const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** A module without anything in it. */
const NOTHING = `${MODULES}/axios/lib/helpers/null.js`;

/** What stands for Node's modules. */
const ALIASES: Readonly<Record<string, string>> = {
  assert: 'assert.ts',
  buffer: 'buffer.ts',
  crypto: 'crypto/crypto.ts',
  fs: 'fs.ts',
  'fs/promises': 'fs-promises.ts',
  http: 'http.ts',
  https: 'https.ts',
  net: 'net.ts',
  path: 'path.ts',
  stream: 'stream.ts',
  'stream/consumers': 'stream.ts',
  'timers/promises': 'timers-promises.ts',
  util: 'util.ts',
  zlib: 'zlib.ts',
};

/** What stands for packages: one form of those that are imported and required, and less of those whose half is of no use here. */
const PACKAGES: Readonly<Record<string, string>> = {
  '@fastify/busboy': `${NODE}/busboy.ts`,
  axios: `${MODULES}/axios/index.js`,
  'fast-uri': `${NODE}/uri.ts`,
};

/** What stands for modules of packages, by what imports them: each is left out for the reason that is given. */
const REPLACED: readonly [id: RegExp, importer: RegExp, file: string][] = [
  // The class that stands for Node's is made of the package.
  [/^buffer$/, /\/live\/src\/node\//, `${MODULES}/buffer/index.js`],
  // XML is loaded apart.
  [/^fast-xml-parser$/, /(?<!worker\/xml\.ts)$/, `${NODE}/xml.ts`],
  // Of XML nobody asks for more than elements and their text, and no element's order is kept.
  [/^(?:is-unsafe|path-expression-matcher|xml-naming)$/, /./, `${NODE}/xml-parts.ts`],
  [/^strnum$/, /./, `${NODE}/no-numbers.ts`],
  [/^@nodable\/entities$/, /./, `${NODE}/entities.ts`],
  [/^\.\/DocTypeReader\.js$/, /./, `${NODE}/no-document-type.ts`],
  [/^\.\/orderedJs2Xml\.js$/, /./, NOTHING],
  // The validator does not hold schemas against the schema of schemas, and no schema of the catalog has other keywords.
  [/^\.\/refs\/json-schema-2020-12$/, /./, `${NODE}/meta-schemas.ts`],
  [/^\.\/vocabularies\/draft2020$/, /\/ajv\//, `${NODE}/keywords.ts`],
  [/^\.\.?\/(?:compile\/)?resolve$/, /\/ajv\//, `${NODE}/no-references.ts`],
  [/^\.\/(?:vocabularies\/discriminator|additionalItems)$/, /\/ajv\//, `${NODE}/no-keywords.ts`],
  [/^\.\/limit$/, /\/ajv-formats\//, `${NODE}/no-format-limits.ts`],
  // Nobody asks this mock server to check parameters of a page or an app.
  [/\/pay-sign\/check-pay-sign\.ts$/, /./, `${NODE}/check-pay-sign.ts`],
  // The client reads two lines of it.
  [/^\.\.\/package\.json$/, /\/wechatpay-axios-plugin\/lib\//, `${NODE}/client-package.ts`],
  // No form becomes JSON.
  [/\/formDataToJSON\.js$/, /\/axios\//, NOTHING],
  // Nothing is sent.
  [/^\.\/(?:xhr|fetch)\.js$/, /\/axios\//, NOTHING],
];

function resolveNode(id: string, importer = ''): string | undefined {
  const replaced = REPLACED.find(([name, from]) => name.test(id) && from.test(importer))?.[2];
  const file = ALIASES[id.replace(/^node:/, '')];
  return replaced ?? PACKAGES[id] ?? (file && `${NODE}/${file}`);
}

/** Scripts of the sandbox, and the one that drives it in a page of its own. */
type LiveEntry = 'frame/frame.ts' | 'worker/worker.ts' | 'worker/xml.ts' | 'worker/zip.ts' | 'page/drive-sandbox.ts';

/** The text of a script of the sandbox, with all that it imports. */
export async function bundleLive(entry: LiveEntry): Promise<string> {
  const input = {
    input: `${SOURCE}/${entry}`,
    plugins: [{ name: 'node-in-browser', resolveId: resolveNode }],
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  };
  return (await bundleScript(input, { codeSplitting: false })).trim();
}
