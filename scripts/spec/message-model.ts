import type { Source } from './schema-model.ts';

/** A message as WeChat Pay or its app shows it; see `openapi/messages.yaml`. */
export interface ShownMessage {
  /** Its words; `{…}` stands for a part that varies. */
  text: string;
  /** The error code that comes with it. */
  code?: string;
  cause: string;
  remedy: string;
  /** Where it occurs: 分账, 回调通知. */
  area: string;
  /** Method and path of the operations that answer with it; empty for any. */
  operations: string[];
  /** Names of the calls on the device that show it. */
  calls: string[];
  source: Source;
}
