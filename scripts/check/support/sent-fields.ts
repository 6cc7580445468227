import { argumentsOf, declaredValues, propertyName, type Syntax } from '../../lib/typescript-syntax.ts';
import type { Schema } from '../../spec/catalog-model.ts';
import { allProperties } from '../../spec/traverse.ts';

/** A value that an example sends, with the field that it fills. */
export interface SentField {
  name: string;
  schema: Schema;
  value: Syntax;
}

/** The values that an expression of a source sends as a schema, however deep: those of objects, lists, and JSON in text. */
export function sentFields(expression: Syntax | undefined, schema: Schema, source: Syntax): SentField[] {
  const value = expression && resolve(expression, source);
  if (value?.name === 'ArrayExpression') {
    const { items } = schema;
    return items
      ? value.children.flatMap((element) => leafOf({ name: '', schema: items, value: element }, source))
      : [];
  }
  if (value?.name === 'CallExpression')
    return schema.content ? sentFields(argumentsOf(value)[0], schema.content, source) : [];
  if (value?.name !== 'ObjectExpression') return [];
  const properties = [schema, ...(schema.variants ?? [])].flatMap(allProperties);
  return value.children.flatMap(({ children: [key, sent] }) => {
    if (key?.name === 'Spread') return sentFields(sent, schema, source);
    const name = key && propertyName(key);
    const field = properties.find((property) => property.name === name);
    return key && name && field ? leafOf({ name, schema: field.schema, value: sent ?? key }, source) : [];
  });
}

function leafOf({ name, schema, value }: SentField, source: Syntax): SentField[] {
  const inner = sentFields(value, schema, source);
  return inner.length ? inner : [{ name, schema, value: resolve(value, source) }];
}

/** The value of a constant of the source, in the place of its name. */
function resolve(expression: Syntax, source: Syntax): Syntax {
  if (!/^(?:VariableName|PropertyDefinition)$/.test(expression.name)) return expression;
  const declared = source.children.filter(({ name }) => name === 'VariableDeclaration').flatMap(declaredValues);
  return declared.find(([name]) => name === expression.text)?.[1] ?? expression;
}
