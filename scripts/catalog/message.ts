import { badShape, follow, type LoadContext } from './context.ts';
import type { Body, Operation, Parameter } from './model.ts';
import { loadSchema } from './schema.ts';
import { type Cursor, child, entries, isMap, items, sourceOf, text, value } from './yaml.ts';

const LOCATIONS: readonly Parameter['in'][] = ['path', 'query', 'header'];

/** The parameters of an operation; those that can't be read are reported and left out. */
export function loadParameters(operation: Cursor, context: LoadContext): Parameter[] {
  return items(child(operation, 'parameters')).flatMap((cursor) => {
    const reference = text(cursor, '$ref');
    const target = reference === undefined ? cursor : follow(reference, cursor, context);
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
  const [status, cursor] = success;
  const body = child(cursor, 'content') && loadBody(cursor, context);
  return { status: Number(status), ...(body && { body }) };
}

/** The body of a request or answer; one that can't be read is reported and left out. */
export function loadBody(cursor: Cursor, context: LoadContext): Body | undefined {
  const contents = entries(child(cursor, 'content'));
  const [first] = contents;
  const schema = first && isMap(first[1]) ? child(first[1], 'schema') : undefined;
  if (!schema || contents.length > 1) {
    const message = `"content" must have one media type with a schema, and has ${contents.length}.`;
    context.report(badShape(child(cursor, 'content') ?? cursor, message, 'Give one media type, and its "schema".'));
  }
  if (!first || !schema) return undefined;
  return {
    mediaType: first[0],
    required: value(child(cursor, 'required')) === true,
    schema: loadSchema(schema, context),
  };
}
