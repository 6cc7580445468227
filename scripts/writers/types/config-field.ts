import { comment } from './jsdoc.ts';

/** A field of a call's configuration that the operation itself needs. */
export interface ConfigField {
  lines: string[];
  required: boolean;
  /** Types that the field needs in the namespace `RequestConfig`. */
  declarations: string[];
}

/** A required field with a fixed type. */
export function requiredField(description: string, member: string): ConfigField {
  return { lines: [...comment([description]), `${member};`], required: true, declarations: [] };
}
