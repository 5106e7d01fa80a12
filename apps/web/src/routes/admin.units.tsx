import { createFileRoute } from '@tanstack/react-router';
import { UnitsPage } from '../features/administration/units/units-page.tsx';

export const Route = createFileRoute('/admin/units')({ component: UnitsPage });
