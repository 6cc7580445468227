import { loaderRule } from '../support/loader-rule.ts';

/** Every `$ref` leads to a file of the spec and never back to itself. */
export const referenceResolves = loaderRule('reference-resolves');
