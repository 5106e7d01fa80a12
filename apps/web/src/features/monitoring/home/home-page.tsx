import { Navigate } from '@tanstack/react-router';
import { areaOfReading, reachOf } from '../../../session/reading-scope.ts';
import { useSession } from '../../../session/session.ts';
import { NationalView } from '../national-view/national-view.tsx';

/** The first page: the nation for whoever may read it, else the province or commune the person is appointed in; for bodies their reports. */
export function HomePage() {
  const { appointments, permissions } = useSession();
  const area = areaOfReading(appointments);
  if (area === null) return <NationalView />;
  if (reachOf(area) === 'body')
    return <Navigate to={permissions.includes('reporting.submit') ? '/own-reports' : '/review'} replace />;
  const [provinceCode = '', communeCode] = area.split('/');
  if (communeCode) {
    return <Navigate to="/provinces/$provinceCode/communes/$communeCode" params={{ provinceCode, communeCode }} replace />;
  }
  return <Navigate to="/provinces/$provinceCode" params={{ provinceCode }} replace />;
}
