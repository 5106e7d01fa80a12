import { useSession } from '../../../session/session.ts';
import { receivingFor } from './scope.ts';

/** The body for which whoever is signed in looks at reports of other bodies, as the server wants it named. */
export const useReceiving = (provinceCode: string, permission = 'reporting.review') =>
  receivingFor(useSession().appointments, permission, provinceCode);
