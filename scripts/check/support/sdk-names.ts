import { codeNames } from '../../docs/prose-style/page-description-text.ts';
import type { ClientCall, Property, Schema } from '../../spec/catalog-model.ts';
import { visitSchemas } from '../../spec/traverse.ts';
import type { ReportOffset } from './report-offset.ts';

/** A field of the request of an SDK: `request.prepayId = …`; in Kotlin a line of `.apply { … }`. */
const ASSIGNED = /\brequest\.(\w+) = /g;
const APPLIED = /\.apply \{\n[\s\S]*?\n\s*\}/g;
const IN_BLOCK = /^\s*(\w+) = /gm;
/** A text of pairs, and the name of each: `"mchId=$mchId&package=…"`. */
const PAIRS = /(["'`])(?:[\w/.]*\?)?\w+=[^"'`\n]*\1/g;
const KEY = /(?<=["'`?&])(\w+)=/g;

/** The app examples that no compiler reads set the parameters of the call, and pairs that its query has. SDKs differ in capitals. */
export function checkSdkNames({ parameters }: ClientCall, text: string, at: ReportOffset): void {
  if (!parameters) return;
  const { names, keys } = namesIn(parameters);
  const blocks = [...text.matchAll(APPLIED)].flatMap(({ index: start, 0: block }) =>
    [...block.matchAll(IN_BLOCK)].map(({ index, 0: line, 1: name = '' }) => ({
      name,
      offset: start + index + line.indexOf(name),
    })),
  );
  const fields = [...text.matchAll(ASSIGNED)].map(({ index, 1: name = '' }) => ({ name, offset: index }));
  for (const { name, offset } of [...fields, ...blocks])
    if (!names.has(name.toLowerCase()))
      at(offset, `The call has no parameter ${name}.`, `It has: ${[...names].join(', ')}.`);
  for (const { index: start, 0: pairs } of text.matchAll(PAIRS))
    for (const { index, 1: key = '' } of pairs.matchAll(KEY))
      if (!keys.has(key))
        at(start + index, `No parameter of the call has ${key}=.`, `There are: ${[...keys].join(', ')}.`);
}

/** The names of parameters, in small letters, with those that explanations give; and the names of pairs in their values. */
function namesIn(parameters: Schema): { names: Set<string>; keys: Set<string> } {
  const fields: Property[] = [];
  visitSchemas(parameters, ({ properties }) => fields.push(...properties));
  const codes = fields.flatMap(({ schema }) => codeNames(schema.description ?? ''));
  const values = fields.flatMap(({ schema }) => [...schema.examples.map(String), String(schema.const ?? '')]);
  const keys = [...codes, ...values].flatMap((text) =>
    [...text.matchAll(/(?:^|[?&])(\w+)=/g)].map(([, key = '']) => key),
  );
  return {
    names: new Set([...fields.map(({ name }) => name), ...codes].map((name) => name.toLowerCase())),
    keys: new Set([...keys, ...codes.filter((code) => /^\w+$/.test(code))]),
  };
}
