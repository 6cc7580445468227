import { readProjectFile } from '../../lib/project-root.ts';
import { declarePackage } from '../../packages/declare-package.ts';
import { nodeTypes } from './node-types.ts';
import type { Declarations, TypeFiles } from './operation-types.ts';
import { programModules } from './program-texts.ts';
import { chainSkeleton, readChain } from './prune-chain.ts';

const LIBRARIES = 'node_modules/typescript/lib';

/** The set-ups of programs, and the packages that these and the client import. */
const FILES = [
  'snippets/wxpay.ts',
  'snippets/brand.ts',
  'snippets/webhook/webhook.ts',
  'node_modules/axios/index.d.ts',
  'node_modules/wechatpay-axios-plugin/index.d.ts',
  'node_modules/@thenorthmemory/multipart/multipart.d.ts',
];

/** What all programs need: TypeScript's libraries, what they use of Node's, the client, the kit and the set-ups. */
export async function baseTypes(declarations: Declarations): Promise<TypeFiles> {
  const own = Object.fromEntries([
    ...[...FILES, ...programModules()].map((path): [string, string] => [path, readProjectFile(path)]),
    ...(await kitTypes()),
  ]);
  const client = packageFile('virtual-types/client.d.ts', declarations);
  const chains = ['V2', 'V3', 'Brand'].map((root) =>
    chainSkeleton(readChain(declarations.read(`virtual-types/chain/${root.toLowerCase()}.d.ts`)), root),
  );
  return {
    ...Object.fromEntries(libraries()),
    ...nodeTypes({ ...own, 'client.d.ts': readProjectFile('virtual-types/client.d.ts') }),
    ...own,
    ...Object.fromEntries([client, packageFile('virtual-types/index.d.ts', declarations)]),
    'virtual-types/chain/skeleton.d.ts': `declare namespace WeChatPay.OpenAPI {\n  interface Paths {}\n}\n${chains.join('')}`,
  };
}

/** A file of the types' package without its references: all that it names is there. */
const packageFile = (path: string, declarations: Declarations): [path: string, text: string] => [
  path,
  declarations.read(path).replace(/^\/\/\/ <reference.*\n/gm, ''),
];

/** The kit as its package has it. */
const kitTypes = async (): Promise<[path: string, text: string][]> =>
  (await declarePackage('kit/src/index.ts')).map(({ path, content }) => [
    `node_modules/wechatpay-kit/${path}`,
    String(content),
  ]);

/** `lib.es2023.d.ts` and what it names, without comments. */
function libraries(): [path: string, text: string][] {
  const found = new Map<string, string>();
  const add = (name: string): void => {
    const path = `${LIBRARIES}/lib.${name}.d.ts`;
    if (found.has(path)) return;
    const text = readProjectFile(path);
    found.set(path, text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s*\n+/g, '\n'));
    for (const [, other = ''] of text.matchAll(/reference lib="([^"]+)"/g)) add(other);
  };
  add('es2023');
  return [...found];
}
