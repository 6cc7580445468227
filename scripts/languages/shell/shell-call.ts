import { type Call, type Special, specialsIn, specialsOf } from '../call-model.ts';
import { word } from './shell-word.ts';

const OAEP = '-pkeyopt rsa_padding_mode:oaep | openssl base64 -A';

const ENCRYPT = [
  '# 用微信支付公钥加密敏感字段',
  'encrypt() {',
  `  printf '%s' "$1" |`,
  '    openssl pkeyutl -encrypt -pubin -inkey "$WECHATPAY_PUBLIC_KEY_FILE" \\',
  `      ${OAEP}`,
  '}',
];

const ENCRYPT_BANK = [
  '# 公钥由「获取RSA加密公钥」接口返回，以 openssl rsa -RSAPublicKey_in -pubout 转换后存成文件',
  'encrypt_bank() {',
  `  printf '%s' "$1" |`,
  '    openssl pkeyutl -encrypt -pubin -inkey "$WECHATPAY_BANK_PUBLIC_KEY_FILE" \\',
  `      ${OAEP}`,
  '}',
];

const ENCODE = ['# 放进地址的 Base64', "encode() { sed 's/+/%2B/g; s|/|%2F|g; s/=/%3D/g'; }"];

/** Functions and variables that a call needs beforehand, in blocks. */
export function prepareShell(call: Call): string[] {
  const specials = specialsOf(call);
  const ciphertexts = specials.filter((special) => special['@'] === 'encrypt');
  const inAddress = [call.inPath, call.query].flatMap(specialsIn);
  return [
    ...(ciphertexts.some((special) => special.key === undefined) ? [ENCRYPT] : []),
    ...(ciphertexts.some((special) => special.key === 'bank') ? [ENCRYPT_BANK] : []),
    ...(inAddress.some((special) => special['@'] === 'encrypt') ? [ENCODE] : []),
    ...digest(specials),
    ...download(specials),
  ].map((lines) => lines.join('\n'));
}

function digest(specials: Special[]): string[][] {
  const found = specials.find((special) => special['@'] === 'digest');
  if (found?.['@'] !== 'digest') return [];
  return [[`digest=$(openssl dgst -${found.algorithm} -r ${word([found.file])} | cut -d ' ' -f 1)`]];
}

function download(specials: Special[]): string[][] {
  const names = specials.flatMap((special) => (special['@'] === 'download' ? [special.parameter] : []));
  return names.length
    ? [
        [
          `# ${names.map((name) => `DOWNLOAD_${name.toUpperCase()}`).join('、')}：上一步返回的 download_url 里的 ${names.join('、')}`,
        ],
      ]
    : [];
}
