import { createFileRoute } from '@tanstack/react-router';
import { OwnReportsPage } from '../features/reporting/own/own-reports-page.tsx';

export const Route = createFileRoute('/own-reports/')({ component: OwnReportsPage });
