import { afterAll, vi } from 'vitest';

/** Sets variables for the tests of one file: files of a worker share its process, so they are restored after the last test. */
export function setEnvironment(variables: Record<string, string>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  afterAll(() => {
    vi.unstubAllEnvs();
  });
}
