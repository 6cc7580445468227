/** The name by which the navigation knows a page, given its file below `docs/`: `v3/pay/transactions/jsapi`, `webhook/v3/…`. */
export const navigationName = (file: string): string => file.replace(/^openapi\/|\.md$/g, '');
