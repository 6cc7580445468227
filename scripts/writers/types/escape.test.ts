import { describe, expect, it } from 'vitest';
import ts from '#typescript';
import { commentText, propertyKey, stringLiteral, templateText } from './escape.ts';
import { comment } from './jsdoc.ts';

const HOSTILE = [
  'end */ of comment',
  'end **/ and /* again',
  'line\nbreak\r\nand\ttab',
  'separators \u2028 and \u2029',
  'nul \u0000 escape \u001b[31m delete \u007f bom \ufeff',
  'quote \' double " back ` slash \\',
  'template ${process.exit(1)} and {{ mustache }} and <script>',
  '@deprecated at the start',
  'inline {@link Nowhere} tag',
];

describe('commentText', () => {
  it.each(HOSTILE)('keeps %j inside one line of a comment', (text) => {
    const source = `${comment(['term', commentText(text)]).join('\n')}\ninterface Safe { field: string }\n`;
    const file = ts.createSourceFile('safe.ts', source, ts.ScriptTarget.Latest, true);
    expect(file.statements.map((statement) => ts.SyntaxKind[statement.kind])).toEqual(['InterfaceDeclaration']);
    expect(source.split('\n')).toHaveLength(6);
    const [documentation] = ts.getJSDocCommentsAndTags(file.statements[0] as ts.Node);
    expect(ts.isJSDoc(documentation as ts.Node) && (documentation as ts.JSDoc).tags).toBeUndefined();
  });
});

describe('stringLiteral', () => {
  it.each(HOSTILE)('is read back as %j', (text) => {
    const file = ts.createSourceFile('literal.ts', `${stringLiteral(text)};`, ts.ScriptTarget.Latest, true);
    const [statement] = file.statements;
    const literal = statement && ts.isExpressionStatement(statement) ? statement.expression : undefined;
    expect(literal && ts.isStringLiteral(literal) && literal.text).toBe(text);
  });
});

describe('templateText', () => {
  it.each(HOSTILE)('is read back as %j', (text) => {
    const plain = text.replaceAll('\r', '');
    const file = ts.createSourceFile('t.ts', `\`${templateText(plain)}\`;`, ts.ScriptTarget.Latest, true);
    const [statement] = file.statements;
    const literal = statement && ts.isExpressionStatement(statement) ? statement.expression : undefined;
    expect(literal && ts.isNoSubstitutionTemplateLiteral(literal) && literal.text).toBe(plain);
  });
});

describe('propertyKey', () => {
  it.each([
    ['appid', 'appid'],
    ['_x_', '_x_'],
    ['$x$', '$x$'],
    ['out-trade-no', "'out-trade-no'"],
    ['{x}', "'{x}'"],
    ['amount payer _currency', "'amount payer _currency'"],
    ['1st', "'1st'"],
    ["it's", "'it\\'s'"],
  ])('writes %j as %s', (name, want) => expect(propertyKey(name)).toBe(want));
});
