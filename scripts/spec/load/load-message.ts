import type { Body, Operation, Parameter } from '../catalog-model.ts';
import { badShape, dereference, type LoadContext } from './load-context.ts';
import { loadSchema } from './load-schema.ts';
import { type Cursor, child, entries, items, sourceOf, text, value } from './yaml.ts';

const LOCATIONS: readonly Parameter['in'][] = ['path', 'query', 'header'];

/** The parameters of an operation; those that can't be read are reported and left out. */
export function loadParameters(operation: Cursor, context: LoadContext): Parameter[] {
  return items(child(operation, 'parameters')).flatMap((cursor) => {
    const target = dereference(cursor, context);
    return target ? loadParameter(cursor, target, context) : [];
  });
}

function loadParameter(cursor: Cursor, target: Cursor, context: LoadContext): Parameter[] {
  const name = text(target, 'name');
  const location = LOCATIONS.find((known) => known === text(target, 'in'));
  const schema = child(target, 'schema');
  if (!name || !location || !schema) {
    const place = child(target, 'in') ?? child(target, 'name') ?? target;
    context.report(badShape(place, 'A parameter needs a name, a schema and a known "in".', PARAMETER_FIX));
    return [];
  }
  const description = text(cursor, 'description') ?? text(target, 'description');
  return [
    {
      name,
      in: location,
      required: value(child(target, 'required')) === true,
      ...(description !== undefined && { description }),
      schema: loadSchema(schema, context),
      source: sourceOf(cursor),
    },
  ];
}

const PARAMETER_FIX = `Give "name", "schema", and "in" as one of: ${LOCATIONS.join(', ')}.`;

/** The success answer of an operation; its absence is reported. */
export function loadResponse(operation: Cursor, context: LoadContext): Operation['response'] {
  const responses = child(operation, 'responses');
  const success = entries(responses).find(([status]) => /^[23]\d\d$/.test(status));
  if (!success) {
    const message = 'The operation has no success answer.';
    context.report(badShape(responses ?? operation, message, 'Add a status such as "200" under "responses".'));
    return { status: 0 };
  }
  const [status, place] = success;
  const cursor = dereference(place, context);
  const [body, ...others] = cursor && child(cursor, 'content') ? loadBodies(cursor, context) : [];
  return { status: Number(status), ...(body && { body }), ...(others.length && { others }) };
}

/** The body of a request; one that can't be read is reported and left out. */
export function loadRequest(place: Cursor, context: LoadContext): Body | undefined {
  const cursor = dereference(place, context);
  const [body, ...others] = cursor ? loadBodies(cursor, context) : [];
  if (others.length) context.report(badShape(place, 'A request has one media type here.', 'Take the others off.'));
  return body;
}

function loadBodies(cursor: Cursor, context: LoadContext): Body[] {
  const contents = entries(child(cursor, 'content'));
  const required = value(child(cursor, 'required')) === true;
  if (contents.length === 0) {
    const message = 'A body must have "content" with a media type.';
    context.report(badShape(child(cursor, 'content') ?? cursor, message, 'Give a media type and its "schema".'));
  }
  return contents.flatMap(([mediaType, content]) => {
    const schema = child(content, 'schema');
    if (schema) return [{ mediaType, required, schema: loadSchema(schema, context) }];
    context.report(badShape(content, `The media type ${mediaType} has no schema.`, 'Add "schema".'));
    return [];
  });
}
