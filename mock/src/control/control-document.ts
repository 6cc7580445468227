import { DELIVERY_FAULTS } from '../notify/delivery-faults.ts';
import { PAY_SIGN_KINDS } from '../pay-sign/pay-sign-model.ts';
import { ENTITY_ACTIONS, ENTITY_KINDS } from '../state/entities.ts';
import { CONTROL_ROUTES, type ControlRoute } from './control-routes.ts';

const text = { type: 'string' };
const time = { type: 'string', format: 'date-time' };
const texts = { type: 'object', additionalProperties: text };

/** An object whose fields are all there, but for those that end in `?`. */
function record(fields: Record<string, object>): object {
  const names = Object.keys(fields);
  const properties = Object.entries(fields).map(([name, schema]) => [name.replace('?', ''), schema]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: names.filter((name) => !name.endsWith('?')),
  };
}

const body = record({ text, encoding: { type: 'string', enum: ['utf8', 'base64'] }, length: { type: 'integer' } });

const attempt = record({
  at: time,
  'fault?': { type: 'string', enum: DELIVERY_FAULTS },
  'status?': { type: 'integer' },
  body: text,
  milliseconds: { type: 'integer' },
  'error?': { ...text, description: 'Why WeChat Pay would send again.' },
});

/** Shapes of answers. */
const SCHEMAS: Record<string, object> = {
  Entity: record({
    kind: { type: 'string', enum: ENTITY_KINDS },
    number: { ...text, description: "The merchant's number." },
    id: { ...text, description: "WeChat Pay's number; empty while there is none." },
    state: text,
    'amount?': { type: 'integer', description: 'In fen.' },
    createdAt: time,
    changedAt: time,
    'notifyUrl?': text,
    'parent?': { ...text, description: 'The number of the object that it belongs to.' },
    actions: { type: 'array', items: { type: 'string', enum: ENTITY_ACTIONS } },
  }),
  Clock: record({ now: time, held: { type: 'boolean' } }),
  Notice: record({
    id: text,
    event: text,
    webhook: { ...text, description: 'The name of its page.' },
    url: text,
    state: { type: 'string', enum: ['held', 'sending', 'accepted', 'given-up'] },
    createdAt: time,
    data: { type: 'object', description: 'Its data in plain text.' },
    'about?': record({ kind: text, number: text }),
    attempts: { type: 'array', items: attempt },
  }),
  Request: record({
    id: { type: 'integer' },
    at: time,
    method: text,
    url: text,
    headers: texts,
    body,
    response: record({ status: { type: 'integer' }, headers: texts, body }),
    'operation?': record({ id: text, title: text, page: text }),
    'error?': record({ code: text, message: text, 'detail?': {} }),
    'decrypted?': { ...texts, description: 'The plain text of encrypted fields, by JSON pointer.' },
    'signature?': record({
      valid: { type: 'boolean' },
      verified: { ...text, description: 'The text that was verified.' },
      'signed?': { ...text, description: 'The text that the caller signed instead, when that is known.' },
      'differsAt?': { type: 'integer', description: 'The offset of the first byte in which both differ.' },
      'hint?': text,
    }),
  }),
  PaySign: record({
    valid: { type: 'boolean' },
    kind: { type: 'string', enum: PAY_SIGN_KINDS },
    text: { ...text, description: 'What has to be signed.' },
    'field?': { ...text, description: 'The first parameter that is wrong.' },
    'message?': text,
    'signed?': { ...text, description: 'The text that was signed instead, when that is known.' },
    'differsAt?': { type: 'integer', description: 'The offset of the first byte in which both differ.' },
  }),
  Error: record({ message: text }),
};

const json = (schema: object): object => ({ 'application/json': { schema } });
const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** The control over HTTP as an OpenAPI document. */
export function controlDocument(): object {
  const paths = new Map<string, object>();
  for (const route of CONTROL_ROUTES) {
    const path = `/_mock${route.path}`;
    paths.set(path, { ...paths.get(path), [route.method]: operationOf(route) });
  }
  paths.set('/_mock/events', { get: EVENTS });
  return {
    openapi: '3.1.0',
    info: { title: 'Control of the mock server', version: '1.0.0' },
    paths: Object.fromEntries(paths),
    components: { schemas: SCHEMAS },
  };
}

const EVENTS = {
  summary: 'What happens, as server-sent events: request, entity, notice, clock, reset; the data is JSON.',
  responses: { 200: { description: 'The stream.', content: { 'text/event-stream': { schema: text } } } },
};

function operationOf({ path, summary, query = {}, body: schema, answer, isList }: ControlRoute): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const parameters = [
    ...names.map((name) => ({ name, in: 'path', required: true, schema: text })),
    ...Object.entries(query).map(([name, own]) => ({ name, in: 'query', schema: own })),
  ];
  const shape = answer && (isList ? { type: 'array', items: reference(answer) } : reference(answer));
  const success = shape ? { 200: { description: 'Done.', content: json(shape) } } : { 204: { description: 'Done.' } };
  return {
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(schema && { requestBody: { content: json(schema) } }),
    responses: { ...success, default: { description: 'Not done.', content: json(reference('Error')) } },
  };
}
