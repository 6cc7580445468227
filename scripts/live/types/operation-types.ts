import { join } from 'node:path';
import { readIfPresent } from '../../lib/read-if-present.ts';
import type { Catalog, Operation } from '../../spec/catalog-model.ts';
import { declarationFile } from '../../spec/locations.ts';
import { catalogShards, forTypes } from '../catalog-shards.ts';
import { type ChainInterface, declaredInterfaces, pruneChain, readChain } from './prune-chain.ts';

/** Declarations by their paths in the project. */
export type TypeFiles = Readonly<Record<string, string>>;

const CHAINS = ['v2', 'v3', 'brand', 'paths'];

/** Declarations of a project, read once. */
export interface Declarations {
  read(path: string): string;
}

/** Opens the declarations of a project; one that is not there is empty. */
export function openDeclarations(project: string): Declarations {
  const known = new Map<string, string>();
  return {
    read(path) {
      const text = known.get(path) ?? readIfPresent(join(project, path)) ?? '';
      known.set(path, text);
      return text;
    },
  };
}

/** The declarations of each shard of the catalog: those of its operations, what they name, and the ways to them. */
export function operationTypes(catalog: Catalog, declarations: Declarations): Map<string, () => TypeFiles> {
  const chains = CHAINS.map((name): Chain => [name, readChain(declarations.read(`virtual-types/chain/${name}.d.ts`))]);
  return new Map(
    catalogShards(catalog, forTypes).map(({ name, catalog: { operations } }) => [
      name,
      () => shardTypes(name, operations, { chains, declarations }),
    ]),
  );
}

type Chain = [name: string, interfaces: ChainInterface[]];

function shardTypes(
  name: string,
  operations: readonly Operation[],
  { chains, declarations }: { chains: readonly Chain[]; declarations: Declarations },
): TypeFiles {
  const own = [...new Set(operations.map((operation) => operation.name))].map(declarationFile);
  const interfaces = own.flatMap((file) => declaredInterfaces(declarations.read(file)));
  const ways = chains.map(([chain, known]): [string, string] => [
    `virtual-types/chain/${chain}/${name}.d.ts`,
    pruneChain(known, interfaces),
  ]);
  return Object.fromEntries([...withComponents(own, declarations), ...ways.filter(([, text]) => text !== '')]);
}

/** Files with the components that they name, and those name in turn, sorted: unions have their members in this order. */
export function withComponents(files: readonly string[], declarations: Declarations): [path: string, text: string][] {
  const found = new Set(files);
  // A set's iteration also visits what is added on the way.
  for (const file of found) {
    for (const [, component] of declarations.read(file).matchAll(/\bComponents\.(\w+)/g))
      found.add(`virtual-types/components/${component}.d.ts`);
  }
  return [...found]
    .sort()
    .map((file): [string, string] => [file, declarations.read(file)])
    .filter(([, text]) => text !== '');
}
