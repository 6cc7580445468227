import type { Body, Call } from './call-model.ts';
import { curlCommand, formOptions, targetParts } from './curl-command.ts';
import { expand, jsonParts, word } from './shell-text.ts';

/** Writes a call of APIv3 in blocks: target and body, the signature with the merchant's key, and the command. */
export function writeV3(call: Call): string[] {
  const { body } = call;
  const method = call.method.toUpperCase();
  const { lines, signed, options } = bodyLines(body);
  const headers = [
    `"Authorization: ${call.brand ? 'WECHATPAY-BRAND' : 'WECHATPAY2'}-SHA256-RSA2048 $token"`,
    "'Accept: */*'",
    ...(body?.type === 'json' ? ["'Content-Type: application/json'"] : []),
    ...(!body && call.method === 'post' ? ["'Content-Length: 0'"] : []),
  ];
  return [
    [`target=${word(targetParts(call))}`, ...lines].join('\n'),
    [
      'timestamp=$(date +%s)',
      'nonce=$(openssl rand -hex 16)',
      `signature=$(printf '%s\\n' ${method} "$target" "$timestamp" "$nonce" ${signed} |`,
      '  openssl dgst -sha256 -sign "$WECHATPAY_PRIVATE_KEY_FILE" | openssl base64 -A)',
      `token="${call.brand ? 'brand_id=\\"$WECHATPAY_BRAND_ID' : 'mchid=\\"$WECHATPAY_MCHID'}\\",serial_no=\\"$WECHATPAY_SERIAL\\""`,
      'token="$token,timestamp=\\"$timestamp\\",nonce_str=\\"$nonce\\",signature=\\"$signature\\""',
    ].join('\n'),
    curlCommand(call, [call.server, expand('$target')], headers, options),
  ];
}

interface BodyLines {
  lines: string[];
  /** The word of the shell whose text is signed. */
  signed: string;
  options: string[];
}

function bodyLines(body: Body | undefined): BodyLines {
  if (!body) return { lines: [], signed: "''", options: [] };
  if (body.type !== 'form')
    return { lines: [`body=${word(jsonParts(body.value, ''))}`], signed: '"$body"', options: ['--data-raw "$body"'] };
  return { lines: [`meta=${word(jsonParts(body.meta ?? {}))}`], signed: '"$meta"', options: formOptions(body.value) };
}
