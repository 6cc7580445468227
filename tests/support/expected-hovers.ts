import ts from '#typescript';
import type { Operation, Property, Schema } from '../../scripts/spec/catalog-model.ts';
import { allProperties } from '../../scripts/spec/traverse.ts';
import { expectedType, type Travel } from './expected-type.ts';

/** An identifier of an example that names a field of the spec, and what its hover has to say. */
export interface ExpectedHover {
  /** Offset in the example. */
  start: number;
  name: string;
  type: string;
}

/** The value that an expression of the example evaluates to: a value of the spec, as it travels. */
interface Meaning {
  schema: Schema;
  field: string;
  travel: Travel;
}

/** Finds every field of the spec that an example names: in the body, parameters and headers sent, and in the answer. */
export function expectedHovers(operation: Operation, code: string): ExpectedHover[] {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2023, true);
  const found: ExpectedHover[] = [];
  const call = findCall(file);
  if (!call) return found;
  const hasBody = !['get', 'delete'].includes(operation.method);
  const [body, config] = hasBody ? call.arguments : [undefined, call.arguments[0]];
  const { request } = operation;
  const isXml = operation.version === 'v2';
  if (body && request && request.mediaType !== 'multipart/form-data') {
    readValue(body, { schema: request.schema, field: '', travel: isXml ? 'xml-request' : 'json' }, found);
  }
  if (config && ts.isObjectLiteralExpression(config)) readConfig(config, operation, found);
  if (operation.response.body) {
    const meaning: Meaning = {
      schema: operation.response.body.schema,
      field: 'WellformedResponse',
      travel: isXml ? 'xml-response' : 'json',
    };
    readAnswer(file, new Map([['data', meaning]]), found);
  }
  return found;
}

/** The outermost awaited call is the operation's; what is awaited later works on its answer. */
function findCall(file: ts.SourceFile): ts.CallExpression | undefined {
  let call: ts.CallExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (!call && ts.isAwaitExpression(node) && ts.isCallExpression(node.expression)) {
      if (/^wxpay\b/.test(node.expression.expression.getText(file).trim())) call = node.expression;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return call;
}

function readConfig(config: ts.ObjectLiteralExpression, operation: Operation, found: ExpectedHover[]): void {
  const schemas = (place: 'path' | 'query' | 'header'): Property[] =>
    operation.parameters.filter((parameter) => parameter.in === place);
  readFields(config, schemas('path'), 'json', found);
  for (const property of config.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isObjectLiteralExpression(property.initializer)) continue;
    const place = { params: 'query', headers: 'header' }[property.name.getText()] as 'query' | 'header' | undefined;
    if (place) readFields(property.initializer, schemas(place), 'json', found);
  }
}

function readValue(node: ts.Expression, meaning: Meaning, found: ExpectedHover[]): void {
  const { schema, field, travel } = meaning;
  if (ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) readValue(node.expression, meaning, found);
  else if (ts.isObjectLiteralExpression(node)) readFields(node, allProperties(schema), travel, found);
  else if (ts.isArrayLiteralExpression(node) && schema.items) {
    for (const element of node.elements) readValue(element, { schema: schema.items, field, travel }, found);
  } else if (ts.isCallExpression(node) && node.expression.getText() === 'JSON.stringify' && schema.content) {
    const [content] = node.arguments;
    if (content && ts.isSatisfiesExpression(content))
      readValue(content, { schema: schema.content, field, travel: 'json' }, found);
  }
}

function readFields(
  node: ts.ObjectLiteralExpression,
  fields: readonly Property[],
  travel: Travel,
  found: ExpectedHover[],
): void {
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) continue;
    const name = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText();
    const schema = fieldOf(fields, name);
    if (!schema) continue;
    found.push({ start: property.name.getStart(), name, type: expectedType(schema, name, travel) });
    if (ts.isPropertyAssignment(property)) readValue(property.initializer, { schema, field: name, travel }, found);
  }
}

function fieldOf(fields: readonly Property[], name: string): Schema | undefined {
  const exact = fields.find((field) => field.name === name);
  return (exact ?? fields.find((field) => field.pattern !== undefined && new RegExp(field.pattern).test(name)))?.schema;
}

/** Follows the answer through the rest of the example: `data.list`, and `for (const item of data.list ?? [])`. */
function readAnswer(file: ts.SourceFile, names: Map<string, Meaning>, found: ExpectedHover[]): void {
  const meaningOf = (node: ts.Expression): Meaning | undefined => {
    if (ts.isIdentifier(node)) return names.get(node.text);
    if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return meaningOf(node.expression);
    if (ts.isBinaryExpression(node)) return meaningOf(node.left);
    if (ts.isElementAccessExpression(node)) return itemOf(meaningOf(node.expression));
    if (!ts.isPropertyAccessExpression(node)) return undefined;
    const owner = meaningOf(node.expression);
    const schema = owner && fieldOf(allProperties(owner.schema), node.name.text);
    return schema && { schema, field: node.name.text, travel: owner.travel };
  };
  const visit = (node: ts.Node): void => {
    if (ts.isForOfStatement(node) && ts.isVariableDeclarationList(node.initializer)) {
      const [declaration] = node.initializer.declarations;
      const item = itemOf(meaningOf(node.expression));
      if (item && declaration && ts.isIdentifier(declaration.name)) names.set(declaration.name.text, item);
    }
    if (ts.isPropertyAccessExpression(node)) {
      const meaning = meaningOf(node);
      if (meaning)
        found.push({
          start: node.name.getStart(),
          name: meaning.field,
          type: expectedType(meaning.schema, meaning.field, meaning.travel),
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

function itemOf(list: Meaning | undefined): Meaning | undefined {
  return list?.schema.items && { ...list, schema: list.schema.items };
}
