import { referencedFile, resolveReference } from '../../spec/load/references.ts';
import { type Cursor, child, entries, items, scalar, sourceOf, text, value } from '../../spec/load/yaml.ts';
import type { Read } from '../cache/reads.ts';
import type { CheckContext, Report } from '../define-rule.ts';

/** The formats in use, with the type of each; a validator lets any other pass whatever the value is. */
const FORMATS: Readonly<Record<string, string>> = {
  uri: 'string',
  date: 'string',
  'date-time': 'string',
  int32: 'integer',
  int64: 'integer',
};

/** The files of the spec, and what hears of problems and of the other files that are read. */
interface KeywordContext extends Pick<CheckContext, 'cursors' | 'report'> {
  note(read: Read): unknown;
}

/**
 * Reports keywords of schemas whose value is none that the conventions know, wherever in a file they stand. A property that
 * is called like a keyword is a map, and the value of no keyword here is one.
 */
export function checkKeywords(start: Cursor, context: KeywordContext): void {
  const { report } = context;
  for (const item of items(start)) checkKeywords(item, context);
  const own = entries(start);
  if (own.length === 0) return;
  checkFormat(start, report);
  checkEncoding(start, report);
  checkLists(start, report);
  checkMeanings(start, context);
  for (const [, next] of own) if (next.node?.kind !== 'scalar') checkKeywords(next, context);
}

function checkFormat(schema: Cursor, report: Report): void {
  const place = child(schema, 'format');
  const format = scalar(schema, 'format');
  if (!place || format === undefined) return;
  const wanted = FORMATS[String(format)];
  const type = text(schema, 'type');
  if (!wanted)
    report(sourceOf(place), `No format is called "${format}".`, `Write one of: ${Object.keys(FORMATS).join(', ')}.`);
  else if (type !== undefined && type !== wanted)
    report(
      sourceOf(place),
      `The format ${format} is one of ${wanted}, not of ${type}.`,
      'Correct the type or the format.',
    );
}

function checkEncoding(schema: Cursor, report: Report): void {
  const encoding = child(schema, 'contentEncoding');
  const encryption = scalar(schema, 'x-encryption');
  if (encoding?.node?.kind === 'scalar' && value(encoding) !== 'base64')
    report(sourceOf(encoding), `No encoding is called "${value(encoding)}".`, 'Write: contentEncoding: base64');
  else if (encryption !== undefined && !encoding)
    report(sourceOf(schema), 'An encrypted value travels as Base64.', 'Add: contentEncoding: base64');
}

function checkLists(schema: Cursor, report: Report): void {
  const seen = new Set<unknown>();
  for (const item of items(child(schema, 'required'))) {
    const name = value(item);
    if (seen.has(name)) report(sourceOf(item), `"${name}" is required twice.`, 'Take one off.');
    seen.add(name);
  }
  const values = new Set<unknown>();
  for (const item of items(child(schema, 'enum'))) {
    if (values.has(value(item))) report(sourceOf(item), `"${value(item)}" stands in "enum" twice.`, 'Take one off.');
    values.add(value(item));
    if (value(item) === '') report(sourceOf(item), 'A value of "enum" is empty.', 'Write the value, or take it off.');
  }
  const examples = child(schema, 'examples');
  if (examples?.node?.kind === 'list' && items(examples).length === 0)
    report(sourceOf(examples), 'The list of examples is empty.', 'Give one, or take the key off.');
}

function checkMeanings(schema: Cursor, context: KeywordContext): void {
  const meanings = entries(child(schema, 'x-enumDescriptions')).filter(
    ([, meaning]) => meaning.node?.kind === 'scalar',
  );
  const values = meanings.length ? valuesOf(schema, context) : undefined;
  if (!values) return;
  for (const [name, place] of meanings)
    if (!values.has(name))
      context.report(
        sourceOf(place),
        `A meaning is given for "${name}", which is no value of "enum".`,
        'Correct it, or take it off.',
      );
}

/** The values of a schema, of its items, or of the shape that it refers to; undefined when none are listed. */
function valuesOf(schema: Cursor, context: KeywordContext): Set<string> | undefined {
  const constant = scalar(schema, 'const');
  if (constant !== undefined) return new Set([String(constant)]);
  const list = child(schema, 'enum');
  if (list) return new Set(items(list).map((item) => String(value(item))));
  const reference = text(schema, '$ref');
  if (reference !== undefined) context.note(`text ${referencedFile(reference, schema.file)}`);
  const next =
    reference === undefined ? child(schema, 'items') : resolveReference(reference, schema.file, context.cursors);
  return next && valuesOf(next, context);
}
