import ts from '#typescript';
import { type ExampleCall, findExampleCalls, sendsOperation } from '../../client/example-calls.ts';
import { createLineIndex } from '../../lib/line-index.ts';
import { parseTypescript, propertyName, type Syntax, stringOf } from '../../lib/typescript-syntax.ts';
import { type Example, examplesOf } from '../../run/run-model.ts';
import { parametersIn } from '../../spec/traverse.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { ADDRESS, ADDRESS_FIX, isPublicAddress } from '../support/addresses.ts';
import { parseSource } from '../support/parse-source.ts';
import { sentFields } from '../support/sent-fields.ts';

/** Reports at an offset of an example. */
type ReportPlace = (offset: number, message: string, fix: string) => void;

/**
 * An example encrypts just the fields that the spec encrypts, presents the certificate just where the spec demands it, holds no
 * key, and is called back at an address that WeChat Pay can reach.
 */
export const exampleSecurity = defineRule({
  id: 'example-security',
  group: 'examples',
  scope: 'path',
  async check({ catalog, files, filesMatching, versionOf, remember }) {
    const examples = examplesOf(catalog, files);
    for (const example of examples) {
      const { operation, file, text } = example;
      await remember([versionOf(operation), file, text], (report) => checkExample(example, report));
    }
    for (const [file, text] of filesMatching(/^snippets\/.*\.ts$/))
      await remember(['literals', file, text], (report) => checkLiterals(file, text, report));
    return { checked: { examples: examples.length } };
  },
});

function reporterOf(file: string, text: string, report: Report): ReportPlace {
  const lines = createLineIndex(text);
  return (offset, message, fix) => report({ file, ...lines.at(offset) }, message, fix);
}

function checkExample({ operation, file, text }: Example, report: Report): void {
  const at = reporterOf(file, text, report);
  const source = parseTypescript(text);
  const calls = findExampleCalls(source).filter((call) => sendsOperation(call, operation));
  for (const call of calls) {
    checkCertificate(call, operation.clientCertificate, at);
    for (const argument of call.arguments) {
      const fields = [
        ...(operation.request ? sentFields(argument, operation.request.schema, source) : []),
        ...parametersIn(operation, 'query').flatMap(({ name, schema }) => {
          const sent = propertyOf(propertyOf(argument, 'params'), name);
          return sent ? [{ name, schema, value: sent }] : [];
        }),
      ];
      for (const { name, schema, value } of fields) checkEncryption(name, schema.encryption, value, at);
    }
  }
}

function checkCertificate({ arguments: given }: ExampleCall, wanted: boolean, at: ReportPlace): void {
  const stated = given.map((argument) => propertyOf(argument, 'security')).find((value) => value !== undefined);
  // An agent of its own takes the place of the client's.
  const hasAgent = given.some((argument) => propertyOf(argument, 'httpsAgent'));
  const isPresented = hasAgent || stated?.text === 'true';
  const [first] = given;
  if (isPresented && !wanted && stated)
    at(
      stated.from,
      'The certificate is presented, and the spec does not demand it.',
      'Take "security" off; or, when the spec is wrong: security: [{clientCertificate: []}]',
    );
  if (!isPresented && wanted && first)
    at(
      first.from,
      'The spec demands the certificate, and the example does not present it.',
      'Add to the configuration: security: true',
    );
}

function checkEncryption(name: string, encryption: string | undefined, value: Syntax, at: ReportPlace): void {
  const isEncrypted = encryption === 'wechatpay-public-key';
  const encrypts = value.name === 'CallExpression' && value.children[0]?.text === 'encrypt';
  if (encrypts && !isEncrypted)
    at(
      value.from,
      `"${name}" is encrypted here, and plain text in the spec.`,
      'If it is encrypted, give the field in the spec: contentEncoding: base64, x-encryption: wechatpay-public-key',
    );
  if (isEncrypted && stringOf(value) !== undefined)
    at(value.from, `"${name}" goes in the clear.`, `Write: encrypt(${value.text})`);
}

function propertyOf(expression: Syntax | undefined, wanted: string): Syntax | undefined {
  if (expression?.name !== 'ObjectExpression') return undefined;
  for (const { children } of expression.children) {
    const [key, value] = children;
    if (key && value && propertyName(key) === wanted) return value;
  }
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
  visit(parseSource(text));
}

function checkLiteral(literal: ts.StringLiteralLike, at: ReportPlace): void {
  const { parent, text } = literal;
  const isNamed = ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent);
  const name = isNamed ? nameOf(parent.name) : '';
  const isTaken =
    ts.isCallExpression(parent) || ts.isNewExpression(parent) ? KEY_TAKER.test(parent.expression.getText()) : false;
  if (PEM.test(text) || ((isTaken || KEY_NAME.test(name)) && KEY.test(text)))
    at(literal.getStart(), 'An example must not hold a key.', KEY_FIX);
  if (ADDRESS.test(name) && !isPublicAddress(text))
    at(literal.getStart(), `WeChat Pay can't call back ${text}`, ADDRESS_FIX);
}
