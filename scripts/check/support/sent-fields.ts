import ts from '#typescript';
import type { Schema } from '../../spec/catalog-model.ts';
import { allProperties } from '../../spec/traverse.ts';

/** A value that an example sends, with the field that it fills. */
export interface SentField {
  name: string;
  schema: Schema;
  value: ts.Expression;
}

/** The values that an expression sends as a schema, however deep: those of objects, lists, and JSON in text. */
export function sentFields(expression: ts.Expression | undefined, schema: Schema): SentField[] {
  const value = expression && resolve(expression);
  if (!value) return [];
  if (ts.isArrayLiteralExpression(value)) {
    const { items } = schema;
    return items ? value.elements.flatMap((element) => leafOf('', items, element)) : [];
  }
  if (ts.isCallExpression(value)) return schema.content ? sentFields(value.arguments[0], schema.content) : [];
  if (!ts.isObjectLiteralExpression(value)) return [];
  const properties = [schema, ...(schema.variants ?? [])].flatMap(allProperties);
  return value.properties.flatMap((part) => {
    if (ts.isSpreadAssignment(part)) return sentFields(part.expression, schema);
    const name = part.name && (ts.isIdentifier(part.name) || ts.isStringLiteral(part.name)) ? part.name.text : '';
    const field = properties.find((property) => property.name === name);
    const sent = ts.isPropertyAssignment(part)
      ? part.initializer
      : ts.isShorthandPropertyAssignment(part)
        ? part.name
        : undefined;
    return field && sent ? leafOf(name, field.schema, sent) : [];
  });
}

function leafOf(name: string, schema: Schema, value: ts.Expression): SentField[] {
  const inner = sentFields(value, schema);
  return inner.length ? inner : [{ name, schema, value: resolve(value) }];
}

/** The value of a constant of the file, in the place of its name. */
function resolve(expression: ts.Expression): ts.Expression {
  if (!ts.isIdentifier(expression)) return expression;
  for (const statement of expression.getSourceFile().statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find(
      ({ name }) => ts.isIdentifier(name) && name.text === expression.text,
    );
    if (found?.initializer) return found.initializer;
  }
  return expression;
}
