import type { TestProject } from 'vitest/node';
import { type DemonstrationAccount, startServer } from './server-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string;
    dataDir: string;
    accounts: readonly DemonstrationAccount[];
  }
}

/** One server for all journeys, with the demonstration accounts it made. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  project.provide('serverUrl', server.url);
  project.provide('dataDir', server.dataDir);
  project.provide('accounts', JSON.parse(await server.command('demo-accounts', '--json')) as DemonstrationAccount[]);
  return () => server.stop();
}
