import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type ResourceLimits } from 'node:worker_threads';

/**
 * Starts the module of a thread, given by its address without an ending, as `new URL('./trace-worker', import.meta.url)`.
 * Built, the thread is a `.js` file beside its starter. Unbuilt, as in tests and benches, it needs what turns TypeScript into JavaScript first.
 */
export function startThread(module: URL, workerData: unknown, resourceLimits: ResourceLimits): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`${module.href}.js`), { workerData, resourceLimits });
  const tsx = new URL('./api/index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm'))).href;
  const thread = `${module.href}.ts`;
  return new Worker(`import(${JSON.stringify(tsx)}).then(({ register }) => (register(), import(${JSON.stringify(thread)})));`, {
    eval: true,
    workerData,
    resourceLimits,
  });
}
