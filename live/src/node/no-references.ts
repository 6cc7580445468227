/** What stands for the validator's reader of addresses and references in schemas: those of the catalog have none. */
export const normalizeId = (): string => '';
export const getFullPath = (): string => '#';
export const getSchemaRefs = (): object => ({});
