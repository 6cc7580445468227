/** The parts of a path that the operations of service providers and of platforms have, and that of merchants lacks. */
const CALLER_PART = /\/(?:partner|ecommerce)(?=\/)/;

/** A path, or the address of its page, as all variants of its operation have it. */
export const withoutCaller = (path: string): string => path.replace(CALLER_PART, '');
