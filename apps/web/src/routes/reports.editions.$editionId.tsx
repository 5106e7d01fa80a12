import { createFileRoute } from '@tanstack/react-router';
import { EditionPage } from '../features/monitoring/daily-report/edition-page.tsx';

export const Route = createFileRoute('/reports/editions/$editionId')({ component: EditionPage });
