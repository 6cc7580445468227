import { hashText } from '../../lib/hash.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { subjectNames } from './known-names.ts';

/** Names of others that guides have to name: of OAuth and JS-SDK, of HTTP clients and environments; values of fields without an `enum`. */
const FOREIGN = [
  /^(?:jsapi_ticket|session_key|IMEI_[12]|wx_card|BIZ_ERROR|WPHK|REGISTERED_MODE|REGISTERED_AND_AUTHORIZATION_MODE)$/,
  /^(?:snsapi_base|get_brand_wcpay_request|sign_information|wx_serial_no|platform_certs|from_wxpay|wx_fmt)$/,
  /^(?:WECHATPAY|WEWORK|DOWNLOAD|NODE|SSL|REQUESTS|HTTPS|EV[23]|ERR)_/,
  /^ECONN[A-Z]+$/,
];
/** Fields and codes in text: words with underscores, all small or all capital; no part of a path, a file, an event or a longer word. */
const NAME =
  /(?<![\w/.$@{-])(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)+|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?![\w({/$-]|\.[A-Z]|\.(?:pem|p12|yaml|ts|md|csv|json)\b)/g;

/** A field inside of another, in code that is a dotted path: `settle_info.profit_sharing`. */
const INNER = /(?<=^[a-z_.]+\.)[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?=$|\.)/g;

/** Code that is one word in capitals: a value, a code. */
const VALUE = /^[A-Z]{4,}$/g;

/** Headers of WeChat Pay, events of callbacks, and paths, as text writes them. */
const HEADER = /\bWechatpay-[A-Z][A-Za-z-]*/g;
const EVENT = /(?<![\w.])[A-Z][A-Z_]+(?:\.[A-Z][A-Z_]+)+(?![\w.])/g;
const PATH = /(?<![\w.{}/-])\/v3(?:\/[a-z{][\w{}-]*)+\/?/g;
/** Servers of WeChat, of which most belong to WeChat Pay. */
const HOST = /(?<=https:\/\/)[\w.-]*(?:weixin|wechatpay)[\w.-]*\w/g;
/** Those beside the API: the official documentation, the platforms of apps, official accounts and mini programs. */
const OTHER_HOST = /^(?:pay|api|open|action|developers)\.weixin\.qq\.com$/;
/** What the signature test of WeChat Pay's own has instead of a signature's header. */
const OTHER_HEADERS = new Set(['wechatpay-negative-test']);

/** The headers, events, paths and servers in a text that the API has not, with their offsets; a path may be the beginning of one. */
export function createReferenceFinder(catalog: Catalog): (text: string) => { name: string; offset: number }[] {
  const { operations, webhooks, server } = catalog;
  const parameters = [...operations.flatMap((each) => each.parameters), ...webhooks.flatMap(({ headers }) => headers)];
  const headers = new Set([...OTHER_HEADERS, ...parameters.map(({ name }) => name.toLowerCase())]);
  const events = new Set(webhooks.map(({ event }) => event));
  const servers = [server, ...operations.flatMap((each) => each.server ?? [])];
  const hosts = new Set(servers.map((url) => url.replace(/^https:\/\//, '')));
  const paths = operations.map(({ path }) => `${path.replace(/#.*$/, '')}/`);
  const isPath = (name: string): boolean =>
    paths.some((path) => path.startsWith(name.endsWith('/') ? name : `${name}/`));
  const isKnown: [RegExp, (name: string) => boolean][] = [
    [HEADER, (name) => headers.has(name.toLowerCase())],
    [EVENT, (name) => events.has(name)],
    [PATH, isPath],
    [HOST, (name) => hosts.has(name) || OTHER_HOST.test(name)],
  ];
  return (text) =>
    isKnown.flatMap(([pattern, known]) =>
      [...text.matchAll(pattern)].flatMap(({ index, 0: name }) => (known(name) ? [] : [{ name, offset: index }])),
    );
}

/** Hash of all that {@link createReferenceFinder} and {@link unknownNames} know of the API. */
export function namesVersion({ operations, webhooks }: Catalog, api: ReadonlySet<string>): string {
  const namesIn = (parameters: readonly { name: string }[]): string[] => parameters.map(({ name }) => name);
  return hashText(
    JSON.stringify([
      [...api],
      operations.map(({ path, parameters, server }) => [path, server, namesIn(parameters)]),
      webhooks.map(({ event, headers }) => [event, namesIn(headers)]),
    ]),
  );
}

/** Every name of the API: fields, headers, values, codes, events. */
export function apiNames(catalog: Catalog): Set<string> {
  const { operations, webhooks, client, errors } = catalog;
  return new Set([
    ...subjectNames({ operations, webhooks, calls: client.calls }, client),
    ...[...errors.v2, ...errors.v3].map(({ code }) => code),
  ]);
}

/** The names in a text that neither the API has nor anybody else, with their offsets. `own`: further names that it may use. */
export function unknownNames(
  text: string,
  api: ReadonlySet<string>,
  own: (name: string) => boolean,
): { name: string; offset: number }[] {
  const isKnown = (name: string): boolean =>
    api.has(name) || api.has(numbered(name)) || own(name) || FOREIGN.some((pattern) => pattern.test(name));
  return [...text.matchAll(VALUE), ...text.matchAll(INNER), ...text.matchAll(NAME)]
    .map(({ 0: name, index }) => ({ name, offset: index }))
    .filter(({ name }) => !isKnown(name));
}

/** `coupon_fee_0` → `coupon_fee_$n`, as the model calls numbered fields. */
function numbered(name: string): string {
  const letters = ['$n', '$m', '$k'];
  return name.replaceAll(/(?<=_)\d+(?=_|$)/g, () => letters.shift() ?? '$i');
}
