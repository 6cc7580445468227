/** Headers whose names are no words with capitals, as WeChat Pay writes them. */
const NAMES: Record<string, string> = { 'request-id': 'Request-ID' };

/** The name of a header as WeChat Pay writes it: `Wechatpay-Timestamp`. The official Java client looks for it letter by letter. */
const headerName = (name: string): string =>
  NAMES[name] ?? name.replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** Headers with their names as WeChat Pay writes them. */
export const namedHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [headerName(name), value]));
