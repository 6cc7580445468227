import { ERRORS_SHARD, LIVE_FILES, programPath, shardPath, webhookShard } from '../../live/src/live-files.ts';
import type { LiveIndex } from '../../live/src/protocol.ts';
import { policyHash } from '../lib/hash.ts';
import { inlineElement } from '../lib/inline-element.ts';
import { EMPTY_CATALOG } from '../spec/catalog-model.ts';
import { prepareCatalog } from '../spec/prepared-catalog.ts';
import type { Publication, PublishedFile, SiteContent } from '../writers/site-files/publication.ts';
import { askedShards } from './asked-shards.ts';
import { bundleLive } from './bundle-live.ts';
import { type CatalogShard, catalogShards, forRuns } from './catalog-shards.ts';
import { type CompiledFiles, programNames, readProgram } from './live-programs.ts';

/** What examples run with in the page: the sandbox, the programs, and the catalog in parts. */
export const livePublication: Publication = {
  matches: (path) => path.startsWith('live/'),
  async files(content, path) {
    const [, name] = /^live\/programs\/(.*)\.json$/.exec(path ?? '') ?? [];
    if (name !== undefined) return programFiles(content, [name]);
    const isScript = path !== undefined && /\.(?:html|js)$/.test(path);
    if (isScript) return scriptFiles();
    if (path !== undefined) return catalogFiles(content, path);
    return [...(await sandboxFiles(content)), ...programFiles(content, programNames(content.project))];
  },
};

/** The sandbox and the catalog in parts: all but the programs. */
export const sandboxFiles = async (content: Pick<SiteContent, 'catalog'>): Promise<PublishedFile[]> => [
  ...(await scriptFiles()),
  ...catalogFiles(content),
];

let bundling: Promise<PublishedFile[]> | undefined;

/** The scripts of the sandbox, bundled once in a process. */
function scriptFiles(): Promise<PublishedFile[]> {
  bundling ??= bundleScripts();
  return bundling;
}

async function bundleScripts(): Promise<PublishedFile[]> {
  const [frame, worker, xml, zip] = await Promise.all([
    bundleLive('frame/frame.ts'),
    bundleLive('worker/worker.ts'),
    bundleLive('worker/xml.ts'),
    bundleLive('worker/zip.ts'),
  ]);
  return [
    { path: LIVE_FILES.frame, content: framePage(frame) },
    { path: LIVE_FILES.worker, content: worker },
    { path: LIVE_FILES.xml, content: xml },
    { path: LIVE_FILES.zip, content: zip },
  ];
}

/**
 * The page of the frame. It may run its one script and what that evaluates, make workers of text, which have this policy as
 * well, and nothing else: no fetch, no image, no frame, no form.
 */
function framePage(script: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${policyHash(script)} 'unsafe-eval'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const meta = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const head = `${meta}<meta name="robots" content="noindex"><title>运行示例</title>`;
  return `<!DOCTYPE html><html lang="zh-Hans"><head>${head}</head><body>${inlineElement('script', script)}</body></html>\n`;
}

/** The index and the shards; with `path` that one alone. */
function catalogFiles({ catalog }: Pick<SiteContent, 'catalog'>, path?: string): PublishedFile[] {
  const { errors, server, webhooks } = catalog;
  const operations = catalogShards(catalog, forRuns);
  const shards = [
    ...operations,
    { name: ERRORS_SHARD, catalog: { ...EMPTY_CATALOG, errors } },
    ...webhooks.map((webhook) => ({
      name: webhookShard(webhook.name),
      catalog: { ...EMPTY_CATALOG, webhooks: [webhook] },
    })),
  ];
  const index: LiveIndex = { shards: askableShards(operations), server };
  const isWanted = (file: string): boolean => path === undefined || path === file;
  return [
    ...(isWanted(LIVE_FILES.index) ? [{ path: LIVE_FILES.index, content: JSON.stringify(index) }] : []),
    ...shards
      .filter(({ name }) => isWanted(shardPath(name)))
      .map(({ name, catalog: part }) => ({ path: shardPath(name), content: prepareCatalog(part) })),
  ];
}

/** Names of the shards that code can ask for; that of a callback comes with its example. */
const askableShards = (operations: readonly CatalogShard[]): string[] => [
  ...operations.map(({ name }) => name),
  ERRORS_SHARD,
];

function programFiles(
  { project, catalog }: Pick<SiteContent, 'project' | 'catalog'>,
  names: readonly string[],
): PublishedFile[] {
  const shards = askableShards(catalogShards(catalog, forRuns));
  const compiled: CompiledFiles = new Map();
  return names.flatMap((name) => {
    const program = readProgram(project, name, compiled);
    if (!program) return [];
    return [{ path: programPath(name), content: JSON.stringify({ ...program, shards: askedShards(program, shards) }) }];
  });
}
