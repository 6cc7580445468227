/** Schemas, parameters and bodies as the loader returns them, with their places in the spec. */

/** Place of a part of the spec: a file relative to the project, 1-based line and column. */
export interface Source {
  file: string;
  line: number;
  column: number;
}

/** Who can read an encrypted value; see `x-encryption` in `openapi/README.md`. */
export type Encryption = 'wechatpay-public-key' | 'merchant-certificate' | 'apiv3-key' | 'apiv2-key';

/** Units of numbers; see `x-unit` in `openapi/README.md`. */
export const UNITS = [
  'fen',
  'yuan',
  'currency-minor-unit',
  'second',
  'minute',
  'hour',
  'day',
  'working-day',
  'percent',
  'ten-thousandth',
  'hundred-millionth',
  'unstated',
] as const;
export type Unit = (typeof UNITS)[number];

/** What the lengths of a string count; see `x-length-unit` in `openapi/README.md`. */
export const LENGTH_UNITS = ['bytes', 'characters'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

export type SchemaType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'any';

export type Scalar = string | number | boolean;

/** A rule about which fields of one object are there together. */
export type Condition =
  /** Exactly one of these sets of fields is there, complete, and no field of the other sets (`oneOf` of `required`). */
  | { kind: 'one-of'; alternatives: string[][] }
  /** At least one of these sets of fields is there (`anyOf` of `required`). */
  | { kind: 'any-of'; alternatives: string[][] }
  /** These fields are never all there (`not: {required}`). */
  | { kind: 'never-together'; fields: string[] }
  /** The field needs these others (`dependentRequired`). */
  | { kind: 'dependent'; field: string; requires: string[] }
  /** Fields are required when each of these others has one of its values, or those in `lists` contain it (`if`, `then`). */
  | { kind: 'when'; fields: Record<string, Scalar[]>; lists?: string[]; requires: string[] };

/** A JSON Schema (2020-12) of the spec, with `$ref` resolved and `allOf` kept as `bases`. */
export interface Schema {
  type: SchemaType;
  nullable: boolean;
  /** Component name, when a `$ref` to `openapi/components/schemas/` led here. */
  component?: string;
  /** The Chinese term of the field, or of the component. */
  title?: string;
  /** An explanation of what the term does not say, in Markdown of one paragraph. */
  description?: string;
  /** `allOf`: components whose properties an object has besides its own. */
  bases: Schema[];
  /** Own properties of an object, in the order of the spec. */
  properties: Property[];
  /** `oneOf` of components: the shapes of which a value has one. Such a schema has no properties of its own. */
  variants?: Schema[];
  items?: Schema;
  enum?: Scalar[];
  /** Meaning of enum values, keyed by the value as text. */
  enumDescriptions: Record<string, string>;
  const?: Scalar;
  default?: unknown;
  examples: unknown[];
  /** The place of each of `examples`, in the same order. */
  exampleSources?: Source[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  /** What both lengths count: UTF-8 bytes or characters. Absent: no source states it, and characters are counted. */
  lengthUnit?: LengthUnit;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  deprecated: boolean;
  /** Unit of a number: money, time or a ratio. */
  unit?: Unit;
  encryption?: Encryption;
  /** `base64` for binary or encrypted text. */
  contentEncoding?: string;
  /** Media type of what a string holds: `application/json`, or that of a file. */
  contentMediaType?: string;
  /** Shape of the JSON inside a string whose `contentMediaType` is `application/json`. */
  content?: Schema;
  source: Source;
  /** The place of the shape itself, when a `$ref` led to it. */
  target?: Source;
}

export interface Property {
  /** Field name; for a numbered APIv2 field the template, such as `coupon_id_$n`. */
  name: string;
  required: boolean;
  /** Regular expression of a numbered field (`patternProperties`), such as `^coupon_id_\d+$`. */
  pattern?: string;
  /** The conditions that name the field. Those of an object are those of its properties. */
  conditions?: Condition[];
  schema: Schema;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  /** An explanation; the term is the schema's `title`. */
  description?: string;
  /** Conditions between the parameters of the query that name this one. */
  conditions?: Condition[];
  schema: Schema;
  source: Source;
}

export interface Body {
  /** Such as `application/json`, `application/xml`, `multipart/form-data`, `text/plain`. */
  mediaType: string;
  required: boolean;
  schema: Schema;
}
