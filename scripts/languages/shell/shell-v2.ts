import { byName } from '../../lib/compare.ts';
import { type Call, type Fields, isSpecial, specialsOf, type Value } from '../call-model.ts';
import { curlCommand, formOptions } from './curl.ts';
import { textParts } from './shell-text.ts';
import { targetParts } from './shell-url.ts';
import { expand, mapText, type Part, word } from './shell-word.ts';

/** A call of APIv2, in blocks: its random text, signature with the merchant's APIv2 key, what is sent, and the command. */
export function writeV2(call: Call): string[] {
  const { body, query = {}, server } = call;
  if (body?.type === 'form') return writeForm(call, body.value);
  const fields = withVariables(body ? (body.value as Fields) : query); // XML is made of fields
  const variables = Object.entries(body ? (body.value as Fields) : query).flatMap(([name, value]) =>
    isCiphertext(value) ? [`${name}=${word(textParts(value))}`] : [],
  );
  const signed = { nonce_str: { '@': 'nonce' } as const, ...fields };
  const before = ['nonce_str=$(openssl rand -hex 16)', ...variables, ...workwx(call, fields), ...signLines(signed)];
  const url = body ? targetParts(call) : targetParts(call, { nonce_str: expand('$nonce_str'), sign: expand('$sign') });
  const command = body
    ? curlCommand(call, [server, ...url], ["'Content-Type: text/xml'"], ['--data-raw "$body"'])
    : curlCommand(call, [server, ...url], [], []);
  return [before.join('\n'), ...(body ? [`body=${word(xmlParts(signed))}`] : []), command];
}

const isCiphertext = (value: Value): boolean =>
  typeof value === 'object' && value !== null && isSpecial(value) && value['@'] === 'encrypt';

/** Ciphertext differs each time: it is kept in a variable that is named as the field. */
const withVariables = (fields: Fields): Record<string, Value | Part> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isCiphertext(value) ? expand(`$${name}`) : value]),
  );

const partsOf = (value: Value | Part): Part[] =>
  typeof value === 'object' && value !== null && 'expand' in value ? [value as Part] : textParts(value as Value);

/** The fields that are not empty, by name. */
function joined(fields: Record<string, Value | Part>): Part[] {
  const pairs = Object.entries(fields)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(byName);
  return pairs.flatMap(([name, value], index): Part[] => [`${index === 0 ? '' : '&'}${name}=`, ...partsOf(value)]);
}

function signLines(fields: Record<string, Value | Part>): string[] {
  const digest = fields.sign_type === 'HMAC-SHA256' ? '-sha256 -hmac "$WECHATPAY_APIV2_KEY"' : '-md5';
  return [
    `text=${word(joined(fields))}`,
    `sign=$(printf '%s&key=%s' "$text" "$WECHATPAY_APIV2_KEY" |`,
    `  openssl dgst ${digest} -r | cut -d ' ' -f 1 | tr a-f A-F)`,
  ];
}

/** WeCom signs some of the fields with a key of its own. */
function workwx(call: Call, fields: Record<string, Value | Part>): string[] {
  const sign = specialsOf(call).find((special) => special['@'] === 'workwx-sign');
  if (sign?.['@'] !== 'workwx-sign') return [];
  const signed = Object.fromEntries(sign.fields.map((name) => [name, fields[name] ?? '']));
  return [
    '# 密钥取自企业微信管理后台',
    `text=${word(joined(signed))}`,
    `workwx_sign=$(printf '%s&secret=%s' "$text" "$WEWORK_AGENT_SECRET" |`,
    `  openssl dgst -md5 -r | cut -d ' ' -f 1 | tr a-f A-F)`,
  ];
}

function xmlParts(fields: Record<string, Value | Part>): Part[] {
  const lines = Object.entries(fields).flatMap(([name, value]): Part[] => [
    `  <${name}>`,
    ...mapText(partsOf(value), escapeXml),
    `</${name}>\n`,
  ]);
  return ['<xml>\n', ...lines, '  <sign>', expand('$sign'), '</sign>\n</xml>'];
}

const escapeXml = (text: string): string => (/[<>&'"]/.test(text) ? `<![CDATA[${text}]]>` : text);

/** An upload signs the fields that its signature names. */
function writeForm(call: Call, value: Fields): string[] {
  const names = specialsOf(call).flatMap((special) => (special['@'] === 'sign' ? special.fields : []));
  const signed = Object.fromEntries(names.map((name) => [name, value[name] ?? '']));
  return [signLines(signed).join('\n'), curlCommand(call, [call.server, ...targetParts(call)], [], formOptions(value))];
}
