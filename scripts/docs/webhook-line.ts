/** The opening line of a callback's container: what finds it in the spec. */
export const webhookLine = (name: string): string => `::: webhook ${name}`;
