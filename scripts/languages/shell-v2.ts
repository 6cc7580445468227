import { byName } from '../lib/compare.ts';
import { type Call, type Fields, isPlaceholder, placeholdersOf, type Value } from './call-model.ts';
import { curlCommand, formOptions, targetParts } from './curl-command.ts';
import { expand, mapText, type Part, textParts, word } from './shell-text.ts';

/** Writes a call of APIv2 in blocks: the nonce, the signature with the APIv2 key, the body, and the command. */
export function writeV2(call: Call): string[] {
  const { body, query = {}, server } = call;
  if (body?.type === 'form') return writeForm(call, body.value);
  const fields = withVariables(body ? (body.value as Fields) : query); // XML is made of fields
  const variables = Object.entries(body ? (body.value as Fields) : query).flatMap(([name, value]) =>
    isCiphertext(value) ? [`${name}=${word(textParts(value))}`] : [],
  );
  const signed = { nonce_str: { '@': 'nonce' } as const, ...fields };
  const setup = ['nonce_str=$(openssl rand -hex 16)', ...variables, ...workwxLines(call, fields), ...signLines(signed)];
  const url = body ? targetParts(call) : targetParts(call, { nonce_str: expand('$nonce_str'), sign: expand('$sign') });
  const command = body
    ? curlCommand(call, [server, ...url], ["'Content-Type: text/xml'"], ['--data-raw "$body"'])
    : curlCommand(call, [server, ...url], [], []);
  return [setup.join('\n'), ...(body ? [`body=${word(xmlParts(signed))}`] : []), command];
}

const isCiphertext = (value: Value): boolean =>
  typeof value === 'object' && value !== null && isPlaceholder(value) && value['@'] === 'encrypt';

/** Replaces ciphertext, which differs each time it is made, by the variable of its field's name. */
const withVariables = (fields: Fields): Record<string, Value | Part> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isCiphertext(value) ? expand(`$${name}`) : value]),
  );

const partsOf = (value: Value | Part): Part[] =>
  typeof value === 'object' && value !== null && 'expand' in value ? [value as Part] : textParts(value as Value);

/** The text that is signed: fields that are not empty, sorted by name. */
function stringToSign(fields: Record<string, Value | Part>): Part[] {
  const pairs = Object.entries(fields)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(byName);
  return pairs.flatMap(([name, value], index): Part[] => [`${index === 0 ? '' : '&'}${name}=`, ...partsOf(value)]);
}

function signLines(fields: Record<string, Value | Part>): string[] {
  const digest = fields.sign_type === 'HMAC-SHA256' ? '-sha256 -hmac "$WECHATPAY_APIV2_KEY"' : '-md5';
  return [
    `text=${word(stringToSign(fields))}`,
    `sign=$(printf '%s&key=%s' "$text" "$WECHATPAY_APIV2_KEY" |`,
    `  openssl dgst ${digest} -r | cut -d ' ' -f 1 | tr a-f A-F)`,
  ];
}

/** The signature of WeCom over some of the fields, with a key of its own. */
function workwxLines(call: Call, fields: Record<string, Value | Part>): string[] {
  const sign = placeholdersOf(call).find((placeholder) => placeholder['@'] === 'workwx-sign');
  if (sign?.['@'] !== 'workwx-sign') return [];
  const signed = Object.fromEntries(sign.fields.map((name) => [name, fields[name] ?? '']));
  return [
    '# 密钥取自企业微信管理后台',
    `text=${word(stringToSign(signed))}`,
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

/** An upload, of whose form the signature covers some fields. */
function writeForm(call: Call, value: Fields): string[] {
  const names = placeholdersOf(call).flatMap((placeholder) => (placeholder['@'] === 'sign' ? placeholder.fields : []));
  const signed = Object.fromEntries(names.map((name) => [name, value[name] ?? '']));
  return [signLines(signed).join('\n'), curlCommand(call, [call.server, ...targetParts(call)], [], formOptions(value))];
}
