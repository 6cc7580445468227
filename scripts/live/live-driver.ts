import type { Page } from 'playwright-core';
import type { DrivenRun } from '../../live/src/page/drive-sandbox.ts';
import type { Program } from '../../live/src/protocol.ts';

/** Runs a program in a sandbox of a page, from an empty mock server. */
export type LiveDriver = (program: Program) => Promise<DrivenRun>;

/** Opens the page at an address, which has `page/drive-sandbox.ts` and nothing else. */
export async function openDriver(page: Page, address: string): Promise<LiveDriver> {
  await page.goto(address);
  return (program) =>
    page.evaluate((own) => (globalThis as unknown as { runProgram: LiveDriver }).runProgram(own), program);
}
