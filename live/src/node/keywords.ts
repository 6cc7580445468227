import type { KeywordDefinition } from 'ajv/dist/2020.js';
import additionalProperties from 'ajv/dist/vocabularies/applicator/additionalProperties.js';
import allOf from 'ajv/dist/vocabularies/applicator/allOf.js';
import anyOf from 'ajv/dist/vocabularies/applicator/anyOf.js';
import contains from 'ajv/dist/vocabularies/applicator/contains.js';
import ifThen from 'ajv/dist/vocabularies/applicator/if.js';
import items from 'ajv/dist/vocabularies/applicator/items2020.js';
import not from 'ajv/dist/vocabularies/applicator/not.js';
import oneOf from 'ajv/dist/vocabularies/applicator/oneOf.js';
import patternProperties from 'ajv/dist/vocabularies/applicator/patternProperties.js';
import properties from 'ajv/dist/vocabularies/applicator/properties.js';
import thenElse from 'ajv/dist/vocabularies/applicator/thenElse.js';
import format from 'ajv/dist/vocabularies/format/format.js';
import constant from 'ajv/dist/vocabularies/validation/const.js';
import dependentRequired from 'ajv/dist/vocabularies/validation/dependentRequired.js';
import enumeration from 'ajv/dist/vocabularies/validation/enum.js';
import limitItems from 'ajv/dist/vocabularies/validation/limitItems.js';
import limitLength from 'ajv/dist/vocabularies/validation/limitLength.js';
import limitNumber from 'ajv/dist/vocabularies/validation/limitNumber.js';
import pattern from 'ajv/dist/vocabularies/validation/pattern.js';
import required from 'ajv/dist/vocabularies/validation/required.js';

/** Keywords in the order of the validator's own list, which decides what error is the first. */
const MODULES: readonly Module[] = [
  ...[limitNumber, limitLength, pattern, required, limitItems, constant, enumeration],
  ...[not, anyOf, oneOf, allOf, ifThen, thenElse, additionalProperties, properties, patternProperties, items, contains],
  ...[format, dependentRequired],
];

type Module = KeywordDefinition | { default: KeywordDefinition };

/** The package is CommonJS: its types say that the definition is the module, Node and bundlers put it under `default`. */
const definitionOf = (module: Module): KeywordDefinition => ('default' in module ? module.default : module);

/**
 * The keywords that schemas of the catalog have, which stand for all those of JSON Schema (2020-12). The validator itself
 * looks at `type`.
 */
export const KEYWORDS: readonly KeywordDefinition[] = [
  ...MODULES.map(definitionOf),
  { keyword: 'type', schemaType: ['string', 'array'] },
];

// biome-ignore lint/style/noDefaultExport: the validator imports its lists of keywords so
export default [KEYWORDS];
