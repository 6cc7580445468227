import type { CheckContext } from '../define-rule.ts';
import { type Manifest, nodeOf } from './manifests.ts';
import { type ReportOffset, reportOffset } from './report-offset.ts';

const RUN = /^\.github\//;
/** A list of versions of Node.js. */
const MATRIX = /^\s+node: \[([\d, ]+)\]$/gm;
/** The numbers of the shards of one job, and how many the tests are told that there are. */
const SHARDS = /^\s+shard: \[([\d, ]+)\]$/gm;
const SHARD_COUNT = /--shard="?\$?\w+\/(\d+)/;
/** A folder of the cache, and those that our code has there. */
const CACHE = /(?<=\.cache\/)[\w-]+/g;
const CACHE_FOLDERS = ['check', 'examples', 'highlight', 'hovers', 'live', 'site', 'tests', 'vitepress'];
/** What is published: the path beside `upload-pages-artifact`. */
const SITE = /upload-pages-artifact@[\s\S]*?\n\s+path: (\S+)/g;
const SITE_FOLDER = 'dist';

/** The image of a container, and the version of Node.js in it. */
const IMAGE = /^FROM node:(\d+)/gm;
const DOCKERFILE = /(?:^|\/)Dockerfile$/;
/** A comment that says a schedule in the time of China, which is eight hours ahead of the schedule's. */
const SCHEDULE = /# (\d\d):(\d\d) in China\.\n\s+- cron: '(\d+) (\d+) /g;

/** Workflows run on the oldest Node.js that is promised, on all shards of the tests, at the time that is said, and keep and publish folders that are written; containers have no older one. */
export function checkWorkflows(manifests: readonly Manifest[], context: CheckContext): void {
  const oldest = nodeOf(manifests, '')?.split('.')[0];
  for (const [file, text] of context.filesMatching(RUN)) {
    const at = reportOffset(file, text, context.report);
    if (oldest !== undefined) checkMatrix(text, oldest, at);
    checkShards(text, at);
    checkFolders(text, at);
    checkSchedules(text, at);
    checkArtifacts(text, at);
  }
  for (const [file, text] of context.filesMatching(DOCKERFILE))
    for (const { index, 0: image, 1: version } of text.matchAll(IMAGE))
      if (oldest !== undefined && Number(version) < Number(oldest))
        reportOffset(file, text, context.report)(
          index,
          `${image} is older than Node.js ${oldest}, the oldest that package.json promises.`,
          `Write: FROM node:${oldest}`,
        );
}

function checkSchedules(text: string, at: ReportOffset): void {
  for (const { index, 1: hour, 2: minute, 3: cronMinute, 4: cronHour } of text.matchAll(SCHEDULE))
    if ((Number(cronHour) + 8) % 24 !== Number(hour) || Number(cronMinute) !== Number(minute))
      at(index, `The schedule is not at ${hour}:${minute} in China.`, 'Correct the comment, or the schedule.');
}

/** What a job uploads or downloads: the action, and the name or the pattern below it. */
const ARTIFACT = /(upload|download)-artifact@[\s\S]*?\n\s+(?:name|pattern): (\S.*)$/gm;

/** What one job downloads is what another has uploaded. */
function checkArtifacts(text: string, at: ReportOffset): void {
  const artifacts = [...text.matchAll(ARTIFACT)].map(({ index, 0: found, 1: action, 2: name = '' }) => {
    return { offset: index + found.lastIndexOf(name), action, name, start: name.replace(/(?:\$\{|\*).*$/, '') };
  });
  const uploaded = artifacts.filter(({ action }) => action === 'upload');
  for (const { offset, name, start } of artifacts.filter(({ action }) => action === 'download'))
    if (!uploaded.some((each) => each.start === start))
      at(offset, `No job uploads ${name}.`, `They upload: ${uploaded.map((each) => each.name).join(', ')}.`);
}

const numbersIn = (list: string): string[] => list.split(',').map((each) => each.trim());

function checkMatrix(text: string, oldest: string, at: ReportOffset): void {
  for (const { index, 0: found, 1: list = '' } of text.matchAll(MATRIX))
    if (!numbersIn(list).includes(oldest))
      at(
        index + found.indexOf('node'),
        `Node.js ${oldest}, the oldest that package.json promises, is not tried.`,
        `Add ${oldest} to the list, or raise "engines".`,
      );
}

function checkShards(text: string, at: ReportOffset): void {
  const [, count] = SHARD_COUNT.exec(text) ?? [];
  for (const { index, 0: found, 1: list = '' } of count === undefined ? [] : text.matchAll(SHARDS)) {
    const wanted = Array.from({ length: Number(count) }, (_, shard) => String(shard + 1));
    if (String(numbersIn(list)) !== String(wanted))
      at(
        index + found.indexOf('shard'),
        `The tests are told of ${count} shards.`,
        `Write: shard: [${wanted.join(', ')}]`,
      );
  }
}

function checkFolders(text: string, at: ReportOffset): void {
  for (const { index, 0: found, 1: path = '' } of text.matchAll(SITE))
    if (path !== SITE_FOLDER)
      at(index + found.lastIndexOf('path:'), `The site is not written to ${path}.`, `Write: path: ${SITE_FOLDER}`);
  for (const { index, 0: folder } of text.matchAll(CACHE))
    if (!CACHE_FOLDERS.includes(folder))
      at(index, `Nothing is kept in .cache/${folder}.`, `There are: ${CACHE_FOLDERS.join(', ')}.`);
}
