import ts from '#typescript';
import { type ExampleCall, findExampleCalls, parseExample, sendsOperation } from '../../client/example-calls.ts';
import { createLineIndex } from '../../lib/line-index.ts';
import { type Example, examplesOf } from '../../run/run-model.ts';
import { parametersIn } from '../../spec/traverse.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { ADDRESS, ADDRESS_FIX, isPublicAddress } from '../support/addresses.ts';
import { sentFields } from '../support/sent-fields.ts';

/** Reports at a node of an example. */
type ReportNode = (node: ts.Node, message: string, fix: string) => void;

/**
 * An example encrypts just the fields that the spec encrypts, presents the certificate just where the spec demands it, holds no
 * key, and is called back at an address that WeChat Pay can reach.
 */
export const exampleSecurity = defineRule({
  id: 'example-security',
  group: 'examples',
  scope: 'path',
  check({ catalog, files, report }) {
    const examples = examplesOf(catalog, files);
    for (const example of examples) checkExample(example, report);
    for (const [file, text] of files) if (/^snippets\/.*\.ts$/.test(file)) checkLiterals(file, text, report);
    return { checked: { examples: examples.length } };
  },
});

function reporterOf(file: string, text: string, report: Report): ReportNode {
  const lines = createLineIndex(text);
  return (node, message, fix) => report({ file, ...lines.at(node.getStart()) }, message, fix);
}

function checkExample({ operation, file, text }: Example, report: Report): void {
  const at = reporterOf(file, text, report);
  const calls = findExampleCalls(parseExample(text)).filter((call) => sendsOperation(call, operation));
  for (const call of calls) {
    checkCertificate(call, operation.clientCertificate, at);
    for (const argument of call.arguments) {
      const fields = [
        ...(operation.request ? sentFields(argument, operation.request.schema) : []),
        ...parametersIn(operation, 'query').flatMap(({ name, schema }) => {
          const sent = propertyOf(propertyOf(argument, 'params'), name);
          return sent ? [{ name, schema, value: sent }] : [];
        }),
      ];
      for (const { name, schema, value } of fields) checkEncryption(name, schema.encryption, value, at);
    }
  }
}

function checkCertificate({ arguments: given }: ExampleCall, wanted: boolean, at: ReportNode): void {
  const stated = given.map((argument) => propertyOf(argument, 'security')).find((value) => value !== undefined);
  // An agent of its own takes the place of the client's.
  const hasAgent = given.some((argument) => propertyOf(argument, 'httpsAgent'));
  const isPresented = hasAgent || stated?.kind === ts.SyntaxKind.TrueKeyword;
  const [first] = given;
  if (isPresented && !wanted && stated)
    at(
      stated,
      'The certificate is presented, and the spec does not demand it.',
      'Take "security" off; or, when the spec is wrong: security: [{clientCertificate: []}]',
    );
  if (!isPresented && wanted && first)
    at(
      first,
      'The spec demands the certificate, and the example does not present it.',
      'Add to the configuration: security: true',
    );
}

function checkEncryption(name: string, encryption: string | undefined, value: ts.Expression, at: ReportNode): void {
  const isEncrypted = encryption === 'wechatpay-public-key';
  const encrypts =
    ts.isCallExpression(value) && ts.isIdentifier(value.expression) && value.expression.text === 'encrypt';
  if (encrypts && !isEncrypted)
    at(
      value,
      `"${name}" is encrypted here, and plain text in the spec.`,
      'If it is encrypted, give the field in the spec: contentEncoding: base64, x-encryption: wechatpay-public-key',
    );
  if (isEncrypted && ts.isStringLiteralLike(value))
    at(value, `"${name}" goes in the clear.`, `Write: encrypt(${value.getText()})`);
}

function propertyOf(expression: ts.Expression | undefined, wanted: string): ts.Expression | undefined {
  if (!expression || !ts.isObjectLiteralExpression(expression)) return undefined;
  for (const part of expression.properties)
    if (ts.isPropertyAssignment(part) && nameOf(part.name) === wanted) return part.initializer;
  return undefined;
}

const nameOf = (name: ts.Node): string => (ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '');

/** Names of what a key is kept in, and of what is given one. */
const KEY_NAME = /(?:key|secret|private|passphrase)$/i;
const KEY_TAKER = /(?:Hmac|ipheriv|AesGcm|AesEcb|Wechatpay)/;
/** Text that may be a key; one that counts from 0 to 9 is meant as an example. */
const KEY = /^(?=.*\d)(?=.*[a-z])(?!.*0123456789)[\w+/=-]{16,}$/i;
const PEM = /-----BEGIN [A-Z ]*(?:PRIVATE KEY|CERTIFICATE)-----\s*[\w+/=]/;
const KEY_FIX = 'Read it from the environment or a file; an example that holds a key teaches to commit one.';

function checkLiterals(file: string, text: string, report: Report): void {
  if (!/key|secret|private|BEGIN|url|ipher|Hmac|Aes/i.test(text)) return;
  const at = reporterOf(file, text, report);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) checkLiteral(node, at);
    ts.forEachChild(node, visit);
  };
  visit(parseExample(text));
}

function checkLiteral(literal: ts.StringLiteralLike, at: ReportNode): void {
  const { parent, text } = literal;
  const isNamed = ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent);
  const name = isNamed ? nameOf(parent.name) : '';
  const isTaken =
    ts.isCallExpression(parent) || ts.isNewExpression(parent) ? KEY_TAKER.test(parent.expression.getText()) : false;
  if (PEM.test(text) || ((isTaken || KEY_NAME.test(name)) && KEY.test(text)))
    at(literal, 'An example must not hold a key.', KEY_FIX);
  if (ADDRESS.test(name) && !isPublicAddress(text)) at(literal, `WeChat Pay can't call back ${text}`, ADDRESS_FIX);
}
