export { request } from './http.ts';

/** Node's `https.Agent`, whose certificate the caller presents. */
export class Agent {
  readonly options: { cert?: string | Uint8Array; key?: string | Uint8Array };

  constructor(options: Agent['options'] = {}) {
    this.options = options;
  }
}
