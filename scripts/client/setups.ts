import { type Operation, SCHEMES } from '../spec/catalog-model.ts';

/** Modules that export the client as `wxpay`: that of merchants, and that of brands. */
export const SETUPS = ['#wxpay', '#brand'] as const;

/** Whether a brand signs the requests of an operation, with a certificate of its own. */
export const isBrandSigned = ({ scheme }: Pick<Operation, 'scheme'>): boolean => scheme === SCHEMES[1];

/** The module whose client signs the requests of an operation. */
export const setupModule = (operation: Pick<Operation, 'scheme'>): string => SETUPS[isBrandSigned(operation) ? 1 : 0];
