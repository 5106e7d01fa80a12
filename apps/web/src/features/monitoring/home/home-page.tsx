import { Navigate } from '@tanstack/react-router';
import { useSession } from '../../identity/session.ts';
import { NationalView } from '../national-view/national-view.tsx';
import { areaOfReading } from './reading-scope.ts';

/** The first page: the nation for whoever may read it, else the province or commune the person is appointed in. */
export function HomePage() {
  const area = areaOfReading(useSession().appointments);
  if (area === null) return <NationalView />;
  const [provinceCode = '', communeCode] = area.split('/');
  if (communeCode) {
    return <Navigate to="/provinces/$provinceCode/communes/$communeCode" params={{ provinceCode, communeCode }} replace />;
  }
  return <Navigate to="/provinces/$provinceCode" params={{ provinceCode }} replace />;
}
