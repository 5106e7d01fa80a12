import type { ReadEvidenceResponses } from '@thong-suot/api-client';

export type Evidence = ReadEvidenceResponses[200];
export type EvidencePart = Evidence['parts']['items'][number];
