import { type Call, type Language, type Placeholder, placeholdersIn, placeholdersOf } from './call-model.ts';
import { word } from './shell-text.ts';
import { writeV2 } from './shell-v2.ts';
import { writeV3 } from './shell-v3.ts';

/** Bash with curl and OpenSSL; keys come from the environment variables of the TypeScript client. */
export const shell: Language = {
  name: 'shell',
  title: 'Shell · cURL',
  styles: [],
  syntax:
    /(?<comment>(?<=^|\n)#[^\n]*)|(?<string>'[^']*'|"(?:\\.|[^"\\])*")|(?<keyword>(?<=^|\n|\| |\$\()\b(?:set|curl|openssl|printf|cut|tr|sed|date)\b)|(?<variable>\$\w+|(?<=^|\n)\w+(?==))/g,
  write: writeShell,
};

function writeShell(call: Call): string {
  const blocks = [...setupBlocks(call), ...(call.version === 'v2' ? writeV2(call) : writeV3(call))];
  return `#!/usr/bin/env bash\n# 环境变量见指南「PHP 与 Shell」\nset -euo pipefail\n\n${blocks.join('\n\n')}`;
}

const BRAND_KEYS = [
  '# 以品牌身份签名',
  ...['SERIAL', 'PRIVATE_KEY_FILE', 'PUBLIC_KEY_ID', 'PUBLIC_KEY_FILE'].map(
    (name) => `WECHATPAY_${name}="$WECHATPAY_BRAND_${name}"`,
  ),
];

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

/** Functions and variables that a call uses, in blocks. */
function setupBlocks(call: Call): string[] {
  const placeholders = placeholdersOf(call);
  const ciphertexts = placeholders.filter((placeholder) => placeholder['@'] === 'encrypt');
  const inAddress = [call.inPath, call.query].flatMap(placeholdersIn);
  return [
    ...(call.brand ? [BRAND_KEYS] : []),
    ...(ciphertexts.some((placeholder) => placeholder.key === undefined) ? [ENCRYPT] : []),
    ...(ciphertexts.some((placeholder) => placeholder.key === 'bank') ? [ENCRYPT_BANK] : []),
    ...(inAddress.some((placeholder) => placeholder['@'] === 'encrypt') ? [ENCODE] : []),
    ...digest(placeholders),
    ...download(placeholders),
  ].map((lines) => lines.join('\n'));
}

function digest(placeholders: Placeholder[]): string[][] {
  const found = placeholders.find((placeholder) => placeholder['@'] === 'digest');
  if (found?.['@'] !== 'digest') return [];
  return [[`digest=$(openssl dgst -${found.algorithm} -r ${word([found.file])} | cut -d ' ' -f 1)`]];
}

function download(placeholders: Placeholder[]): string[][] {
  const names = placeholders.flatMap((placeholder) => (placeholder['@'] === 'download' ? [placeholder.parameter] : []));
  return names.length
    ? [
        [
          `# ${names.map((name) => `DOWNLOAD_${name.toUpperCase()}`).join('、')}：上一步返回的 download_url 里的 ${names.join('、')}`,
        ],
      ]
    : [];
}
