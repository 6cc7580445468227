import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../lib/browser.ts';
import { treeBytes } from '../lib/process-memory.ts';
import { logStep } from '../lib/progress-step.ts';
import { siteBase } from '../lib/site-address.ts';
import { serveSite } from '../site/static-server.ts';
import type { Bench } from './bench.ts';
import { builtSite } from './built-site.ts';
import { type Measure, measure } from './measure.ts';
import { median } from './median.ts';

/** Visits of which the middle one counts. */
const VISITS = 3;

const EXAMPLE = 'openapi/v3/pay/transactions/jsapi';

/** What is typed behind the example: a completion is asked for behind each dot. */
const CHAIN = ['wxpay.', 'v3.', 'pay.', 'transactions.', 'jsapi.'];

/** Notes what the worker that knows the types was asked, and when it answered. */
const OBSERVE = `window.answers = [];
const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (question, ...others) {
  const start = performance.now();
  const listen = ({ data }) => {
    if (data.id !== question.id) return;
    this.removeEventListener('message', listen);
    const end = performance.now();
    window.answers.push({ name: question.name, time: end - start, end });
  };
  this.addEventListener('message', listen);
  return post.call(this, question, ...others);
};`;

interface Answer {
  name: string;
  /** Milliseconds that it took. */
  time: number;
  /** When it came, in milliseconds of the visit. */
  end: number;
}

/** What a reader notices who opens the editor of an example and runs it. */
interface LiveVisit {
  first: number;
  later: number;
  faults: number;
  firstRun: number;
  laterRun: number;
  memory: number;
}

/** Edits and runs an example in a browser: the site that this run built, else that of the project. */
export async function measureLive({ project, copy }: Bench): Promise<Measure[]> {
  const server = await serveSite(await builtSite({ copy, project }), siteBase(process.env));
  const program = await findBrowser(process.env, join(project, '.cache'));
  try {
    const visits: LiveVisit[] = [];
    await logStep('the editor', async () => {
      for (let visit = 0; visit < VISITS; visit += 1) {
        // Memory is that of a browser which has shown nothing else.
        const browser = await launchBrowser(program);
        visits.push(await visitOnce(browser, server.url + EXAMPLE).finally(() => browser.close()));
      }
    });
    const middle = (name: keyof LiveVisit): number => median(visits.map((visit) => visit[name]));
    return [
      measure('live.first.completion', 'editor: from its button to the first completion', middle('first'), 'ms'),
      measure('live.later.completion', 'editor: a later completion', middle('later'), 'ms'),
      measure('live.faults', 'editor: mistakes after an edit', middle('faults'), 'ms'),
      measure('live.first.run', 'first run of an example', middle('firstRun'), 'ms'),
      measure('live.later.run', 'later run of an example', middle('laterRun'), 'ms'),
      measure('live.memory', 'memory of the editor, its types and a run', middle('memory'), 'bytes'),
    ];
  } finally {
    await server.close();
  }
}

async function visitOnce(browser: Browser, url: string): Promise<LiveVisit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(OBSERVE);
  await page.goto(url, { waitUntil: 'networkidle' });
  const before = await treeBytes(process.pid);
  const start = await clickAt(page, '.edit');
  const completions: Answer[] = [];
  // An editor without types completes nothing.
  await page.locator('.edit-host[data-types]').waitFor();
  const checks = await page.evaluate<number>(`${answersTo('faults')}.length`);
  await page.locator('.cm-content').press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  for (const part of CHAIN) {
    await page.keyboard.type(part);
    completions.push(await answerAfter(page, 'completions', completions.length));
  }
  const faults = await answerAfter(page, 'faults', checks);
  await page.keyboard.press('Escape');
  for (let step = 0; step < CHAIN.join('').length; step += 1) await page.keyboard.press('Backspace');
  const [first, ...others] = completions;
  const runs = [await timeRun(page), await timeRun(page)];
  return {
    first: (first?.end ?? Number.NaN) - start,
    later: median(others.map(({ time }) => time)),
    faults: faults.time,
    firstRun: runs[0] ?? Number.NaN,
    laterRun: runs[1] ?? Number.NaN,
    memory: (await treeBytes(process.pid)) - before,
  };
}

/** Clicks the first element of a selector; when, in milliseconds of the visit. */
const clickAt = (page: Page, selector: string): Promise<number> =>
  page.evaluate<number>(`(() => {
    const start = performance.now();
    document.querySelector(${JSON.stringify(selector)}).click();
    return start;
  })()`);

/** An expression for the answers to questions of a kind. */
const answersTo = (name: string): string => `window.answers.filter(({ name }) => name === ${JSON.stringify(name)})`;

/** The answer to a question of a kind, behind `skip` others of it. */
const answerAfter = (page: Page, name: string, skip: number): Promise<Answer> =>
  page.evaluate<Answer>(waitFor(`${answersTo(name)}[${skip}]`, `No answer to ${name} came.`));

/** Milliseconds from the click until the result is there. */
async function timeRun(page: Page): Promise<number> {
  const start = await clickAt(page, '.run');
  const isDone = `/毫秒/.test(document.querySelector('.run-status')?.textContent ?? '') && performance.now()`;
  return (await page.evaluate<number>(waitFor(isDone, 'The run did not end.'))) - start;
}

/** Looks at each frame whether an expression has a value. The site's policy forbids what evaluates in the page. */
const waitFor = (expression: string, message: string): string => `new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error(${JSON.stringify(message)})), 60_000);
  const look = () => {
    const found = ${expression};
    if (found) resolve(found);
    else requestAnimationFrame(look);
  };
  look();
})`;
