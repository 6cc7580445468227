import { setupModule } from '../client/setups.ts';
import type { Operation } from '../spec/catalog-model.ts';
import { asInstitution, exampleForms } from '../spec/example-forms.ts';
import { operationNamespace, requestTypeName } from '../writers/types/type-names.ts';
import { type FieldContext, fieldValue, objectValue } from './body-code.ts';
import { callExpression, deleteExpression } from './call-code.ts';
import { code, type Entry, object, printValue, type Value } from './code-value.ts';
import { configEntries } from './config-code.ts';
import { responseCode } from './response-code.ts';
import { type Upload, uploadOf } from './upload-code.ts';

/** A drafted file: its path relative to the project, and its text. */
interface ExampleDraft {
  path: string;
  content: string;
}

/** Drafts the examples of an operation: for each kind of caller with fields of its own, one. They are edited by hand then. */
export function draftExamples(operation: Operation): ExampleDraft[] {
  const callers = [operation, asInstitution(operation)];
  return exampleForms(operation).map(({ file }, index) => ({
    path: file,
    content: draftExample(callers[index] ?? operation),
  }));
}

/** An example: imports, the call, and code that uses the response. */
function draftExample(operation: Operation): string {
  const context = contextOf(operation);
  const upload = operation.request?.mediaType === 'multipart/form-data' ? uploadOf(operation, context) : undefined;
  const body = upload ? object(upload.form) : bodyOf(operation, context);
  const config = configEntries(operation, { form: upload?.config, body, context });
  const response = responseCode(operation);
  const call = `const { ${response.take} } = await ${send(operation, body, config)};`;
  const code = [...(upload?.setUp ?? []), ...(upload ? [''] : []), call, '', ...response.lines];
  return `${[...imports(code.join('\n'), setupModule(operation), upload), '', ...code].join('\n')}\n`;
}

function contextOf(operation: Operation): FieldContext {
  const type = `${operationNamespace(operation)}.${requestTypeName(operation.request?.mediaType ?? '')}`;
  const verb = operation.path.split('/').findLast((segment) => !segment.startsWith('{')) ?? '';
  const past = operation.method === 'get' || /query|download|^get|search|bill/.test(verb);
  return { past, type };
}

function bodyOf(operation: Operation, context: FieldContext): Value | undefined {
  if (!operation.request) return undefined;
  const { schema } = operation.request;
  return schema.type === 'object' ? objectValue(schema, context) : fieldValue('data', schema, context);
}

function send(operation: Operation, body: Value | undefined, config: Entry[]): string {
  if (body && operation.method === 'delete') return deleteExpression(operation, body, config);
  return `${callExpression(operation)}(${argumentsOf(operation, body, config)})`;
}

/** POST, PUT and PATCH take the body first; GET and DELETE take the configuration alone. */
function argumentsOf(operation: Operation, body: Value | undefined, config: Entry[]): string {
  const configuration = config.length ? [object(config)] : [];
  if (operation.method === 'get' || operation.method === 'delete') return printArguments(configuration);
  if (body) return printArguments([body, ...configuration]);
  return printArguments(config.length ? [code('undefined'), ...configuration] : []);
}

/** One argument opens on the line of the call; two objects get lines of their own. */
function printArguments(values: Value[]): string {
  const [first, second] = values;
  if (!first) return '';
  if (!second) return printValue(first);
  if (first.kind === 'code') return `${first.code}, ${printValue(second)}`;
  return `\n  ${printValue(first, '  ')},\n  ${printValue(second, '  ')},\n`;
}

function imports(code: string, setup: string, upload: Upload | undefined): string[] {
  const names = ['decrypt', 'encrypt', 'publicKeyId', 'wxpay'].filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return [...(upload?.imports ?? []), `import { ${names.join(', ')} } from '${setup}';`];
}
