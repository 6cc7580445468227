/** Faults that can be injected into a notification; all but `replay` are in one request. */
export const DELIVERY_FAULTS = ['body', 'signature', 'probe', 'serial', 'timestamp', 'key', 'replay'] as const;
export type DeliveryFault = (typeof DELIVERY_FAULTS)[number];
