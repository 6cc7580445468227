import { type ExampleCall, findExampleCalls, sendsOperation } from '../../client/example-calls.ts';
import {
  argumentsOf,
  calleeOf,
  declaredValues,
  nodesIn,
  parseTypescript,
  propertyName,
  type Syntax,
  stringOf,
} from '../../lib/typescript-syntax.ts';
import { type Example, examplesOf } from '../../run/run-model.ts';
import { parametersIn } from '../../spec/traverse.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { ADDRESS, ADDRESS_FIX, isPublicAddress } from '../support/addresses.ts';
import { type ReportOffset, reportOffset } from '../support/report-offset.ts';
import { sentFields } from '../support/sent-fields.ts';

/**
 * An example encrypts just the fields that the spec encrypts, presents the certificate just where the spec demands it, holds and prints no
 * key, and is called back at an address that WeChat Pay can reach.
 */
export const exampleSecurity = defineRule({
  id: 'example-security',
  group: 'examples',
  scope: 'path',
  async check({ catalog, files, filesMatching, versionOf, note, remember }) {
    const examples = examplesOf(catalog, files);
    for (const example of examples) {
      const { operation, file } = example;
      await remember([versionOf(operation), file, note(`text ${file}`)], (report) => checkExample(example, report));
    }
    for (const [file, text] of filesMatching(/^snippets\/.*\.ts$/))
      await remember(['literals', file, note(`text ${file}`)], (report) => checkLiterals(file, text, report));
    return { checked: { examples: examples.length } };
  },
});

function checkExample({ operation, file, text }: Example, report: Report): void {
  const at = reportOffset(file, text, report);
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

function checkCertificate({ arguments: given }: ExampleCall, wanted: boolean, at: ReportOffset): void {
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

function checkEncryption(name: string, encryption: string | undefined, value: Syntax, at: ReportOffset): void {
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

/** Names of what a key is kept in, and of what is given one. */
const KEY_NAME = /(?:key|secret|private|passphrase)$/i;
const KEY_TAKER = /(?:Hmac|ipheriv|AesGcm|AesEcb|Wechatpay)/;
/** Text that may be a key; one that counts from 0 to 9 is meant as an example. */
const KEY = /^(?=.*\d)(?=.*[a-z])(?!.*0123456789)[\w+/=-]{16,}$/i;
const PEM = /-----BEGIN [A-Z ]*(?:PRIVATE KEY|CERTIFICATE)-----\s*[\w+/=]/;
const KEY_FIX = 'Read it from the environment or a file; an example that holds a key teaches to commit one.';

/** A text in the code, the name that it is given to, and what is called with it; empty where there is none. */
interface Literal {
  place: Syntax;
  text: string;
  name: string;
  taker: string;
}

function checkLiterals(file: string, text: string, report: Report): void {
  if (!/key|secret|private|BEGIN|url|ipher|Hmac|Aes/i.test(text)) return;
  const at = reportOffset(file, text, report);
  for (const node of nodesIn(parseTypescript(text))) {
    for (const literal of literalsIn(node)) checkLiteral(literal, at);
    if (node.name === 'CallExpression') checkPrinted(node, at);
  }
}

/** What holds a private key or a symmetric one: `merchant.privateKey`, `'WECHATPAY_APIV3_KEY'`; not a public one. */
const SECRET =
  /^(?:private_?key|api_?v[23]_?key|app_?secret|passphrase|WECHATPAY_(?:\w*PRIVATE_KEY\w*|APIV[23]_KEY))$/i;
const SECRET_FIX = 'Print something else: what a log has, many can read.';

/** Calls that give what they are given as text. */
const STRINGIFIER = /^(?:JSON\.stringify|String)$/;

/**
 * A program prints no key: neither a variable or a property that holds one, nor what the environment has under its name. What
 * is computed with a key may be printed.
 */
function checkPrinted(call: Syntax, at: ReportOffset): void {
  if (!/^console\.\w+$/.test(calleeOf(call)?.text ?? '')) return;
  const visit = (node: Syntax): void => {
    const name = stringOf(node) ?? (/^(?:VariableName|PropertyName)$/.test(node.name) ? node.text : '');
    if (SECRET.test(name)) at(node.from, 'An example must not print a key.', SECRET_FIX);
    const isComputed = node.name === 'CallExpression' && !STRINGIFIER.test(calleeOf(node)?.text ?? '');
    const parts = isComputed ? [...node.children.slice(0, 1), ...argumentsOf(node)] : node.children;
    for (const part of parts) if (!(isComputed && part.name === 'VariableName')) visit(part);
  };
  argumentsOf(call).forEach(visit);
}

/** The literals that a node holds itself: values with their names, what a call is given, and any other. */
function literalsIn(node: Syntax): Literal[] {
  const named = node.name === 'VariableDeclaration' ? declaredValues(node) : propertyValues(node);
  const names = new Map(named.map(([name, value]) => [value, name]));
  const [callee, taken] = callOf(node);
  // What a call is given is told with the call.
  const own = node.name === 'ArgList' ? [] : node.children;
  return [...own, ...taken].flatMap((place): Literal[] => {
    const text = stringOf(place);
    const taker = taken.includes(place) ? (callee?.text ?? '') : '';
    return text === undefined ? [] : [{ place, text, name: names.get(place) ?? '', taker }];
  });
}

/** The key and the value of a property, both with its name. */
function propertyValues({ name, children: [key, value, more] }: Syntax): [name: string, value: Syntax][] {
  if (name !== 'Property' || !key || !value || more) return [];
  const own = propertyName(key) ?? '';
  return [
    [own, key],
    [own, value],
  ];
}

function callOf(node: Syntax): [callee: Syntax | undefined, taken: readonly Syntax[]] {
  if (node.name === 'CallExpression') return [calleeOf(node), argumentsOf(node)];
  return node.name === 'NewExpression' ? [node.children[1], argumentsOf(node)] : [undefined, []];
}

function checkLiteral({ place, text, name, taker }: Literal, at: ReportOffset): void {
  if (PEM.test(text) || ((KEY_TAKER.test(taker) || KEY_NAME.test(name)) && KEY.test(text)))
    at(place.from, 'An example must not hold a key.', KEY_FIX);
  if (ADDRESS.test(name) && !isPublicAddress(text)) at(place.from, `WeChat Pay can't call back ${text}`, ADDRESS_FIX);
}
