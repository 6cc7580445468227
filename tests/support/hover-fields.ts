import ts from '#typescript';
import { CLIENT_FILLED_FIELDS } from '../../scripts/client/filled-fields.ts';
import { nestedProperties } from '../../scripts/reference/schema-shape.ts';
import type { Operation, Property, Schema, Webhook } from '../../scripts/spec/catalog-model.ts';
import { parametersIn } from '../../scripts/spec/traverse.ts';
import { operationNamespace, requestTypeName } from '../../scripts/writers/types/type-names.ts';
import { webhookNamespace } from '../../scripts/writers/types/webhook-types.ts';
import { declarationsProgram } from './declarations-program.ts';

/** A field as the compiler describes it in a hover. */
export interface HoverField {
  place: string;
  path: string;
  property: Property;
  isOptional: boolean;
  /** Whether the client fills the field in, so that a call may leave it out. */
  isFilled: boolean;
  /** The comment without its term, enum values and tags. */
  details: string;
  /** Sentences that say where the field does not follow the official page. */
  deviations: string[];
  values: { value: string; meaning: string }[];
}

/** The compiler over the declarations, and the symbol of the namespace `WeChatPay`. */
export interface Declarations {
  checker: ts.TypeChecker;
  root: ts.Symbol;
}

/** Compiles the declarations of this project. Throws when they have no namespace `WeChatPay`. */
export function compileDeclarations(): Declarations {
  const program = declarationsProgram();
  const checker = program.getTypeChecker();
  for (const file of program.getSourceFiles()) {
    for (const statement of file.statements) {
      if (!ts.isModuleDeclaration(statement) || !statement.name.text.startsWith('WeChatPay')) continue;
      const root = checker.getSymbolAtLocation(statement.name);
      if (root) return { checker, root };
    }
  }
  throw new Error('virtual-types/ has no namespace WeChatPay.');
}

/** The fields of an operation that its declarations have. */
export function operationHovers(operation: Operation, declarations: Declarations): HoverField[] {
  const scope = operationNamespace(operation);
  const { request, response } = operation;
  const isForm = request?.mediaType === 'multipart/form-data';
  const isFilled = (name: string): boolean =>
    operation.version === 'v2' && !isForm && CLIENT_FILLED_FIELDS.includes(name);
  const config = typeNamed(`${scope}.RequestConfig`, declarations);
  const inConfig = (name: string): ts.Type | undefined => config && memberType(config, name, declarations);
  const read = (place: string, properties: readonly Property[], type: ts.Type | undefined): HoverField[] =>
    readFields({ place, properties, types: type ? [type] : [], declarations, path: '', isFilled });
  return [
    ...read('path', parametersIn(operation, 'path'), config),
    ...read('query', parametersIn(operation, 'query'), inConfig('params')),
    ...read('header', parametersIn(operation, 'header'), inConfig('headers')),
    ...(request
      ? read(
          'request',
          nestedProperties(request.schema),
          typeNamed(`${scope}.${requestTypeName(request.mediaType)}`, declarations),
        )
      : []),
    ...readBody('response', response.body?.schema, `${scope}.WellformedResponse`, declarations),
    ...(response.others ?? []).flatMap(({ schema }) =>
      readBody('response', schema, `${scope}.FailedResponse`, declarations),
    ),
  ];
}

/** The fields of a callback that its declarations have. */
export function webhookHovers({ name, body, resource, reply }: Webhook, declarations: Declarations): HoverField[] {
  const scope = webhookNamespace(name);
  return [
    ...readBody('body', body.schema, `${scope}.Envelope`, declarations),
    ...readBody('resource', resource?.schema, `${scope}.Resource`, declarations),
    ...readBody('reply', reply.body?.schema, `${scope}.Reply`, declarations),
  ];
}

function readBody(place: string, schema: Schema | undefined, name: string, declarations: Declarations): HoverField[] {
  if (schema?.variants) {
    return schema.variants.flatMap((variant) =>
      readBody(place, variant, `WeChatPay.Components.${variant.component}`, declarations),
    );
  }
  const type = schema && typeNamed(name, declarations);
  if (!type) return [];
  return readFields({ place, properties: nestedProperties(schema), types: [type], declarations, path: '' });
}

interface Level {
  place: string;
  properties: readonly Property[];
  /** Types of the object, one for each of its shapes. */
  types: readonly ts.Type[];
  declarations: Declarations;
  path: string;
  isFilled?: (name: string) => boolean;
}

/** A file or text has a type without members, though the spec may describe some: such a body has no hovers. */
function readFields({ place, properties, types, declarations, path, isFilled }: Level): HoverField[] {
  // Alternatives that exclude each other are `never`, which an intersection becomes when it is asked for.
  const isObject = (part: ts.Type): boolean =>
    (part.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 &&
    declarations.checker.typeToString(part) !== 'never';
  const objects = types.flatMap((type) => partsOf(type, declarations)).filter(isObject);
  if (objects.length === 0) return [];
  return properties.flatMap((property) => {
    const own = `${path}${property.name}`;
    const member = memberOfAny(objects, property, declarations);
    if (!member) throw new Error(`${place} ${own} has no declaration.`);
    const parts = member.types.flatMap((type) => partsOf(type, declarations));
    const link = /\{@link (\S+)\}/.exec(member.comment)?.[1];
    const content = link ? typeNamed(link, declarations) : undefined;
    const inner = content ? [content] : member.types;
    const field: HoverField = {
      ...{ place, path: own, property, isOptional: member.isOptional, isFilled: isFilled?.(property.name) ?? false },
      ...readComment(member.comment, parts),
    };
    const nested = nestedProperties(property.schema);
    return [field, ...readFields({ place, properties: nested, types: inner, declarations, path: `${own}.` })];
  });
}

/** A member of several shapes: it is optional when any of them lacks it or may. A field that must be absent is none. */
function memberOfAny(
  objects: readonly ts.Type[],
  property: Property,
  declarations: Declarations,
): (Omit<Member, 'type'> & { types: ts.Type[] }) | undefined {
  const members = objects.flatMap((object) => memberOf(object, property, declarations) ?? []);
  const allowed = members.filter(({ type }) => partsOf(type, declarations).length > 0);
  const [first] = allowed;
  if (!first) return undefined;
  const isOptional = allowed.length < objects.length || allowed.some((member) => member.isOptional);
  return { comment: first.comment, types: allowed.map(({ type }) => type), isOptional };
}

interface Member {
  type: ts.Type;
  comment: string;
  isOptional: boolean;
}

function memberOf(object: ts.Type, { name, pattern }: Property, { checker }: Declarations): Member | undefined {
  if (pattern !== undefined) {
    const key = `\`${name.replace(/\$[nmki]/g, '$' + '{number}')}\``;
    const info = checker.getIndexInfosOfType(object).find(({ keyType }) => checker.typeToString(keyType) === key);
    const comments = info?.declaration ? ts.getJSDocCommentsAndTags(info.declaration) : [];
    const comment = comments.map((each) => ts.getTextOfJSDocComment(each.comment) ?? '').join('\n');
    return info && { type: info.type, comment, isOptional: true };
  }
  const symbol = checker.getPropertyOfType(object, name);
  return (
    symbol && {
      type: checker.getTypeOfSymbol(symbol),
      comment: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      isOptional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    }
  );
}

function memberType(type: ts.Type, name: string, { checker }: Declarations): ts.Type | undefined {
  const symbol = checker.getPropertyOfType(type, name);
  return symbol && checker.getTypeOfSymbol(symbol);
}

/** The members of a union and of lists, however nested, without `undefined` and `null`. */
function partsOf(type: ts.Type, declarations: Declarations): ts.Type[] {
  const { checker } = declarations;
  if (type.isUnion()) return type.types.flatMap((part) => partsOf(part, declarations));
  if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) return [];
  if (!checker.isArrayType(type)) return [type];
  const [item] = checker.getTypeArguments(type as ts.TypeReference);
  return item ? partsOf(item, declarations) : [];
}

function readComment(
  comment: string,
  parts: readonly ts.Type[],
): Pick<HoverField, 'details' | 'deviations' | 'values'> {
  const paragraphs = comment.split('\n\n');
  const deviations = paragraphs.filter((paragraph) => /^与(部分接口的)?官方页面不同：/.test(paragraph));
  const details = paragraphs
    .slice(1)
    .filter((paragraph) => !paragraph.startsWith('- `') && !deviations.includes(paragraph))
    .join('；');
  const meanings = new Map(
    [...comment.matchAll(/^- `(.*?)`：(.*)$/gm)].map(([, value = '', meaning = '']) => [value, meaning] as const),
  );
  const literals = parts.flatMap((part) =>
    part.isStringLiteral() || part.isNumberLiteral() ? [String(part.value)] : [],
  );
  const values = [...new Set(literals)].map((value) => ({ value, meaning: meanings.get(value) ?? '' }));
  return { details, deviations, values };
}

/** The type of a full name: `WeChatPay.OpenAPI.V3…JsonDataRequest`; undefined when there is none. */
function typeNamed(name: string, { checker, root }: Declarations): ts.Type | undefined {
  let symbol: ts.Symbol | undefined = root;
  for (const part of name.split('.').slice(1)) symbol = symbol?.exports?.get(ts.escapeLeadingUnderscores(part));
  return symbol && checker.getDeclaredTypeOfSymbol(symbol);
}
