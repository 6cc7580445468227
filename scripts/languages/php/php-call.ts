import { type Call, type Special, specialsOf } from '../call-model.ts';
import { code, type Printable, printPhp, quote } from './php-value.ts';

/** Lines before a call, the classes that they name, and the options that they are for. */
export interface Prepared {
  uses: string[];
  lines: string[];
  options: Record<string, Printable>;
}

const NONE: Prepared = { uses: [], lines: [], options: {} };

/** Everything that a call of the PHP client needs beforehand. */
export function prepare(call: Call): Prepared {
  const kinds = new Set(specialsOf(call).map((special) => special['@']));
  const parts = [
    specialsOf(call).some(isForBank) ? BANK : NONE,
    kinds.has('nonce') ? { ...NONE, uses: ['WeChatPay\\Formatter'], lines: ['$nonce = Formatter::nonce();'] } : NONE,
    workwxSign(call),
    call.version === 'v2' && call.method === 'get' ? signedQuery(call) : NONE,
    handler(call),
  ];
  return {
    uses: parts.flatMap(({ uses }) => uses),
    lines: parts.flatMap(({ lines }) => lines),
    options: Object.assign({}, ...parts.map(({ options }) => options)) as Prepared['options'],
  };
}

const isForBank = (special: Special): boolean => special['@'] === 'encrypt' && special.key === 'bank';

const BANK: Prepared = {
  uses: ['WeChatPay\\Crypto\\Rsa'],
  lines: [
    '// 「获取RSA加密公钥」接口返回的公钥，以 openssl rsa -RSAPublicKey_in -pubout 转换后存成文件',
    "$bankPublicKey = Rsa::from('file://' . getenv('WECHATPAY_BANK_PUBLIC_KEY_FILE'), Rsa::KEY_TYPE_PUBLIC);",
    '$bankEncryptor = static function (string $text) use ($bankPublicKey): string {',
    '    return Rsa::encrypt($text, $bankPublicKey);',
    '};',
  ],
  options: {},
};

/** WeCom signs some fields with a key of its own. */
function workwxSign(call: Call): Prepared {
  const sign = specialsOf(call).find((special) => special['@'] === 'workwx-sign');
  if (sign?.['@'] !== 'workwx-sign' || call.body?.type !== 'xml') return NONE;
  const body = new Map(Object.entries(call.body.value ?? {}));
  const signed = Object.fromEntries(sign.fields.map((name) => [name, body.get(name) as Printable])); // fields of a body
  return {
    uses: ['WeChatPay\\Formatter'],
    lines: [
      '// 密钥取自企业微信管理后台',
      `$signed = Formatter::queryStringLike(Formatter::ksort(${printPhp(signed)}));`,
      "$workwxSign = strtoupper(md5($signed . '&secret=' . getenv('WEWORK_AGENT_SECRET')));",
    ],
    options: {},
  };
}

/** The client signs XML alone: the query of a GET is signed beforehand. */
function signedQuery({ query = {} }: Call): Prepared {
  const values = { ...query, nonce_str: code('Formatter::nonce()') };
  const type = query.sign_type === undefined ? 'Hash::ALGO_MD5' : quote(String(query.sign_type));
  return {
    uses: ['WeChatPay\\Crypto\\Hash', 'WeChatPay\\Formatter'],
    lines: [
      `$query = ${printPhp(values)};`,
      `$query['sign'] = Hash::sign(${type}, Formatter::queryStringLike(Formatter::ksort($query)), $v2Key);`,
    ],
    options: { query: code('$query') },
  };
}

/** What the client would do to a request or an answer that it does not know: taken out for this call. */
function handler({ version, method, body, unsigned }: Call): Prepared {
  const isOwn = version === 'v2' && (method === 'get' || body?.type === 'form');
  if (!unsigned && !isOwn) return NONE;
  const removed = [
    ...(isOwn ? [{ name: 'transform_request', why: '请求不是 XML，已自行签名' }] : []),
    { name: version === 'v2' ? 'transform_response' : 'verifier', why: '应答没有签名' },
  ];
  return {
    uses: [],
    lines: [
      `$handler = clone $instance->getDriver()->select('${version}')->getConfig('handler');`,
      ...removed.map(({ name, why }) => `$handler->remove('${name}'); // ${why}`),
    ],
    options: { handler: code('$handler') },
  };
}
