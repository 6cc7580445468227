import type { ApiError, Operation, Webhook } from '../../../scripts/spec/catalog-model.ts';
import { ERRORS_URL, errorAnchor, pageUrl } from '../../../scripts/spec/locations.ts';
import type { BuiltSection } from './read-section.ts';

const VERSIONS = { v2: '（APIv2）', v3: '' } as const;

/** Expected content of an operation's section besides its fields, one line for each part. `base` ends with a slash. */
export function operationLines(operation: Operation, base: string): string[] {
  const { method, path, roles, server, updated, officialDocs, successors, errors } = operation;
  return [
    `anchor ${method}`,
    ...endpointLines(method.toUpperCase(), path),
    ...(operation.deprecated ? ['deprecated'] : []),
    ...(roles.length ? [`roles ${roles.join('、')}`] : []),
    ...(operation.clientCertificate ? ['certificate'] : []),
    ...(server === undefined ? [] : [`host ${server}`]),
    ...(updated === undefined ? [] : [`updated ${updated}`]),
    ...officialDocs.map((url) => `official ${url}`),
    ...successors.map(({ name, method: other, title, version }) => {
      return `successor ${operation.deprecated} ${below(base, pageUrl(name))}#${other} ${title}${VERSIONS[version]}`;
    }),
    ...errors.map((error) => errorLine(error, below(base, `${ERRORS_URL}#${errorAnchor(error.code)}`))),
  ];
}

/** Expected content of a callback's section. Verification and decryption are text of the site, not facts of the spec. */
export function webhookLines({ event, tags, officialDocs }: Webhook): string[] {
  return [
    ...endpointLines('回调', event),
    `tags ${tags.map((tag) => tag.replaceAll('∙', ' · ')).join('、')}`,
    ...officialDocs.map((url) => `official ${url}`),
  ];
}

/** Actual content of an operation's section, in the lines of {@link operationLines}. */
export function operationSectionLines(section: BuiltSection): string[] {
  const { id, deprecated, facts, errors } = section;
  const row = (term: string, label: string): string[] => {
    const text = facts.get(term)?.text;
    return text === undefined ? [] : [`${label} ${text}`];
  };
  return [
    `anchor ${id}`,
    ...sectionEndpoint(section),
    ...(deprecated ? ['deprecated'] : []),
    ...row('适用对象', 'roles'),
    ...(facts.has('证书') ? ['certificate'] : []),
    ...row('主机', 'host'),
    ...row('官方页面更新于', 'updated'),
    ...officialLinks(section),
    ...successorLines(section, '改用', true),
    ...successorLines(section, '新版接口', false),
    ...errors.map((error) => errorLine(error, error.link)),
  ];
}

/** Actual content of a callback's section, in the lines of {@link webhookLines}. */
export function webhookSectionLines(section: BuiltSection): string[] {
  return [...sectionEndpoint(section), `tags ${section.facts.get('产品')?.text}`, ...officialLinks(section)];
}

const endpointLines = (method: string, endpoint: string): string[] => [
  `endpoint ${method} ${endpoint}`,
  `copied ${endpoint}`,
];

const sectionEndpoint = ({ method, endpoint, copied }: BuiltSection): string[] => [
  `endpoint ${method} ${endpoint}`,
  `copied ${copied}`,
];

const officialLinks = ({ facts }: BuiltSection): string[] =>
  (facts.get('官方文档')?.links ?? []).map(({ url }) => `official ${url}`);

/** A label such as （APIv2） follows the link: with several links it is in the text of the entire fact. */
function successorLines({ facts }: BuiltSection, term: string, deprecated: boolean): string[] {
  const fact = facts.get(term);
  return (fact?.links ?? []).map(({ url, text }) => {
    const isOld = fact?.text.includes(`${text}${VERSIONS.v2}`);
    return `successor ${deprecated} ${url} ${text}${isOld ? VERSIONS.v2 : VERSIONS.v3}`;
  });
}

function errorLine(error: Pick<ApiError, 'status' | 'code' | 'description' | 'advice'>, link: string): string {
  const { status = '', code, description, advice } = error;
  return `error ${status} ${code} ${link} “${description}” “${advice}”`;
}

const below = (base: string, url: string): string => `${base.replace(/\/$/, '')}${url}`;
