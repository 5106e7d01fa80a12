import { createFileRoute } from '@tanstack/react-router';
import { ServicePointsPage } from '../features/reporting/readiness/service-points-page.tsx';

export const Route = createFileRoute('/service-points')({ component: ServicePointsPage });
