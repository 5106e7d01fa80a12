import { createFileRoute } from '@tanstack/react-router';
import { ReadinessPage } from '../features/reporting/readiness/readiness-page.tsx';

export const Route = createFileRoute('/readiness')({ component: ReadinessPage });
