// Generated from docs/openapi.json by tools/api-client.ts: do not edit.

export type { Options } from './sdk.gen.ts';
export type { ClientOptions } from './types.gen.ts';
