import { isSpecial, type Special, type Value } from '../call-model.ts';
import { expand, mapText, type Part, quote } from './shell-word.ts';

/** A value as the text that stands for it in a query, in XML or in a form. */
export function textParts(value: Value): Part[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  if (!Array.isArray(value) && isSpecial(value)) return specialParts(value);
  return jsonParts(value);
}

/** A value as JSON; on one line unless `indent` is the one of its first line. */
export function jsonParts(value: Value, indent?: string): Part[] {
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  if (!Array.isArray(value) && isSpecial(value)) return ['"', ...mapText(specialParts(value), escapeJson), '"'];
  const inner = indent === undefined ? undefined : `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => jsonParts(item, inner))
    : Object.entries(value).map(([name, field]) => [
        `${JSON.stringify(name)}:${gap(inner)}`,
        ...jsonParts(field, inner),
      ]);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (items.length === 0) return [open + close];
  const line = inner === undefined ? '' : `\n${inner}`;
  const listed = items.flatMap((item, index): Part[] => [index === 0 ? line : `,${line}`, ...item]);
  return [open, ...listed, indent === undefined ? '' : `\n${indent}`, close];
}

const gap = (inner: string | undefined): string => (inner === undefined ? '' : ' ');

const escapeJson = (text: string): string => JSON.stringify(text).slice(1, -1);

function specialParts(special: Special): Part[] {
  switch (special['@']) {
    case 'json':
      return jsonParts(special.value);
    case 'encrypt':
      return [expand(`$(${special.key === 'bank' ? 'encrypt_bank' : 'encrypt'} ${quote(special.text)})`)];
    case 'digest':
      return [expand('$digest')];
    case 'public-key-id':
      return [expand('$WECHATPAY_PUBLIC_KEY_ID')];
    case 'nonce':
      return [expand('$nonce_str')];
    case 'download':
      return [expand(`$DOWNLOAD_${special.parameter.toUpperCase()}`)];
    case 'sign':
      return [expand('$sign')];
    case 'workwx-sign':
      return [expand('$workwx_sign')];
    case 'file':
      return [`@${special.file}`];
  }
}
