import { type Method, type Operation, SCHEMES, type Scheme, type Version } from './catalog-model.ts';

/**
 * Turns a path on the wire into the path that finds the operation in every folder:
 * `/v3/pay/transactions/id/{transaction_id}` → `v3/pay/transactions/id/_transaction_id_`.
 * APIv2 gets the `v2` prefix that the client's chain has; a trailing slash and a `#fragment` are dropped.
 */
export function operationName(path: string, version: Version): string {
  const name = path
    .replace(/#.*$/, '')
    .replace(/^\/|\/$/g, '')
    .replace(/\{([^}]+)\}/g, '_$1_');
  return version === 'v3' ? name : `v2/${name}`;
}

/** The scheme of a path by what it begins with; none is APIv2. */
export function schemeOfPath(path: string): Scheme | undefined {
  const [merchant, brand] = SCHEMES;
  if (path.startsWith('/brand/')) return brand;
  return path.startsWith('/v3/') ? merchant : undefined;
}

/** The operationId: the client's chain with dots, hyphens and capitals as on the wire. */
export function operationId(name: string, method: Method): string {
  return `${name.replaceAll('/', '.')}.${method}`;
}

/** Matches a path on the wire with its templates filled in; a named group for the value of each. */
export function pathPattern(path: string): RegExp {
  const literal = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\{(\w+)\}/g, '(?<$1>[^/{}]+)')}$`);
}

/** The facts of the official pages, as JSON; `npm run upstream` writes them. */
export const OFFICIAL_FOLDER = 'openapi/official/';

/** Whether a file is one of the spec: what `openapi/` holds but the official facts and the README. */
export const isSpecFile = (file: string): boolean =>
  /^openapi\/.*\.ya?ml$/.test(file) && !file.startsWith(OFFICIAL_FOLDER);

/** Titles of official pages by number. */
export const TITLES_FILE = `${OFFICIAL_FOLDER}titles.yaml`;

/** What changed in the API, a file a month; `npm run upstream` writes them. */
export const CHANGES_FOLDER = 'openapi/changes/';

/** `docs/changes/2026-05.md` */
export const changesPageFile = (month: string): string => `docs/changes/${month}.md`;

/** `/changes/2026-05`, the URL of a month's page without the site's base. */
export const changesPageUrl = (month: string): string => `/changes/${month}`;

/** Where the spec differs from the official pages on purpose. */
export const DEVIATIONS_FILE = 'openapi/deviations.yaml';

/** The facts of the official pages about one operation; the file exists when there is such a page. */
export const officialFile = ({ name, method }: Pick<Operation, 'name' | 'method'>): string =>
  `${OFFICIAL_FOLDER}paths/${name}.${method}.json`;

/** The fields of requests whose term says all. */
export const SELF_EVIDENT_FILE = 'openapi/self-evident.yaml';

/** The servers of the guide to callbacks. */
export const SERVER_FILE = /^snippets\/webhook\/servers\/[^/]+\.ts$/;

/** `openapi/paths/v3/pay/transactions/jsapi.yaml` */
export const pathItemFile = (name: string): string => `openapi/paths/${name}.yaml`;

/** `virtual-types/v3/pay/transactions/jsapi.d.ts` */
export const declarationFile = (name: string): string => `virtual-types/${name}.d.ts`;

/** `snippets/v3/pay/transactions/jsapi.post.ts` */
export const exampleFile = (operation: Pick<Operation, 'name' | 'method'>): string =>
  `snippets/${operation.name}.${operation.method}.ts`;

/** `docs/openapi/v3/pay/transactions/jsapi.md` */
export const pageFile = (name: string): string => `docs/openapi/${name}.md`;

/** `/openapi/v3/pay/transactions/jsapi`, the page's URL without the site's base. */
export const pageUrl = (name: string): string => `/openapi/${name}`;

/** The name of a callback: `TRANSACTION.SUCCESS` of APIv3 → `v3/transaction/success`. */
export const webhookName = (version: Version, event: string): string =>
  `${version}/${event.toLowerCase().replaceAll('.', '/')}`;

/** The operationId of a callback: `webhook.v3.transaction.success`. */
export const webhookId = (name: string): string => `webhook.${name.replaceAll('/', '.')}`;

/** `openapi/webhooks/v3/transaction/success.yaml` */
export const webhookFile = (name: string): string => `openapi/webhooks/${name}.yaml`;

/** `virtual-types/webhook/v3/transaction/success.d.ts` */
export const webhookDeclarationFile = (name: string): string => `virtual-types/webhook/${name}.d.ts`;

/** `snippets/webhook/v3/transaction/success.ts` */
export const webhookExampleFile = (name: string): string => `snippets/webhook/${name}.ts`;

/** `docs/webhook/v3/transaction/success.md` */
export const webhookPageFile = (name: string): string => `docs/webhook/${name}.md`;

/** `/webhook/v3/transaction/success`, the page's URL without the site's base. */
export const webhookPageUrl = (name: string): string => `/webhook/${name}`;

/** The name that a callback's page has in the groups of a product: `webhook/v3/transaction/success`. */
export const webhookPageName = (name: string): string => `webhook/${name}`;

/** The name that a page has below `docs/`, by its name in a product's group: `openapi/v3/pay/…`, others as they are. */
export const groupedPageName = (page: string): string => (/^(webhook|client)\//.test(page) ? page : `openapi/${page}`);

/** The calls on the user's device, one file each. */
export const CLIENT_FOLDER = 'openapi/client/';

/** `docs/client/mini-program-payment.md` */
export const clientPageFile = (name: string): string => `docs/client/${name}.md`;

/** `/client/mini-program-payment`, the page's URL without the site's base. */
export const clientPageUrl = (name: string): string => `/client/${name}`;

/** The name that the page of a call on the device has in the groups of a product: `client/mini-program-payment`. */
export const clientPageName = (name: string): string => `client/${name}`;

/** `openapi/products/payment.yaml` */
export const productFile = (slug: string): string => `openapi/products/${slug}.yaml`;

/** `docs/product/payment.md` */
export const productPageFile = (slug: string): string => `docs/product/${slug}.md`;

/** `/product/payment`, the URL of a product's overview without the site's base. */
export const productUrl = (slug: string): string => `/product/${slug}`;

/** Method and path as people write them, and as a page's container names its operation: `POST /v3/pay/…`. */
export const endpointOf = ({ method, path }: Pick<Operation, 'method' | 'path'>): string =>
  `${method.toUpperCase()} ${path}`;

/** `docs/errors/index.md`'s URL, without the site's base. */
export const ERRORS_URL = '/errors/';

/** `docs/errors/messages.md`'s URL, without the site's base. */
export const MESSAGES_URL = '/errors/messages';

/** The anchor of an error code in the index of errors; APIv2 has codes with blanks. */
export const errorAnchor = (code: string): string => code.replaceAll(' ', '-');
