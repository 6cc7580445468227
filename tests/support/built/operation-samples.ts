import { chosenFields } from '../../../scripts/reference/samples/choose-fields.ts';
import type { Operation } from '../../../scripts/spec/catalog-model.ts';
import { pathPattern } from '../../../scripts/spec/locations.ts';
import { allProperties, parametersIn } from '../../../scripts/spec/traverse.ts';
import { schemaOf } from '../spec-model.ts';
import { type ReadMessage, readMessage } from './read-message.ts';
import { readXml } from './read-xml.ts';
import type { SampleValidator } from './sample-validator.ts';

/** Problems of the samples of an operation's section, by title; `server` is the usual host. */
export function operationSampleProblems(
  operation: Operation,
  samples: ReadonlyMap<string, string>,
  { server, validate }: { server: string; validate: SampleValidator },
): string[] {
  const readers: Record<string, (text: string) => string[]> = {
    请求报文示例: (text) => requestProblems(operation, readMessage(text), server, validate),
    待签名串: (text) => signedProblems(operation, text, samples.get('请求报文示例') ?? ''),
    应答报文示例: (text) => responseProblems(operation, readMessage(text), validate),
    错误应答示例: (text) => errorProblems(operation, text),
  };
  return Object.entries(readers).flatMap(([wanted, read]) => {
    // One for each main error: 错误应答示例 400 PARAM_ERROR.
    const titles = [...samples.keys()].filter((title) => title.startsWith(wanted));
    return titles.length ? titles.flatMap((title) => readProblems(title, read)) : readProblems(wanted, read);
  });

  function readProblems(title: string, read: (text: string) => string[]): string[] {
    const text = samples.get(title);
    const problems = text === undefined ? ['is missing'] : attempt(() => read(text));
    return problems.map((problem) => `${operation.id}: ${title} ${problem}`);
  }
}

function attempt(read: () => string[]): string[] {
  try {
    return read();
  } catch (error) {
    return [`does not parse: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function requestProblems(
  operation: Operation,
  message: ReadMessage,
  server: string,
  validate: SampleValidator,
): string[] {
  const { method, path, parameters, request } = operation;
  const [verb, target = '', protocol] = message.start.split(' ');
  const [pathname = '', search] = target.split('?');
  const query = new URLSearchParams(search);
  const host = new URL(operation.server ?? server).host;
  // Of alternatives a sample has one.
  const chosen = new Set(chosenFields(parametersIn(operation, 'query'), new Set()).map(({ name }) => name));
  const missing = parameters.filter(({ in: place, name }) => {
    if (place === 'path' || (place === 'query' && !chosen.has(name))) return false;
    return place === 'query' ? !query.has(name) : !message.headers.has(name.toLowerCase());
  });
  return [
    ...(verb === method.toUpperCase() && protocol === 'HTTP/1.1' ? [] : [`begins with ${message.start}`]),
    ...(pathPattern(path).test(pathname) ? [] : [`goes to ${pathname}`]),
    ...(message.headers.get('host') === host ? [] : [`goes to host ${message.headers.get('host')}`]),
    ...missing.map(({ name, in: place }) => `has no ${place} parameter ${name}`),
    ...(operation.version === 'v3' && !message.headers.has('authorization') ? ['is not signed'] : []),
    ...bodyProblems(request, message, validate),
  ];
}

function responseProblems({ response }: Operation, message: ReadMessage, validate: SampleValidator): string[] {
  const status = Number(message.start.split(' ')[1]);
  const isFile = message.body === '（文件内容）';
  return [
    ...(status === response.status ? [] : [`has status ${status}`]),
    ...(isFile ? [] : bodyProblems(response.body, message, validate)),
  ];
}

function bodyProblems(
  body: Operation['request'],
  { headers, body: text }: ReadMessage,
  validate: SampleValidator,
): string[] {
  if (!body) return text === undefined || text === '' ? [] : ['has a body'];
  const type = (headers.get('content-type') ?? '').split(';')[0] ?? '';
  if (type !== body.mediaType) return [`has the type ${type}`];
  if (text === undefined) return ['has no body'];
  if (type !== 'multipart/form-data') return validate(text, type, body.schema);
  const parts = new Set([...text.matchAll(/form-data; name="([^"]*)"/g)].map((match) => match[1]));
  return allProperties(body.schema)
    .filter(({ name }) => !parts.has(name))
    .map(({ name }) => `has no part ${name}`);
}

/** The text to sign has the target and the body of the request sample. */
function signedProblems({ version, request }: Operation, text: string, message: string): string[] {
  if (version === 'v2') return /^\w+=.*&key=\w+$/s.test(text) ? [] : ['is no list of fields with the key'];
  const { start, body = '' } = readMessage(message);
  const expected = `${start.split(' ').slice(0, 2).join('\n')}\n`;
  const isForm = request?.mediaType === 'multipart/form-data';
  const [, , time, nonce] = text.split('\n');
  return [
    ...(text.startsWith(expected) && /^\d+$/.test(time ?? '') && nonce ? [] : ['is not that of the request']),
    ...(isForm || text.endsWith(`\n${nonce}\n${body}\n`) ? [] : ['does not end with the body']),
  ];
}

function errorProblems({ version, response }: Operation, text: string): string[] {
  if (version === 'v2') {
    const fields = Object.keys(readXml(text, response.body?.schema ?? schemaOf({ type: 'object' })) ?? {});
    return fields.includes('err_code') || fields.includes('return_msg') ? [] : ['names no error'];
  }
  const { start, body = '' } = readMessage(text);
  const { code, message } = JSON.parse(body) as { code?: unknown; message?: unknown };
  const isError = /^HTTP\/1\.1 [45]\d\d /.test(start) && typeof code === 'string' && typeof message === 'string';
  return isError ? [] : ['is no error'];
}
