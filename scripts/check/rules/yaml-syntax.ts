import { loaderRule } from '../support/loader-rule.ts';

/** Every file of the spec is YAML of one document, without duplicate keys, anchors or aliases. */
export const yamlSyntax = loaderRule('yaml-syntax');
