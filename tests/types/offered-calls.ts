import { relative } from 'node:path';
import ts from 'typescript';
import { METHODS, type Method } from '../../scripts/catalog/model.ts';

/** A call that the declarations offer: how it is written, and the file and method that declare it. */
export interface OfferedCall {
  /** Properties from the root: `['v3', 'pay', 'transactions', 'jsapi']`; or the argument of `chain`. */
  route: { properties: string[] } | { chain: string };
  /** `call` is the POST shorthand, the node called itself. */
  method: Method | 'call';
  /** Name of the operation: `v3/pay/transactions/jsapi`. */
  name: string;
}

/** Every call that TypeScript would accept on a typed client, by walking its type with the compiler. */
export function offeredCalls(): OfferedCall[] {
  const program = ts.createProgram(['virtual-types/index.d.ts'], { types: ['node'], noEmit: true, strict: true });
  const checker = program.getTypeChecker();
  const walk = (type: ts.Type, route: OfferedCall['route']): OfferedCall[] => [
    ...callsOn(type, route),
    ...childrenOf(checker, type).flatMap(([key, child]) =>
      'chain' in route ? [] : walk(child, { properties: [...route.properties, key] }),
    ),
  ];
  const root = declaredType(checker, ['WeChatPay', 'Wechatpay']);
  const chained = childrenOf(checker, declaredType(checker, ['WeChatPay', 'OpenAPI', 'Paths']));
  return [
    ...childrenOf(checker, root)
      .filter(([key]) => key !== 'client')
      .flatMap(([key, child]) => walk(child, { properties: [key] })),
    ...chained.flatMap(([path, type]) => walk(type, { chain: path })),
  ];
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
