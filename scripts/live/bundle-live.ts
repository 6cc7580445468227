import { fileURLToPath } from 'node:url';
import { bundleScript } from '../lib/bundle-script.ts';

const SOURCE = fileURLToPath(new URL('../../live/src', import.meta.url));
const NODE = `${SOURCE}/node`;
const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

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

/** Of what is loaded later, and stays whole there. */
const EXTRAS = 'worker/extras.ts';

function resolveNode(id: string, importer = ''): string | undefined {
  // The class that stands for Node's is made of the package.
  if (id === 'buffer' && importer.startsWith(NODE)) return `${MODULES}/buffer/index.js`;
  if (id === 'fast-xml-parser' && !importer.endsWith(EXTRAS)) return `${NODE}/xml.ts`;
  // The validator does not hold schemas against the schema of schemas.
  if (id === './refs/json-schema-2020-12') return `${NODE}/meta-schemas.ts`;
  // Nobody asks this mock server to check parameters of a page or an app.
  if (id.endsWith('/pay-sign/check-pay-sign.ts')) return `${NODE}/check-pay-sign.ts`;
  // Nothing is sent.
  if (/^\.\/(?:xhr|fetch)\.js$/.test(id) && importer.includes('/axios/')) return `${MODULES}/axios/lib/helpers/null.js`;
  const file = ALIASES[id.replace(/^node:/, '')];
  return PACKAGES[id] ?? (file && `${NODE}/${file}`);
}

/** Scripts of the sandbox, and the one that drives it in a page of its own. */
type LiveEntry = 'frame/frame.ts' | 'worker/worker.ts' | typeof EXTRAS | 'page/drive-sandbox.ts';

/** The text of a script of the sandbox, with all that it imports. */
export async function bundleLive(entry: LiveEntry): Promise<string> {
  const input = {
    input: `${SOURCE}/${entry}`,
    plugins: [{ name: 'node-in-browser', resolveId: resolveNode }],
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  };
  return (await bundleScript(input, { codeSplitting: false })).trim();
}
