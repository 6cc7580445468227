/** What the validator asks of `fast-uri`: schemas here have no addresses, so that an address is a text. */
export const parse = (uri: string): { path: string } => ({ path: uri });
export const serialize = ({ path }: { path: string }): string => path;
export const resolve = (_base: string, uri: string): string => uri;
