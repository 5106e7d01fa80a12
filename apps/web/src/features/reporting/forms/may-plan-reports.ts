import { useSession } from '../../../session/session.ts';

/** Whether the person makes forms and regimes: in the whole nation, for all blocks. */
export function useMayPlanReports(): boolean {
  return useSession().appointments.some(
    ({ area, part, permissions }) => area === null && part === null && permissions.includes('reporting.manage-regimes'),
  );
}
