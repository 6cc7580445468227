import { CHAIN_PROPERTIES, chainPath, normalizeSegment } from '../../client/chain.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { commentText, propertyKey, stringLiteral } from './escape.ts';
import { block, fileText } from './file-text.ts';
import { comment } from './jsdoc.ts';
import { HEADER, type Rendered } from './rendered.ts';
import { endsWithSlash, nodeIdentifier, pathNamespace, segmentIdentifier } from './type-names.ts';

/** A segment of a path, under its parent. */
interface Child {
  /** As on the wire: `out-trade-no`, `{out_trade_no}`, `applyments/`. */
  segment: string;
  /** Name of the parent: `v3/pay/transactions`. */
  parent: string;
  identifier: string;
  /** The operations of the path that ends here. */
  operations: Operation[];
}

/** The property names of a segment: exactly those that the client's `normalize` turns back into it. */
function chainKeys(segment: string): string[] {
  const template = /^\{(.*)\}$/.exec(segment)?.[1];
  const camel = segment.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const keys = template === undefined ? [camel, segment] : [`_${template}_`, `$${template}$`, segment];
  return [...new Set(keys)].filter((key) => normalizeSegment(key) === segment && !CHAIN_PROPERTIES.has(key));
}

/** The file that hangs the paths below one property of the client into the tree of the chain: `v2`, `v3`, `brand`. */
export function chainFile(root: string, operations: Operation[]): Rendered {
  const parents = groupBy(childrenOf(operations), (child) => child.parent);
  const blocks = [...parents].map(([parent, children]) => parentBlock(parent, children));
  return { path: `virtual-types/chain/${root}.d.ts`, content: fileText([HEADER, ...blocks.flat()]) };
}

function childrenOf(operations: Operation[]): Child[] {
  const children = new Map<string, Child>();
  for (const child of operations.flatMap(steps)) {
    const key = `${child.parent}/${child.segment}`;
    const known = children.get(key);
    if (known) known.operations.push(...child.operations);
    else children.set(key, child);
  }
  return [...children.values()];
}

/** The segments of one operation's name below the first, the last one with the operation. */
function steps(operation: Operation): Child[] {
  const segments = operation.name.split('/');
  return segments.slice(1).map((name, index) => {
    const last = index === segments.length - 2;
    const segment = name.replace(/^_(.*)_$/, '{$1}');
    return {
      segment: last && endsWithSlash(operation.path) ? `${segment}/` : segment,
      parent: segments.slice(0, index + 1).join('/'),
      identifier: last ? nodeIdentifier(operation) : segmentIdentifier(name),
      operations: last ? [operation] : [],
    };
  });
}

function parentBlock(parent: string, children: Child[]): string[] {
  const full = pathNamespace(parent);
  const identifier = full.slice(full.lastIndexOf('.') + 1);
  const outer = full.includes('.') ? `.${full.slice(0, full.lastIndexOf('.'))}` : '';
  const lines = children.flatMap((child) =>
    chainKeys(child.segment).flatMap((key) => [
      ...childComment(child),
      `readonly ${propertyKey(key)}: ${identifier}.${child.identifier};`,
    ]),
  );
  return block(`declare namespace WeChatPay.OpenAPI${outer}`, block(`interface ${identifier}`, lines));
}

function childComment(child: Child): string[] {
  return comment(
    child.operations.map((operation) => `${operation.method.toUpperCase()} ${commentText(operation.title)}`),
  );
}

/** The file with every path as a literal, for `wxpay.chain('v3/…')`, which sends a path just as it is written. */
export function pathsFile(operations: Operation[]): Rendered {
  const paths = groupBy(operations, (operation) => operation.name);
  const lines = [...paths.values()].flatMap((group) => {
    const [operation] = group;
    if (!operation) return [];
    const parent = pathNamespace(operation.name).replace(/[^.]+$/, '');
    const titles = group.map(({ method, title }) => `${method.toUpperCase()} ${commentText(title)}`);
    return [...comment(titles), `${stringLiteral(chainPath(operation))}: ${parent}${nodeIdentifier(operation)};`];
  });
  const body = block('declare namespace WeChatPay.OpenAPI', block('interface Paths', lines));
  return { path: 'virtual-types/chain/paths.d.ts', content: fileText([HEADER, ...body]) };
}
