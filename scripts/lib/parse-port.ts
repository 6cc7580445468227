import { InvalidArgumentError } from 'commander';

/** Reads the port of a command line option. Throws commander's error for anything but 0 to 65535. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('A port is 0 to 65535.');
  return port;
}
