import { createFileRoute } from '@tanstack/react-router';
import { ReportPage } from '../features/monitoring/daily-report/report-page.tsx';

export const Route = createFileRoute('/reports/')({ component: ReportPage });
