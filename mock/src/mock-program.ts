import type { Catalog, Webhook } from '../../scripts/spec/catalog-model.ts';
import type { WindowFiles } from './control/window-files.ts';

/** The program that the command line belongs to: its name in messages, and the spec that it has. */
export interface MockProgram {
  /** What one types before the options: `npx wechatpay-mock`. */
  name: string;
  loadCatalog(): Promise<Catalog>;
  /** The page that shows what the mock server does. */
  loadWindow(): Promise<WindowFiles>;
  /** The webhooks alone, where they load faster than all of the catalog. */
  loadWebhooks(): Promise<Webhook[]>;
}
