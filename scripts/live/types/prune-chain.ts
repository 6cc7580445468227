const BLOCK = /^declare namespace (\S+) \{\n([\s\S]*?)^\}\n/gm;
const INTERFACE = /^ {2}interface (\S+) \{\n([\s\S]*?)^ {2}\}\n/gm;
const MEMBER = /(?: {4}\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)? {4}(?:readonly )?(?:'[^']*'|[\w$]+): ([\w$.]+);\n/g;

/** An interface of the chain: its members, each with the full name of its type. */
export interface ChainInterface {
  namespace: string;
  name: string;
  members: { text: string; type: string }[];
}

/** Reads a generated file of the chain. */
export function readChain(text: string): ChainInterface[] {
  return [...text.matchAll(BLOCK)].flatMap(([, namespace = '', body = '']) =>
    [...body.matchAll(INTERFACE)].map(([, name = '', members = '']) => ({
      namespace,
      name,
      members: [...members.matchAll(MEMBER)].map(([member, type]) => ({ text: member, type: `${namespace}.${type}` })),
    })),
  );
}

/** The chain with the ways to some interfaces alone: members whose type is one of them, or leads to one. Empty when there are none. */
export function pruneChain(chain: readonly ChainInterface[], interfaces: readonly string[]): string {
  const wanted = new Set(interfaces.flatMap(prefixesOf));
  return chain
    .map(({ namespace, name, members }) => {
      const kept = members.filter(({ type }) => wanted.has(type)).map(({ text }) => text);
      return kept.length ? declare(namespace, `  interface ${name} {\n${kept.join('')}  }\n`) : '';
    })
    .join('');
}

const declare = (namespace: string, body: string): string => `declare namespace ${namespace} {\n${body}}\n`;

/** `A.B.C` → `A`, `A.B`, `A.B.C`. */
function prefixesOf(name: string): string[] {
  const parts = name.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** The interfaces that files of operations declare, by their full names. */
export const declaredInterfaces = (text: string): string[] =>
  [...text.matchAll(BLOCK)].flatMap(([, namespace = '', body = '']) =>
    [...body.matchAll(/^ {2}interface (\S+) /gm)].map(([, name]) => `${namespace}.${name}`),
  );

/**
 * The first segments below `v2`, `v3` and `brand`, each leading to an interface that is empty until what it has is loaded:
 * so all of them are completed, and none is an error.
 */
export function chainSkeleton(chain: readonly ChainInterface[], root: string): string {
  const top = chain.find(({ namespace, name }) => namespace === 'WeChatPay.OpenAPI' && name === root);
  const types = [...new Set(top?.members.map(({ type }) => type))];
  const stubs = types.map((type) => `  interface ${type.slice(type.lastIndexOf('.') + 1)} {}\n`);
  return pruneChain(chain, types) + declare(`WeChatPay.OpenAPI.${root}`, stubs.join(''));
}
