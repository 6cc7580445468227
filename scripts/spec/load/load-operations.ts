import { METHODS, type Method, type Operation, SCHEMES, type Scheme } from '../catalog-model.ts';
import { operationId, operationName, schemeOfPath } from '../locations.ts';
import { withConditions } from './load-conditions.ts';
import { badShape, type LoadContext } from './load-context.ts';
import { loadParameters, loadRequest, loadResponse } from './load-message.ts';
import { type Cursor, child, entries, isMap, items, sourceOf, text, texts, value } from './yaml.ts';

/** The operations of one path item. `key` is its key under `paths`, perhaps with a `#fragment`. */
export function loadOperations(key: string, pathItem: Cursor, context: LoadContext): Operation[] {
  if (!isMap(pathItem)) {
    context.report(badShape(pathItem, 'A path item must be a map of methods.', METHOD_FIX));
    return [];
  }
  for (const [method, place] of entries(pathItem)) {
    if (!METHODS.some((known) => known === method)) {
      context.report(badShape(place, `"${method}" is no method of the WeChat Pay API.`, METHOD_FIX));
    } else if (!isMap(place)) {
      context.report(
        badShape(place, `The operation "${method}" must be a map.`, 'Give it an operationId, a summary …'),
      );
    }
  }
  return METHODS.flatMap((method) => {
    const cursor = child(pathItem, method);
    return cursor && isMap(cursor) ? [loadOperation(key, method, cursor, context)] : [];
  });
}

const METHOD_FIX = `Put operations under: ${METHODS.join(', ')}.`;

function loadOperation(key: string, method: Method, cursor: Cursor, context: LoadContext): Operation {
  const security = child(cursor, 'security');
  const scheme = loadScheme(key, cursor, context);
  const version = scheme ? 'v3' : 'v2';
  const name = operationName(key, version);
  const request = child(cursor, 'requestBody');
  const updated = text(cursor, 'x-updated');
  const server = items(child(cursor, 'servers')).map((entry) => text(entry, 'url'))[0];
  const requestBody = request && loadRequest(request, context);
  requiredText(cursor, 'operationId', context);
  // What the spec should say: another id is a problem of `operation-id` alone, and not of all that refer to it.
  const id = operationId(name, method);
  const successors = items(child(cursor, 'x-successors'));
  if (successors.length) context.successors.set(id, successors);
  return {
    id,
    name,
    version,
    ...(scheme && { scheme }),
    method,
    path: key.replace(/#.*$/, ''),
    title: requiredText(cursor, 'summary', context),
    tags: texts(cursor, 'tags'),
    roles: texts(cursor, 'x-roles'),
    ...(updated !== undefined && { updated }),
    officialDocs: texts(cursor, 'x-official-docs'),
    ...(server !== undefined && { server }),
    clientCertificate: items(security).some((entry) => child(entry, 'clientCertificate')),
    deprecated: value(child(cursor, 'deprecated')) === true,
    successors: [],
    parameters: loadAllParameters(cursor, context),
    ...(requestBody && { request: requestBody }),
    response: loadResponse(cursor, context),
    errors: [],
    source: sourceOf(cursor),
  };
}

/**
 * The scheme of the `Authorization` header: without a `security` of its own that of the root, of APIv2 none.
 * Reports one that is not that of the path, and takes that of the path, so that nothing else follows from it.
 */
function loadScheme(key: string, operation: Cursor, context: LoadContext): Scheme | undefined {
  const security = child(operation, 'security');
  const stated = security ? SCHEMES.find((name) => items(security).some((entry) => child(entry, name))) : SCHEMES[0];
  const wanted = schemeOfPath(key);
  if (stated === wanted) return stated;
  const message = `The operation is signed as one of ${stated ?? 'APIv2'}, and its path is one of ${wanted ?? 'APIv2'}.`;
  context.report(badShape(security ?? child(operation, 'operationId') ?? operation, message, SECURITY_FIX));
  return wanted;
}

const SECURITY_FIX =
  'Below /v3/ take "security" off; below /brand/ write [{WECHATPAY-BRAND-SHA256-RSA2048: []}]; of APIv2 write [], or [{clientCertificate: []}] where the certificate must be presented.';

/** Parameters, those of the query with the conditions between them. */
function loadAllParameters(cursor: Cursor, context: LoadContext): Operation['parameters'] {
  const parameters = loadParameters(cursor, context);
  const conditions = child(cursor, 'x-query-conditions');
  if (!conditions) return parameters;
  const places = [conditions, ...items(child(conditions, 'allOf'))];
  const query = parameters.filter(({ in: place }) => place === 'query');
  return [
    ...parameters.filter(({ in: place }) => place === 'path'),
    ...withConditions(query, places, context),
    ...parameters.filter(({ in: place }) => place === 'header'),
  ];
}

function requiredText(cursor: Cursor, key: string, context: LoadContext): string {
  const found = text(cursor, key);
  if (!found) context.report(badShape(child(cursor, key) ?? cursor, `The operation has no ${key}.`, `Add ${key}.`));
  return found ?? '';
}
