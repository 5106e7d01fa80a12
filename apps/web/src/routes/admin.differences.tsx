import { createFileRoute } from '@tanstack/react-router';
import { DifferencesPage } from '../features/reporting/differences/differences-page.tsx';

export const Route = createFileRoute('/admin/differences')({ component: DifferencesPage });
