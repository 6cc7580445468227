import type { ClientCall } from '../../spec/catalog-model.ts';
import { declareType } from './declare-type.ts';
import { commentText, stringLiteral } from './escape.ts';
import { pascalCase } from './type-names.ts';
import type { Context } from './types-context.ts';

/** A call that code makes by a name: `WeixinJSBridge.invoke('name')`, `wx.invoke('name')` or `wx.name`. */
export interface NamedCall {
  call: ClientCall;
  name: string;
}

/** The calls whose `call` is written as the pattern says; its group is the name. */
export function namedCalls(calls: readonly ClientCall[], pattern: RegExp): NamedCall[] {
  return calls.flatMap((call) => {
    const [, name] = pattern.exec(call.call) ?? [];
    return name === undefined || name === 'invoke' ? [] : [{ call, name }];
  });
}

/** The name of a call's parameters; several calls of one function differ by the name of their file. */
export const parametersType = ({ call, name }: NamedCall): string => `${pascalCase(name)}${pascalCase(call.name)}`;

/** Declarations of what a call is given, and of what it brings back. */
export function parameterTypes(named: NamedCall, context: Context): string[] {
  const { parameters, result, title } = named.call;
  const name = parametersType(named);
  return [
    ...(parameters ? declareType(name, parameters, context, commentText(title)) : []),
    ...(result
      ? declareType(`${name}Result`, result, { ...context, direction: 'response' }, commentText(`${title}：带回的数据`))
      : []),
  ];
}

/** The type of a callback's result, whose message has the name `message`. */
export const resultType = (named: NamedCall, message: string): string =>
  `{ ${message}: ${valuesOf(named.call)} }${named.call.result ? ` & ${parametersType(named)}Result` : ''}`;

/** The outcomes of a call as a type; more may come. */
export const valuesOf = ({ outcomes }: ClientCall): string =>
  [...outcomes.map(({ value }) => stringLiteral(value)), '(string & {})'].join(' | ');
