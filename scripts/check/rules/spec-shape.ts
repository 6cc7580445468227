import { loaderRule } from '../support/loader-rule.ts';

/** Every part of the spec has a shape that the model holds, so that nothing of it is lost. */
export const specShape = loaderRule('spec-shape');
