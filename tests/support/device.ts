import type { Page } from 'playwright-core';
import ts from '#typescript';

/** What an example of the device is given: the parts of WeChat, and the functions that it declares. */
export interface Device {
  /** Names and sources of global values, such as `wx`; they may call what `page.exposeFunction` gave the page. */
  globals: Readonly<Record<string, string>>;
  /** What is run once the example is there: its exports are `example`. */
  run: string;
}

/** The example that a page shows, as JavaScript: the types of TypeScript are taken away, nothing else. */
async function exampleOf(page: Page): Promise<string> {
  const source = (await page.locator('.vp-doc [class*="language-ts"] pre code').first().textContent()) ?? '';

  const module = ts.ModuleKind.CommonJS;
  return ts.transpileModule(source, { compilerOptions: { module, target: ts.ScriptTarget.ES2022 } }).outputText;
}

/**
 * Runs the example of a page in that page, on a device that is a stub, and returns what `run` evaluates to. The policy of the site
 * does not apply to it: the debugger evaluates it.
 */
export async function runOnDevice(page: Page, { globals, run }: Device): Promise<unknown> {
  const names = Object.entries(globals).map(([name, value]) => `const ${name} = ${value};`);
  return page.evaluate(`(async () => {
    const exports = {};
    const require = (name) => { if (name === 'weixin-js-sdk') return { __esModule: true, default: wx }; throw new Error(name); };
    ${names.join('\n')}
    ${await exampleOf(page)}
    const example = exports;
    return ${run};
  })()`);
}
