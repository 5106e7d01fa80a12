import { createFileRoute } from '@tanstack/react-router';
import { DossiersPage } from '../features/monitoring/lists/dossiers-page.tsx';

export const Route = createFileRoute('/dossiers')({ component: DossiersPage });
