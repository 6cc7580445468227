import type typescript from '#typescript';

/** TypeScript in the worker, which has loaded it before: what imports `#typescript` there gets this. */
const ts = (globalThis as unknown as { ts: typeof typescript }).ts; // `trim-typescript.ts` says what it has

// biome-ignore lint/style/noDefaultExport: it stands for a module that has one
export default ts;
