/** What the process that hosts examples and servers is told to do. One answer comes for each. */
export type HostCommand =
  /** Import examples, keyed by the name of their webhook, and serve each at `/<name>`. */
  | { kind: 'examples'; files: Record<string, string> }
  /** Import a server, which then listens on the port. */
  | { kind: 'server'; file: string; port: number }
  /** Tell what was printed since the last time. */
  | { kind: 'told' };

/** What it answers. `told`: what was printed; `hollow`: what of it says nothing; `errors`: printed with `console.error`. */
export interface HostReport {
  port?: number;
  printed: string[];
  hollow?: string;
  errors: string[];
  /** Examples that can't be imported, or export no `notify`. */
  broken?: Record<string, string>;
}

/** What is wrong with an example or a server. */
export interface WebhookFailure {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** What a run found. */
export interface WebhookRun {
  /** Names of the events whose example handled them. */
  handled: string[];
  /** For each server the number of events that it handled, and of faults that it refused. */
  servers: Record<string, { handled: number; refused: number }>;
  failures: WebhookFailure[];
  milliseconds: number;
}
