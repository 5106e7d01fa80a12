import { createFileRoute } from '@tanstack/react-router';
import { ReportFiguresPage } from '../features/monitoring/daily-report/report-figures-page.tsx';

export const Route = createFileRoute('/reports/$date/figures')({ component: ReportFiguresPage });
