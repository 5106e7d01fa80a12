import { messagesEn } from '../features/identity/messages/texts.en.ts';
import { identityEn } from '../features/identity/texts.en.ts';
import { evidenceEn } from '../features/monitoring/evidence/texts.en.ts';
import { organisationsEn } from '../features/organisations/texts.en.ts';
import { excelEn } from '../features/reporting/excel/texts.en.ts';
import { ownReportsEn } from '../features/reporting/own/texts.en.ts';
import { takenOverEn } from '../features/reporting/taken-over/texts.en.ts';
import { shellEn } from '../shell/texts.en.ts';
import type { firstVi } from './first.vi.ts';
import type { SameKeys } from './languages.ts';

/** The English ones of the same; a missing or surplus key does not compile. */
export const firstEn: SameKeys<typeof firstVi> = {
  shell: shellEn,
  identity: identityEn,
  messages: messagesEn,
  organisations: organisationsEn,
  evidence: evidenceEn,
  ownReports: ownReportsEn,
  takenOver: takenOverEn,
  excel: excelEn,
};
