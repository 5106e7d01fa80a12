// Generated from docs/openapi.json by tools/api-client.ts: do not edit.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};
