import { type Call, type Fields, isPlaceholder, type Value } from './call-model.ts';
import { expand, mapText, type Part, textParts, word } from './shell-text.ts';

/** Path and query of a call as they are sent and signed; `more` are parameters at the end of the query. */
export function targetParts({ path, inPath = {}, query = {} }: Call, more: Record<string, Part> = {}): Part[] {
  const segments = path.split(/(\{[^}]+\})/).flatMap((part): Part[] => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    return name === undefined ? [part] : encodedParts(inPath[name] ?? '');
  });
  const pairs = [
    ...Object.entries(query).flatMap(([name, value]) =>
      [value].flat().map((each): Part[] => [`${encodeURIComponent(name)}=`, ...encodedParts(each)]),
    ),
    ...Object.entries(more).map(([name, part]): Part[] => [`${name}=`, part]),
  ];
  return [...segments, ...pairs.flatMap((pair, index): Part[] => [index === 0 ? '?' : '&', ...pair])];
}

/** A value in a URL. Ciphertext is Base64, of which a function of the script escapes the special characters. */
function encodedParts(value: Value): Part[] {
  const isCiphertext = typeof value === 'object' && value !== null && isPlaceholder(value) && value['@'] === 'encrypt';
  const parts = mapText(textParts(value), encodeURIComponent);
  if (!isCiphertext) return parts;
  return parts.map((part) => (typeof part === 'string' ? part : expand(part.expand.replace(/\)$/, ' | encode)'))));
}

/** Options that print the response, where it is not its body. */
const RESPONSE_OPTIONS: Record<Call['response'], string[]> = {
  json: [],
  xml: [],
  text: [],
  file: [],
  none: [`--write-out '%{http_code}\\n'`],
  redirect: ['--output /dev/null', `--write-out '%{redirect_url}\\n'`],
};

/** Writes the command that sends a call; `headers` and `body` are complete words of it. */
export function curlCommand(call: Call, url: Part[], headers: string[], body: string[]): string {
  const { method, certificate, response, saveAs } = call;
  const own = Object.entries(call.headers ?? {}).map(([name, value]) => word([`${name}: `, ...textParts(value)]));
  const lines = [
    `curl --silent --show-error --fail-with-body --request ${method.toUpperCase()}`,
    word(url),
    ...[...headers, ...own].map((header) => `--header ${header}`),
    ...(certificate ? ['--cert "$WECHATPAY_CERTIFICATE_FILE"', '--key "$WECHATPAY_PRIVATE_KEY_FILE"'] : []),
    ...body,
    ...RESPONSE_OPTIONS[response],
    ...(saveAs === undefined ? [] : [`--output ${word([`./${saveAs}`])}`]),
  ];
  return `${lines.join(' \\\n  ')}\n`;
}

/** Options that send the parts of a form; `meta` is in the variable of that name. */
export const formOptions = (fields: Fields): string[] =>
  Object.entries(fields).map(([name, value]) => {
    if (name === 'meta') return '--form-string "meta=$meta"';
    const isFile = typeof value === 'object' && value !== null && isPlaceholder(value) && value['@'] === 'file';
    return `--form${isFile ? '' : '-string'} ${word([`${name}=`, ...textParts(value)])}`;
  });
