import type { Keys } from '../keys.ts';

/** The keys of a merchant that sign parameters. */
export type PaySignKeys = Pick<Keys, 'apiv2Key'> & { merchant: Pick<Keys['merchant'], 'publicKey'> };
