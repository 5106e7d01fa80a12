import { createFileRoute } from '@tanstack/react-router';
import { AlertsPage } from '../features/direction/alerts-page.tsx';

export const Route = createFileRoute('/direction/alerts')({ component: AlertsPage });
