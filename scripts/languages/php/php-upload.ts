import { type Body, type Fields, isSpecial, type Value } from '../call-model.ts';
import type { Prepared } from './php-call.ts';
import { code, printPhp, quote } from './php-value.ts';

type Form = Extract<Body, { type: 'form' }>;

/** An upload: lines that make the form, and the options that send it. */
export function prepareUpload({ value, meta }: Form): Prepared {
  const file = Object.values(value).find((part) => kindOf(part) === 'file');
  const name = isSpecialFile(file) ? file.file : '';
  if (meta && isMedia(value, meta)) return mediaUtil(name);
  return meta ? signedMeta(value, meta) : signedForm(value);
}

const kindOf = (value: Value | undefined): string | undefined =>
  value !== undefined && isSpecial(value) ? value['@'] : undefined;

const isSpecialFile = (value: Value | undefined): value is { '@': 'file'; file: string } => kindOf(value) === 'file';

/** The client's own helper makes exactly this form. */
const isMedia = (value: Fields, meta: Fields): boolean =>
  Object.keys(value).sort().join() === 'file,meta' && Object.keys(meta).sort().join() === 'filename,sha256';

const mediaUtil = (file: string): Prepared => ({
  uses: ['WeChatPay\\Util\\MediaUtil'],
  lines: [`$media = new MediaUtil(${quote(file)});`],
  options: {
    headers: { 'Content-Type': code('$media->getContentType()') },
    body: code('$media->getStream()'),
  },
});

const CONTENT_TYPE = code("'multipart/form-data; boundary=' . $form->getBoundary()");

/** The client signs the text of a stream: that of the form is its `meta`. */
const signedMeta = (value: Fields, meta: Fields): Prepared => ({
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

/** An upload of APIv2: the fields are signed here, and the certificate is loaded here. */
function signedForm(value: Fields): Prepared {
  const sign = Object.values(value).find((part) => kindOf(part) === 'sign');
  const names = sign && isSpecial(sign) && sign['@'] === 'sign' ? sign.fields : [];
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
    const filename = isSpecialFile(part) ? `, 'filename' => ${quote(part.file.replace(/^.*\//, ''))}` : '';
    return `    ['name' => ${quote(name)}, 'contents' => ${contents}${filename}],`;
  });
  return ['$form = new MultipartStream([', ...parts, ']);'];
}
