/** Stands for the mock server's check of parameters of a page or an app, for which its control in this page has no command. */
export function checkPaySign(): never {
  throw new Error('Signed parameters are not checked in the page.');
}
