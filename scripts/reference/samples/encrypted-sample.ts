import type { Encryption, Schema } from '../../spec/catalog-model.ts';

const CIPHERS: Record<Encryption, string> = {
  'wechatpay-public-key': 'RSA-OAEP',
  'merchant-certificate': 'RSA-OAEP',
  'apiv3-key': 'AES-256-GCM',
  'apiv2-key': 'AES-256-ECB',
};

/** Ciphertext as samples show it: the cipher around the plain text, such as `RSA-OAEP(张三)`. */
export const encryptedText = ({ encryption }: Schema, plain: string): string =>
  encryption ? `${CIPHERS[encryption]}(${plain})` : plain;

/** The plain text of what {@link encryptedText} made; any other text as it is. */
export const decryptedText = (text: string): string =>
  text.replace(/^(?:RSA-OAEP|AES-256-(?:GCM|ECB))\((.*)\)$/s, '$1');

/** Plain texts of encrypted fields, by patterns of their names; the first match wins. */
const PLAIN_TEXTS: [RegExp, string][] = [
  [/email/, 'zhangsan@example.com'],
  [/(^|_)(mobile|phone|tel|telephone|contact_number)/, '13800000000'],
  [/address/, '广东省深圳市南山区科技中一道10000号'],
  [
    /bank_no|(bank|bal|settle\w*|payee)_?(account|card)(_no|_number)?$|account_(number|no)$|^card_no$|_card_no$|^bankcard/,
    '6214830012345678',
  ],
  [
    /(id|identi\w+|cert\w*|doc\w*|credential|license)_?(card)?_?(card_|doc_)?(no|num|number|id|code|info)$/,
    '11010519491231002X',
  ],
  [
    /^(cred_id|number|enc_card_no|id_card|certificate_id|identity|user_id_card|userid|card_number)$/,
    '11010519491231002X',
  ],
  [/ciphertext|encrypt_key|req_info|_message$|^id_digest$/, 'sRvt0kPBB1Vvd7Kb2qgOTw=='],
  [/account|company|merchant_name|org_name/, '深圳市示例科技有限公司'],
  [/plate/, '粤B12345'],
];

/** The plain text to encrypt for a field: `13800000000` for `mobile_phone`, `张三` for names. */
export function plainText(name: string): string {
  return PLAIN_TEXTS.find(([pattern]) => pattern.test(name))?.[1] ?? '张三';
}
