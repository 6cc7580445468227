/** The validator's schemas of schemas, which nobody asks it to use: a module without them. */
export {};
