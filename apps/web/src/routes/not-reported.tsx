import { createFileRoute } from '@tanstack/react-router';
import { NotReportedPage } from '../features/monitoring/lists/not-reported-page.tsx';

export const Route = createFileRoute('/not-reported')({ component: NotReportedPage });
