import { type Call, type Fields, isSpecial } from '../call-model.ts';
import { textParts } from './shell-text.ts';
import { type Part, word } from './shell-word.ts';

/** How an answer is shown: JSON, XML and text as they come. */
const USES: Record<Call['answer'], string[]> = {
  json: [],
  xml: [],
  text: [],
  file: [],
  none: [`--write-out '%{http_code}\\n'`],
  redirect: ['--output /dev/null', `--write-out '%{redirect_url}\\n'`],
};

/** The command that sends a call; `headers` and `body` are complete words of it. */
export function curlCommand(call: Call, url: Part[], headers: string[], body: string[]): string {
  const { method, certificate, answer, saveAs } = call;
  const own = Object.entries(call.headers ?? {}).map(([name, value]) => word([`${name}: `, ...textParts(value)]));
  const lines = [
    `curl --silent --show-error --fail-with-body --request ${method.toUpperCase()}`,
    word(url),
    ...[...headers, ...own].map((header) => `--header ${header}`),
    ...(certificate ? ['--cert "$WECHATPAY_CERTIFICATE_FILE"', '--key "$WECHATPAY_PRIVATE_KEY_FILE"'] : []),
    ...body,
    ...USES[answer],
    ...(saveAs === undefined ? [] : [`--output ${word([`./${saveAs}`])}`]),
  ];
  return `${lines.join(' \\\n  ')}\n`;
}

/** Options that send the parts of a form, `meta` being in a variable of that name. */
export const formOptions = (fields: Fields): string[] =>
  Object.entries(fields).map(([name, value]) => {
    if (name === 'meta') return '--form-string "meta=$meta"';
    const isFile = typeof value === 'object' && value !== null && isSpecial(value) && value['@'] === 'file';
    return `--form${isFile ? '' : '-string'} ${word([`${name}=`, ...textParts(value)])}`;
  });
