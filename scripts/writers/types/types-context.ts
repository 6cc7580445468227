import type { InlineContent } from '../../reference/inline-content.ts';
import type { Property, Schema } from '../../spec/catalog-model.ts';

/**
 * How values arrive at run time. `json`: as the schema says. `xml`: the client parses XML with `parseTagValue: false`
 * (`wechatpay-axios-plugin/lib/transformer.js`), so that every scalar is a string.
 * `form`: the parts of a multipart form; a file is a stream, whose name the form takes over.
 */
export type BodyFormat = 'json' | 'xml' | 'form';

/** How the values of a body arrive. */
export const bodyFormat = (mediaType: string): BodyFormat => (mediaType === 'application/xml' ? 'xml' : 'json');

/** The place where a schema is used, as the writers of schemas need it. */
export interface Context {
  wire: BodyFormat;
  direction: 'request' | 'response';
  /** Full name of the namespace that the schema's types are in, for links in comments. */
  path: string;
  /** Whether a component has a type of its own that fits this wire; else its shape is written in place. */
  hasComponent: (name: string, wire: BodyFormat) => boolean;
  /** Where a field does not follow the official page, in sentences. */
  deviationsOf: (property: Property) => readonly InlineContent[];
  /** Remark of the generator about a field of the outermost object. */
  note?: (field: string) => string | undefined;
}

/** What the declarations of all files share. */
export type SharedContext = Pick<Context, 'hasComponent' | 'deviationsOf'>;

/** The full name of a component's type. */
const componentType = (name: string): string => `WeChatPay.Components.${name}`;

/** The component's type that a schema is to be written as; undefined when its shape is written in place. */
export function componentOf(schema: Schema, context: Context): string | undefined {
  const { component } = schema;
  return component !== undefined && context.hasComponent(component, context.wire)
    ? componentType(component)
    : undefined;
}

/** The context of a child: the same, in the namespace of its parent. */
export function inside(context: Context, name: string): Context {
  const { note: _, ...rest } = context;
  return { ...rest, path: `${context.path}.${name}` };
}
