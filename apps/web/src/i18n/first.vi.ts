import { messagesVi } from '../features/identity/messages/texts.vi.ts';
import { identityVi } from '../features/identity/texts.vi.ts';
import { evidenceVi } from '../features/monitoring/evidence/texts.vi.ts';
import { organisationsVi } from '../features/organisations/texts.vi.ts';
import { excelVi } from '../features/reporting/excel/texts.vi.ts';
import { ownReportsVi } from '../features/reporting/own/texts.vi.ts';
import { takenOverVi } from '../features/reporting/taken-over/texts.vi.ts';
import { shellVi } from '../shell/texts.vi.ts';

/**
 * Vietnamese texts that come with the first programs: of the frame of all pages, and of the pages of own reports, which must come soon
 * on a slow line.
 */
export const firstVi = {
  shell: shellVi,
  identity: identityVi,
  messages: messagesVi,
  organisations: organisationsVi,
  evidence: evidenceVi,
  ownReports: ownReportsVi,
  takenOver: takenOverVi,
  excel: excelVi,
};
