import { type Body, METHODS, type Method, type Operation, type Parameter } from './model.ts';
import { operationName } from './name.ts';
import { loadSchema, type Resolve } from './schema.ts';
import { type Cursor, child, entries, items, sourceOf, text, texts, value } from './yaml.ts';

/** The operations of one path item. `key` is its key under `paths`, perhaps with a `#fragment`. */
export function loadOperations(key: string, pathItem: Cursor, resolve: Resolve): Operation[] {
  return METHODS.flatMap((method) => {
    const cursor = child(pathItem, method);
    return cursor ? [loadOperation(key, method, cursor, resolve)] : [];
  });
}

function loadOperation(key: string, method: Method, cursor: Cursor, resolve: Resolve): Operation {
  const name = operationName(key);
  const request = child(cursor, 'requestBody');
  const updated = text(cursor, 'x-updated');
  const server = items(child(cursor, 'servers')).map((entry) => text(entry, 'url'))[0];
  const requestBody = request && loadBody(request, resolve);
  return {
    id: text(cursor, 'operationId') ?? '',
    name,
    version: name.startsWith('v3/') ? 'v3' : 'v2',
    method,
    path: key.replace(/#.*$/, ''),
    title: text(cursor, 'summary') ?? '',
    tags: texts(cursor, 'tags'),
    roles: texts(cursor, 'x-roles'),
    ...(updated !== undefined && { updated }),
    officialDocs: texts(cursor, 'x-official-docs'),
    ...(server !== undefined && { server }),
    clientCertificate: items(child(cursor, 'security')).some((entry) => child(entry, 'clientCertificate')),
    deprecated: value(child(cursor, 'deprecated')) === true,
    parameters: items(child(cursor, 'parameters')).flatMap((parameter) => loadParameter(parameter, resolve)),
    ...(requestBody && { request: requestBody }),
    response: loadResponse(cursor, resolve),
    source: sourceOf(cursor),
  };
}

function loadResponse(operation: Cursor, resolve: Resolve): Operation['response'] {
  const success = entries(child(operation, 'responses')).find(([status]) => /^[23]/.test(status));
  if (!success) return { status: 0 };
  const body = loadBody(success[1], resolve);
  return { status: Number(success[0]), ...(body && { body }) };
}

function loadBody(cursor: Cursor, resolve: Resolve): Body | undefined {
  const [content] = entries(child(cursor, 'content'));
  if (!content) return undefined;
  const schema = child(content[1], 'schema');
  return {
    mediaType: content[0],
    required: value(child(cursor, 'required')) === true,
    schema: loadSchema(schema ?? content[1], resolve),
  };
}

function loadParameter(cursor: Cursor, resolve: Resolve): Parameter[] {
  const reference = text(cursor, '$ref');
  const target = reference === undefined ? cursor : resolve(reference, cursor);
  if (!target) return [];
  const description = text(cursor, 'description') ?? text(target, 'description');
  return [
    {
      name: text(target, 'name') ?? '',
      in: (text(target, 'in') ?? 'query') as Parameter['in'],
      required: value(child(target, 'required')) === true,
      ...(description !== undefined && { description }),
      schema: loadSchema(child(target, 'schema') ?? target, resolve),
      source: sourceOf(cursor),
    },
  ];
}
