import { relative } from 'node:path';
import ts from '#typescript';
import { METHODS, type Method } from '../../scripts/spec/catalog-model.ts';
import { declarationsProgram } from '../support/declarations-program.ts';

/** A call that the declarations offer: how it is written, and the file and method that declare it. */
export interface OfferedCall {
  /** Properties from the root: `['v3', 'pay', 'transactions', 'jsapi']`; or the argument of `chain`. */
  route: { properties: string[] } | { chain: string };
  /** `call` is the POST shorthand, the node called itself. */
  method: Method | 'call';
  /** Name of the operation: `v3/pay/transactions/jsapi`. */
  name: string;
}

/**
 * Every call that TypeScript would accept on a typed client, by walking its type with the compiler. Of the several
 * spellings of a segment, one leads to all calls below it, and each other one to the first of them.
 */
export function offeredCalls(): OfferedCall[] {
  const checker = declarationsProgram().getTypeChecker();
  const root = declaredType(checker, ['WeChatPay', 'Wechatpay']);
  const chained = childrenOf(checker, declaredType(checker, ['WeChatPay', 'OpenAPI', 'Paths']));
  return [
    ...childrenOf(checker, root)
      .filter(([key]) => key !== 'client')
      .flatMap(([key, child]) => [...walk(checker, child, [key])]),
    ...chained.flatMap(([path, type]) => callsOn(type, { chain: path })),
  ];
}

function* walk(checker: ts.TypeChecker, type: ts.Type, properties: string[]): Generator<OfferedCall> {
  yield* callsOn(type, { properties });
  const known = new Set<ts.Type>();
  for (const [key, child] of childrenOf(checker, type)) {
    const calls = walk(checker, child, [...properties, key]);
    if (!known.has(child)) yield* calls;
    else yield* first(calls);
    known.add(child);
  }
}

function* first(calls: Generator<OfferedCall>): Generator<OfferedCall> {
  const { value, done } = calls.next();
  if (!done) yield value;
}

function declaredType(checker: ts.TypeChecker, [first = '', ...rest]: string[]): ts.Type {
  const found = checker.resolveName(first, undefined, ts.SymbolFlags.Namespace, false);
  const symbol = rest.reduce((parent, name) => parent?.exports?.get(ts.escapeLeadingUnderscores(name)), found);
  if (!symbol) throw new Error(`The declarations have no ${[first, ...rest].join('.')}.`);
  return checker.getDeclaredTypeOfSymbol(symbol);
}

const isMethod = (symbol: ts.Symbol): boolean => (symbol.flags & ts.SymbolFlags.Method) !== 0;

function childrenOf(checker: ts.TypeChecker, type: ts.Type): [string, ts.Type][] {
  return type
    .getProperties()
    .filter((symbol) => !isMethod(symbol))
    .map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]);
}

function callsOn(type: ts.Type, route: OfferedCall['route']): OfferedCall[] {
  const shorthand = type.getCallSignatures().map((signature) => ({
    route,
    method: 'call' as const,
    name: nameOf(signature.getDeclaration()),
  }));
  const methods = type.getProperties().filter(isMethod);
  return [
    ...shorthand,
    ...methods.flatMap((symbol) => {
      const method = METHODS.find((candidate) => candidate === symbol.name);
      const [declaration] = symbol.declarations ?? [];
      return method && declaration ? [{ route, method, name: nameOf(declaration) }] : [];
    }),
  ];
}

function nameOf(declaration: ts.Node): string {
  const file = relative(process.cwd(), declaration.getSourceFile().fileName);
  return file.replace(/^virtual-types\/|\.d\.ts$/g, '');
}
