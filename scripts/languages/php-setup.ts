import {
  type Body,
  type Call,
  type Fields,
  isPlaceholder,
  type Placeholder,
  placeholdersOf,
  type Value,
} from './call-model.ts';
import { code, type Printable, printPhp, quote } from './php-value.ts';

/** The code before a call. */
export interface PhpSetup {
  /** Classes that it names. */
  uses: string[];
  lines: string[];
  /** Options of the call that refer to its variables. */
  options: Record<string, Printable>;
}

const NONE: PhpSetup = { uses: [], lines: [], options: {} };

/** Writes the code that a call of the PHP client needs before it: the form of an upload, keys, signatures, the handler. */
export function setupOf(call: Call): PhpSetup {
  const placeholders = placeholdersOf(call);
  const upload = call.body?.type === 'form' ? uploadForm(call.body) : NONE;
  const parts = [
    placeholders.some(isForBank) ? BANK : NONE,
    placeholders.some((placeholder) => placeholder['@'] === 'nonce') ? NONCE : NONE,
    workwxSign(call),
    call.version === 'v2' && call.method === 'get' ? signedQuery(call) : NONE,
    handler(call),
  ];
  return {
    uses: [upload, ...parts].flatMap(({ uses }) => uses),
    lines: [upload, ...parts].flatMap(({ lines }) => lines),
    options: Object.assign({}, ...[...parts, upload].map(({ options }) => options)) as PhpSetup['options'],
  };
}

const NONCE: PhpSetup = { uses: ['WeChatPay\\Formatter'], lines: ['$nonce = Formatter::nonce();'], options: {} };

const isForBank = (placeholder: Placeholder): boolean => placeholder['@'] === 'encrypt' && placeholder.key === 'bank';

const BANK: PhpSetup = {
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

/** The signature of WeCom over some of the fields, with a key of its own. */
function workwxSign(call: Call): PhpSetup {
  const sign = placeholdersOf(call).find((placeholder) => placeholder['@'] === 'workwx-sign');
  if (sign?.['@'] !== 'workwx-sign' || call.body?.type !== 'xml') return NONE;
  const body = new Map(Object.entries(call.body.value ?? {}));
  const signed = Object.fromEntries(sign.fields.map((name) => [name, body.get(name) as Printable])); // all are in the body
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

/** The signed query of a GET: the client signs XML alone. */
function signedQuery({ query = {} }: Call): PhpSetup {
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

/** A handler without the steps of the client that do not fit the call: those for XML, and the verification. */
function handler({ version, method, body, unsigned }: Call): PhpSetup {
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

type Form = Extract<Body, { type: 'form' }>;

/** The form of an upload, and the options that send it. */
function uploadForm({ value, meta }: Form): PhpSetup {
  const file = Object.values(value).find((part) => kindOf(part) === 'file');
  const name = isFilePlaceholder(file) ? file.file : '';
  if (meta && isMedia(value, meta)) return mediaUtil(name);
  return meta ? signedMeta(value, meta) : signedForm(value);
}

const kindOf = (value: Value | undefined): string | undefined =>
  value !== undefined && isPlaceholder(value) ? value['@'] : undefined;

const isFilePlaceholder = (value: Value | undefined): value is { '@': 'file'; file: string } =>
  kindOf(value) === 'file';

/** Whether the client's `MediaUtil` builds exactly this form. */
const isMedia = (value: Fields, meta: Fields): boolean =>
  Object.keys(value).sort().join() === 'file,meta' && Object.keys(meta).sort().join() === 'filename,sha256';

const mediaUtil = (file: string): PhpSetup => ({
  uses: ['WeChatPay\\Util\\MediaUtil'],
  lines: [`$media = new MediaUtil(${quote(file)});`],
  options: {
    headers: { 'Content-Type': code('$media->getContentType()') },
    body: code('$media->getStream()'),
  },
});

const CONTENT_TYPE = code("'multipart/form-data; boundary=' . $form->getBoundary()");

/** A form whose text, which the client signs, is its `meta`. */
const signedMeta = (value: Fields, meta: Fields): PhpSetup => ({
  uses: ['GuzzleHttp\\Psr7\\FnStream', 'GuzzleHttp\\Psr7\\MultipartStream', 'GuzzleHttp\\Psr7\\Utils'],
  lines: [
    `$meta = ${printPhp({ '@': 'json', value: meta })};`,
    ...formLines(value),
    '// 参与签名的只有 meta',
    '$body = FnStream::decorate($form, [',
    "    '__toString' => static function () use ($meta): string {",
    '        return $meta;',
    '    },',
    "    'getSize' => static function (): ?int {",
    '        return null;',
    '    },',
    ']);',
  ],
  options: { headers: { 'Content-Type': CONTENT_TYPE }, body: code('$body') },
});

/** The form of APIv2 with its signature, and the certificate, which the client loads for XML alone. */
function signedForm(value: Fields): PhpSetup {
  const sign = Object.values(value).find((part) => kindOf(part) === 'sign');
  const names = sign && isPlaceholder(sign) && sign['@'] === 'sign' ? sign.fields : [];
  const signed = Object.fromEntries(names.map((name) => [name, value[name] ?? '']));
  const type = quote(String(value.sign_type ?? 'MD5'));
  return {
    uses: [
      'GuzzleHttp\\Psr7\\MultipartStream',
      'GuzzleHttp\\Psr7\\Utils',
      'WeChatPay\\Crypto\\Hash',
      'WeChatPay\\Formatter',
    ],
    lines: [
      `$signed = ${printPhp(signed)};`,
      `$sign = Hash::sign(${type}, Formatter::queryStringLike(Formatter::ksort($signed)), $v2Key);`,
      ...formLines(value),
    ],
    options: {
      headers: { 'Content-Type': CONTENT_TYPE },
      body: code('$form'),
      cert: code("getenv('WECHATPAY_CERTIFICATE_FILE')"),
      ssl_key: code("getenv('WECHATPAY_PRIVATE_KEY_FILE')"),
    },
  };
}

function formLines(value: Fields): string[] {
  const parts = Object.entries(value).map(([name, part]) => {
    const contents = name === 'meta' ? '$meta' : typeof part === 'number' ? quote(String(part)) : printPhp(part);
    const filename = isFilePlaceholder(part) ? `, 'filename' => ${quote(part.file.replace(/^.*\//, ''))}` : '';
    return `    ['name' => ${quote(name)}, 'contents' => ${contents}${filename}],`;
  });
  return ['$form = new MultipartStream([', ...parts, ']);'];
}
