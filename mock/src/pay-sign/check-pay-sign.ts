import { createHash, type KeyObject } from 'node:crypto';
import { signOf, stringToSign } from '../../../scripts/client/signature-v2.ts';
import { firstDifference } from '../first-difference.ts';
import { signedDigest } from '../signed-digest.ts';
import type { PaySignKeys } from './pay-sign-keys.ts';
import type { PaySignRequest, PaySignResult } from './pay-sign-model.ts';
import { firstProblem, kindOf, type ListedKind, normalize, type Parameters } from './pay-sign-parameters.ts';
import { isSpecialKind, SPECIAL_KINDS, type SpecialKind, specialKindOf } from './special-kinds.ts';

/** A text that might have been signed by mistake, and the mistake in Chinese. */
interface Mistake {
  text: string;
  message: string;
}

/** Checks the signed parameters that a page or an app hands to the client, and finds the first thing that is wrong. */
export function checkPaySign(request: PaySignRequest, keys: PaySignKeys): PaySignResult {
  const kind = request.kind ?? specialKindOf(request.parameters) ?? kindOf(normalize(request));
  return isSpecialKind(kind) ? checkSpecial(kind, request, keys) : checkListed(kind, request, keys);
}

/** Compares a signature with the right text and with those of usual mistakes. */
function checkSpecial(kind: SpecialKind, request: PaySignRequest, keys: PaySignKeys): PaySignResult {
  const { field, given, texts } = SPECIAL_KINDS[kind](request, keys);
  const text = texts[0]?.text ?? '';
  const signed = texts.find(({ signature }) => signature === given);
  if (signed && !signed.mistake) return { kind, text, valid: true };
  const message = signed?.mistake ?? '签名与参数、密钥或 ticket 不符';
  return {
    ...{ kind, text, valid: false, field, message },
    ...(signed && { signed: signed.text, differsAt: firstDifference(text, signed.text) }),
  };
}

function checkListed(kind: ListedKind, request: PaySignRequest, keys: PaySignKeys): PaySignResult {
  const parameters = normalize(request);
  const isV3 = kind === 'jsapi' || kind === 'app';
  const text = isV3 ? lines(kind, parameters) : stringToSign(signedFields(kind, request, parameters));
  const result = { kind, text: isV3 ? text : `${text}&key=${KEY}` };
  const problem = firstProblem(kind, parameters, request.parameters);
  if (problem) return { ...result, valid: false, ...problem };
  const field = parameters.has('paysign') ? 'paySign' : 'sign';
  const signature = parameters.get(field.toLowerCase()) ?? '';
  const fault = isV3
    ? rsaFault(signature, text, parameters, keys.merchant.publicKey)
    : hashFault(signature, signedFields(kind, request, parameters), keys.apiv2Key);
  if (!fault) return { ...result, valid: true };
  const { message, text: signed } = fault;
  return {
    ...{ ...result, valid: false, field, message },
    ...(signed !== undefined && { signed, differsAt: firstDifference(result.text, signed) }),
  };
}

const KEY = '<APIv2 key>';

const APP_NAMES = ['appid', 'timestamp', 'noncestr', 'prepayid'];
const JSAPI_NAMES = ['appid', 'timestamp', 'noncestr', 'package'];

/** Values of parameters, a line feed after each. */
const lines = (kind: 'jsapi' | 'app', parameters: Parameters): string =>
  (kind === 'app' ? APP_NAMES : JSAPI_NAMES).map((name) => `${parameters.get(name) ?? ''}\n`).join('');

/** The names under which APIv2 signs the parameters of a payment; all other kinds sign them as they are spelled. */
const V2_NAMES: Partial<Record<ListedKind, readonly string[]>> = {
  'v2-jsapi': ['appId', 'nonceStr', 'package', 'signType', 'timeStamp'],
  'v2-app': ['appid', 'noncestr', 'package', 'partnerid', 'prepayid', 'timestamp'],
};

function signedFields(kind: ListedKind, request: PaySignRequest, parameters: Parameters): Parameters {
  const names = V2_NAMES[kind];
  if (names) return new Map(names.map((name) => [name, parameters.get(name.toLowerCase()) ?? '']));
  return new Map(Object.entries(request.parameters).map(([name, value]) => [name, String(value)]));
}

/** What an RSA signature was made of, when it is not the text that it should be. */
function rsaFault(
  signature: string,
  text: string,
  parameters: Parameters,
  key: KeyObject,
): { message: string; text?: string } | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(signature)) return { message: '签名是 Base64，没有换行与空格，也不做 URL 编码' };
  const digest = signedDigest(signature, key)?.toString('hex');
  if (!digest) return { message: '签名不是用商户API私钥做的，或者传输中变了' };
  const isOf = (signed: string): boolean => digest.endsWith(createHash('sha256').update(signed).digest('hex'));
  if (isOf(text)) return undefined;
  const mistake = rsaMistakes(text, parameters).find((candidate) => isOf(candidate.text));
  if (mistake) return mistake;
  const isSha256 = digest.startsWith('3031300d0609608648016503040201');
  return {
    message: isSha256
      ? '用商户API私钥签了另外的内容：某个值与这里的不同'
      : '算法是 SHA256 with RSA，签名用的是别的摘要',
  };
}

function rsaMistakes(text: string, parameters: Parameters): Mistake[] {
  const values = text.trimEnd().split('\n');
  const [appid = '', time = '', nonce = '', last = ''] = values;
  const bare = last.replace(/^prepay_id=/, '');
  const join = (parts: readonly string[]): string => parts.map((part) => `${part}\n`).join('');
  const pairs = ['appId', 'nonceStr', 'package', 'signType', 'timeStamp'].map((name): [string, string] => [
    name,
    parameters.get(name.toLowerCase()) ?? '',
  ]);
  return [
    { text: text.slice(0, -1), message: '最后一行之后也有换行' },
    { text: text.replaceAll('\n', '\r\n'), message: '换行是 \\n，不是 \\r\\n' },
    { text: text.replaceAll('\n', '\\n'), message: '换行是一个字符，不是反斜线加 n' },
    { text: join([appid, time, nonce, bare]), message: '第四行是 package 的值，含 prepay_id=' },
    {
      text: join([appid, time, nonce, `prepay_id=${bare}`]),
      message: 'APP 支付的第四行只有 prepay_id 的值，没有 prepay_id=',
    },
    {
      text: join([appid, time, nonce, parameters.get('package') ?? '']),
      message: '第四行应是 prepay_id，不是 package',
    },
    { text: join([appid, nonce, time, last]), message: '第二行是时间戳，第三行是随机串' },
    { text: join([time, nonce, last]), message: '第一行是 AppID' },
    { text: join([...values, 'RSA']), message: 'signType 不参与签名' },
    { text: stringToSign(new Map(pairs)), message: '这是 APIv2 的签名串，APIv3 只有四行值' },
  ];
}

/** What an APIv2 signature was made of, when it is not what it should be. */
function hashFault(signature: string, fields: Parameters, key: string): { message: string; text?: string } | undefined {
  const type = signature.length === 64 ? 'HMAC-SHA256' : 'MD5';
  const stated = fields.get('signType') ?? fields.get('sign_type') ?? type;
  const expected = signOf(fields, type, key);
  if (signature === expected) {
    return stated === type ? undefined : { message: `签名是 ${type} 的，而 signType 是 ${stated}` };
  }
  if (signature.toUpperCase() === expected) return { message: '签名用大写字母' };
  const mistake = fieldMistakes(fields).find(
    ({ fields: signed }) => signOf(signed, type, key) === signature.toUpperCase(),
  );
  if (mistake) return { message: mistake.message, text: `${stringToSign(mistake.fields)}&key=${KEY}` };
  const bare = createHash('md5').update(stringToSign(fields)).digest('hex').toUpperCase();
  if (signature.toUpperCase() === bare)
    return { message: '签名串末尾缺少 &key= 与 APIv2 密钥', text: stringToSign(fields) };
  return { message: '签名与参数或 APIv2 密钥不符' };
}

function fieldMistakes(fields: Parameters): { fields: Parameters; message: string }[] {
  const without = (name: string): Parameters => new Map([...fields].filter(([each]) => each !== name));
  return [
    ...['signType', 'timeStamp', 'package', 'partnerid', 'prepayid'].map((name) => ({
      fields: without(name),
      message: `${name} 也参与签名`,
    })),
    {
      fields: new Map([...fields].map(([name, value]) => [name.toLowerCase(), value])),
      message: '参与签名的名称区分大小写，与传给客户端的相同',
    },
  ];
}
