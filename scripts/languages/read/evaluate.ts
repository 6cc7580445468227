import ts from 'typescript';
import type { Special } from '../call-model.ts';
import { type Constants, specialOf } from './special.ts';

/** Stands for a value that is no part of what is sent, such as a function. */
export const UNKNOWN = Symbol('unknown');

/**
 * Works out the value of an expression of an example from its literals. What a run is needed for is named by a
 * {@link Special}; whatever else cannot be told is {@link UNKNOWN}.
 */
export function evaluate(node: ts.Expression, constants: Constants): unknown {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) {
    return evaluate(node.expression, constants);
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((element) => evaluate(element, constants));
  if (ts.isObjectLiteralExpression(node)) return evaluateObject(node, constants);
  if (ts.isIdentifier(node)) return evaluateName(node.text, constants);
  // `left ?? right`: the right side is for the compiler.
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return evaluate(node.left, constants);
  return specialOf(node, constants, (inner) => evaluate(inner, constants)) ?? UNKNOWN;
}

function evaluateName(name: string, constants: Constants): unknown {
  if (name === 'undefined') return undefined;
  if (name === 'publicKeyId') return { '@': 'public-key-id' } satisfies Special;
  const value = constants.get(name);
  return value ? evaluate(value, constants) : UNKNOWN;
}

function evaluateObject(node: ts.ObjectLiteralExpression, constants: Constants): unknown {
  const entries = node.properties.flatMap((property): [string, unknown][] => {
    if (ts.isSpreadAssignment(property)) return spreadEntries(evaluate(property.expression, constants));
    return [entryOf(property, constants)];
  });
  return Object.fromEntries(entries);
}

const spreadEntries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

function entryOf(property: ts.ObjectLiteralElementLike, constants: Constants): [string, unknown] {
  if (ts.isShorthandPropertyAssignment(property))
    return [property.name.text, evaluateName(property.name.text, constants)];
  if (!ts.isPropertyAssignment(property)) throw new Error(`Not a plain field: ${property.getText()}`);
  const { name } = property;
  const key =
    ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : name.getText();
  return [key, evaluate(property.initializer, constants)];
}
