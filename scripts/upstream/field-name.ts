/** The name of the object that a field is in, as pages name fields: `payer` of `payer.openid`; empty for a field of the top. */
export const parentOf = (name: string): string => name.slice(0, Math.max(name.lastIndexOf('.'), 0));
